import { literalBreaches } from "./project/literalBreaches";
import { sourceFiles } from "./project/sourceFiles";

it("every text for people is among the words of a language", () => {
  expect(literalBreaches(sourceFiles())).toEqual([]);
});

describe("a breach is caught", () => {
  const VIEW = "src/taskpane/view/a.ts";

  it.each([
    { file: VIEW, text: 'element("p", {}, "done")', found: "done" },
    { file: VIEW, text: 'button("ok", action)', found: "ok" },
    { file: VIEW, text: "node.textContent = `Wrote ${rows} rows`;", found: "Wrote " },
    { file: VIEW, text: 'node.setAttribute("title", "close the pane")', found: "close the pane" },
    { file: "src/domain/sheets/a.ts", text: 'export const HEADER = "Group";', found: "Group" },
    { file: "src/domain/plan/a.ts", text: 'return "is no month";', found: "is no month" },
    { file: "src/app/a.ts", text: 'sheet("Nothing found")', found: "Nothing found" },
  ])("$file: $text", ({ file, text, found }) =>
    expect(literalBreaches(new Map([[file, text]]))).toEqual([`${file}: "${found}"`]),
  );

  it.each([
    { file: VIEW, text: 'import { a } from "./Some words";' },
    { file: VIEW, text: 'element("p", { class: "hint warning" })' },
    { file: VIEW, text: 'document.querySelector("main h2")' },
    { file: VIEW, text: 'type Host = "Excel" | "A browser"; const is = host === "Excel";' },
    { file: "src/domain/a.ts", text: "throw new RangeError(`${month} is not a month`);" },
    { file: "src/domain/words/sv/messages.ts", text: 'const words = "Inga ord";' },
    { file: "src/cli/a.ts", text: 'print("Wrote the sheets")' },
  ])("but not in $file: $text", ({ file, text }) =>
    expect(literalBreaches(new Map([[file, text]]))).toEqual([]),
  );
});
