import { slowPatterns } from "./project/slowPatterns";
import { sourceFiles } from "./project/sourceFiles";

it("no regular expression takes the square of a text's length", () => {
  expect(slowPatterns(sourceFiles())).toEqual([]);
});

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
