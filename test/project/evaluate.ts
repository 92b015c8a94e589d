import path from "node:path";
import { transformSync } from "@swc/core";
import type { Exporters } from "./exportersOf";
import { namesUsed } from "./namesUsed";

/**
 * What an expression comes to where each name in it is an export: of `file`, else of the one file that exports it. What
 * no file exports is JavaScript's own. It may await.
 *
 * @throws Error when several other files export a name.
 */
export async function evaluate(expression: string, file: string, exporters: Exporters): Promise<unknown> {
  const values = new Map<string, unknown>();
  for (const name of namesUsed(expression)) {
    const exporter = exporterOf(name, file, exporters);
    if (exporter !== undefined) values.set(name, (await import(path.resolve(exporter)))[name]);
  }
  const source = `async (${[...values.keys()].join(", ")}) => (${expression}\n);`;
  return globalThis.eval(transformSync(source, { configFile: ".swcrc" }).code)(...values.values());
}

function exporterOf(name: string, file: string, exporters: Exporters): string | undefined {
  const files = exporters.get(name) ?? [];
  if (files.includes(file)) return file;
  if (files.length > 1) throw new Error(`Several files export ${name}: ${files.join(", ")}`);
  return files[0];
}
