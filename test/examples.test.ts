import { evaluate } from "./project/evaluate";
import { examplesIn, type Example } from "./project/examplesIn";
import { exportersOf } from "./project/exportersOf";
import { namesUsed } from "./project/namesUsed";
import { parseExample } from "./project/parseExample";
import { sourceFiles } from "./project/sourceFiles";

const files = sourceFiles();
const exporters = exportersOf(files);

describe("the example is true", () => {
  it.each(examplesIn(files))("of $of in $file:$line", expectTrue);
});

describe("an example may have", () => {
  it.each([
    { part: "a value", text: "{ day: 7 } // { day: 7 }", expression: "{ day: 7 }", value: "{ day: 7 }" },
    { part: "an address", text: 'f("https://a") // "//"', expression: 'f("https://a")', value: '"//"' },
    { part: "a reason", text: "f(1) // 2, because 1 < 2", expression: "f(1)", value: "2" },
    { part: "another", text: "f(1) // false: it's 1, not 2", expression: "f(1)", value: "false" },
    { part: "lines", text: "f(\n  1,\n)\n// [1,\n// 2]", expression: "f(\n  1,\n)", value: "[1,\n2]" },
    { part: "to wait", text: "await f(await g) // h(2)", expression: "await f(await g)", value: "h(2)" },
  ])("$part: $text", ({ text, expression, value }) =>
    expect(parseExample(text)).toEqual({ expression, expected: { value } }),
  );

  it.each(["f(1) // throws RangeError", "f(1)\n// throws RangeError, as 1 is no month"])(
    "an error: %s",
    (text) => expect(parseExample(text)).toEqual({ expression: "f(1)", expected: { error: "RangeError" } }),
  );
});

describe("an example is refused", () => {
  const TRUE = 'addMonths(yearMonth("2026-11"), 3)';

  it.each([
    { because: "it has no value", text: TRUE, says: 'Write "expression // value"' },
    { because: "it is a text", text: '"twice 1 is 2" // "twice 1 is 2"', says: "toContain" },
    { because: "it is a statement", text: `const m = ${TRUE}; // m`, says: 'Write "expression // value"' },
    { because: "a comma is missing", text: 'addMonths(yearMonth("2026-11") 3) // 4', says: "Syntax Error" },
    { because: "its value is in words", text: `${TRUE} // February 2027`, says: "Write a value" },
    { because: "words follow its value", text: `${TRUE}.year // 2027 or so`, says: "Write a value" },
    { because: "it is false", text: `${TRUE}.year // 2026`, says: "toStrictEqual" },
    { because: "it says too little", text: `${TRUE} // { year: 2027 }`, says: "toStrictEqual" },
    {
      because: "it does not throw",
      text: `${TRUE} // throws RangeError`,
      says: "resolved instead of rejected",
    },
    { because: "it throws otherwise", text: "addMonths() // throws RangeError", says: "TypeError" },
    { because: "a name is unknown", text: "addMonths(november, 3) // 4", says: "november is not defined" },
    { because: "it is of another export", text: 'yearMonth("2026-11").year // 2026', says: "toContain" },
  ])("when $because: $text", async ({ text, says }) => {
    const example = { file: "src/planted.ts", line: 1, of: "addMonths", text };
    await expect(expectTrue(example)).rejects.toThrow(says);
  });

  it("when several files export a name in it", async () => {
    const planted = exportersOf(new Map([...files, ["src/planted.ts", "export function yearMonth() {}"]]));
    await expect(evaluate('yearMonth("2026-11")', "src/elsewhere.ts", planted)).rejects.toThrow("yearMonth");
  });
});

it("every @example of a docstring is found, with what it is of", () => {
  const planted = [
    "/** @example f(1) // 2 */",
    "export function f(one: number): number { return 2 * one; }",
    "/**",
    " * Twice.",
    " *",
    " * @returns 2 and up.",
    " * @example",
    " * g(",
    " *   1,",
    " * )",
    " * // 2",
    " * @example g(2) // 4, and write to name@example.com",
    " * @see f",
    " */",
    "export async function* g() {}",
    "/** @example h(1) // 2 */",
    "function h() {}",
  ];
  expect(examplesIn(new Map([["src/a.ts", planted.join("\n")]]))).toEqual([
    { file: "src/a.ts", line: 1, of: "f", text: "f(1) // 2" },
    { file: "src/a.ts", line: 7, of: "g", text: "g(\n  1,\n)\n// 2" },
    { file: "src/a.ts", line: 12, of: "g", text: "g(2) // 4, and write to name@example.com" },
    { file: "src/a.ts", line: 16, of: undefined, text: "h(1) // 2" },
  ]);
});

async function expectTrue({ file, of, text }: Example): Promise<void> {
  const { expression, expected } = parseExample(text);
  expect([...namesUsed(expression)]).toContain(of);
  const outcome = evaluate(expression, file, exporters);
  if ("error" in expected) await expect(outcome).rejects.toHaveProperty("name", expected.error);
  else expect(await outcome).toStrictEqual(await evaluate(expected.value, file, exporters));
}
