import { readdirSync, readFileSync } from "node:fs";

/** The project's own TypeScript: the text of each file by its path from the root, such as `src/app/workbookPort.ts`. */
export type SourceFiles = ReadonlyMap<string, string>;

/** Every TypeScript file in `src`. */
export function sourceFiles(): SourceFiles {
  return new Map(
    readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `src/${name}`)
      .sort()
      .map((path) => [path, readFileSync(path, "utf8")]),
  );
}
