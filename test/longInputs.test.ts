import { slowPatterns } from "./project/slowPatterns";
import { sourceFiles } from "./project/sourceFiles";
import { spreadCalls } from "./project/spreadCalls";

const files = sourceFiles();

it("no regular expression takes the square of a text's length", () => {
  expect(slowPatterns(files)).toEqual([]);
});

it("no list is handed over as so many arguments", () => {
  expect(spreadCalls(files)).toEqual([]);
});

it.each([
  { text: "const most = Math.max(0, ...rows.map(widthOf));", called: "Math.max" },
  { text: "problems.push(...faults);", called: "problems.push" },
  { text: "new Set(...lists);", called: "Set" },
])("such a call is caught: $text", ({ text, called }) =>
  expect(spreadCalls(new Map([["src/a.ts", text]]))).toEqual([`src/a.ts: ${called}`]),
);

it.each(["const all = [...a, ...b];", "const both = { ...a };", "new Set([...a]);"])("but not %s", (text) =>
  expect(spreadCalls(new Map([["src/a.ts", text]]))).toEqual([]),
);

describe("a slow expression is caught", () => {
  it.each([
    String.raw`/[\s:]+$/`,
    String.raw`/[\s:]*$/`,
    String.raw`/\s*\/>$/`,
    String.raw`/\s*[\r\n]+\s*/g`,
    String.raw`/^\s*[\r\n]*\s*$/`,
    String.raw`/([A-Z]+)(\d+)/g`,
    String.raw`/\d[\d.]*x/`,
    String.raw`/(?:\r\n)+$/`,
    String.raw`/^a|b*c/`,
    String.raw`/(?<!x)\s+$/`,
    String.raw`/^(?:\s+\s*:)?/`,
  ])("%s", (pattern) => {
    const file = "src/domain/a.ts";
    expect(slowPatterns(new Map([[file, `text.replace(${pattern}, "");`]]))).toEqual([`${file}: ${pattern}`]);
  });

  it.each([
    String.raw`/^[\s:]+/`,
    String.raw`/\s+/g`,
    String.raw`/(?<![\s:])[\s:]+$/`,
    String.raw`/^\d+(?:,\d*)?$/`,
    String.raw`/[#?].*$/s`,
    String.raw`/^(.*\/)?_rels\/([^/]*)\.rels$/i`,
    String.raw`/^[([]\d[\d.,' -]*\s\p{L}/u`,
    String.raw`/(?<!\d)\d{4}(?!\d)/`,
    String.raw`/[a-z]{1,3}\d+/`,
  ])("but not %s", (pattern) =>
    expect(slowPatterns(new Map([["src/domain/a.ts", `x = ${pattern};`]]))).toEqual([]),
  );
});
