import { sourceFiles } from "./project/sourceFiles";

const EXPORTED = /^export (?:declare )?(?:abstract )?(?:type|interface|class) (\w+)/gm;
const DECLARED = /^(?:export )?(?:declare )?(?:abstract )?(?:type|interface|class) (\w+)/gm;

it("no exported type has a name that another file declares, too", () => {
  const files = [...sourceFiles()];
  const declared = files.flatMap(([file, text]) => namesIn(text, DECLARED).map((name) => ({ file, name })));
  const exported = files.flatMap(([file, text]) => namesIn(text, EXPORTED).map((name) => ({ file, name })));
  expect(
    exported.flatMap(({ file, name }) =>
      declared
        .filter((other) => other.name === name && other.file !== file)
        .map((other) => `${name}: ${file} and ${other.file}`),
    ),
  ).toEqual([]);
});

it("names are found however a type is declared", () =>
  expect(
    namesIn("export type A = 1;\ntype B = 2;\nexport class C {}\nexport interface D {}\n", EXPORTED),
  ).toEqual(["A", "C", "D"]));

function namesIn(text: string, declaration: RegExp): readonly string[] {
  return [...text.matchAll(declaration)].map(([, name = ""]) => name);
}
