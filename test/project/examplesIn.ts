import type { SourceFiles } from "./sourceFiles";

/** An `@example` as it is written, without the asterisks, and where: of which export, in which file and line. */
export type Example = {
  readonly file: string;
  readonly line: number;
  /** The export that the docstring is of; `undefined` for anything else. */
  readonly of: string | undefined;
  readonly text: string;
};

/** Every `@example` of the files: each goes to the next tag or to the end of its docstring. */
export function examplesIn(files: SourceFiles): readonly Example[] {
  return [...files].flatMap(([file, source]) =>
    [...source.matchAll(EXAMPLE)].map(({ index, groups }) => ({
      file,
      line: source.slice(0, index).split("\n").length,
      of: EXPORT_BELOW.exec(source.slice(source.indexOf("*/", index)))?.groups?.["name"],
      text: (groups?.["text"] ?? "").replace(/\n[ \t]*\*[ \t]?/g, "\n").trim(),
    })),
  );
}

const EXAMPLE = /(?<=[\s*])@example(?=\s)(?<text>[\s\S]*?)(?=\n[ \t]*\*[ \t]*@|\*\/)/g;
const EXPORT_BELOW = /^\*\/\s*export (?:async )?(?:function|const|class)[ *]+(?<name>[\w$]+)/;
