import type { SourceFiles } from "./sourceFiles";

/** The files that export a value, by its name. */
export type Exporters = ReadonlyMap<string, readonly string[]>;

/** Which files export which functions, constants and classes. */
export function exportersOf(files: SourceFiles): Exporters {
  const exporters = new Map<string, readonly string[]>();
  for (const [file, text] of files) {
    for (const [, name = ""] of text.matchAll(EXPORT))
      exporters.set(name, [...(exporters.get(name) ?? []), file]);
  }
  return exporters;
}

const EXPORT = /^export (?:async )?(?:function|const|class)[ *]+([\w$]+)/gm;
