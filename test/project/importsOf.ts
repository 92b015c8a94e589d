import path from "node:path/posix";
import ts from "typescript";

/** What a file imports, types included: `path` for a file of this project, `package` for anything else. */
export type Import = { readonly path: string } | { readonly package: string };

/**
 * Every import of a source file: static, dynamic, re-exported, and the script of a worker.
 *
 * @example importsOf("src/app/a.ts", 'import "../domain/b"; import "node:fs"')
 *   // [{ path: "src/domain/b.ts" }, { package: "node:fs" }]
 */
export function importsOf(file: string, text: string): readonly Import[] {
  const written = [
    ...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...text.matchAll(/new URL\(\s*"([^"]+)",\s*import\.meta\.url/g)].map(([, address = ""]) => address),
  ];
  return written.map((specifier) => {
    if (!specifier.startsWith(".")) return { package: packageName(specifier) };
    const target = path.join(path.dirname(file), specifier);
    return { path: path.extname(target) === "" ? `${target}.ts` : target };
  });
}

/** The package that a specifier starts with: `@a/b` of `@a/b/c`; `node:fs` of `node:fs/promises`. */
function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
