import ts from "typescript";
import { importsOf } from "./importsOf";
import type { SourceFiles } from "./sourceFiles";

/** Which layers each layer may import; the arrows of docs/ARCHITECTURE.md. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain"],
  app: ["app", "domain"],
  adapters: ["adapters", "app", "domain"],
  taskpane: ["taskpane", "adapters", "app", "domain"],
  commands: ["commands", "adapters", "app", "domain"],
  cli: ["cli", "adapters", "app", "domain"],
};

/** Which folders may import a package; no folder may import any other. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ["src/cli/"],
  "date-holidays": ["src/adapters/holidays/"],
  fflate: ["src/adapters/xlsx/"],
  "ical-generator": ["src/adapters/ics/"],
  saxes: ["src/adapters/xlsx/"],
  "node:zlib": ["src/adapters/xlsx/"],
};
const NODE_FOLDERS = ["src/adapters/", "src/cli/"];

/** Which folders may say the name of a host's global. */
const GLOBALS: Readonly<Record<string, readonly string[]>> = {
  Excel: ["src/adapters/excel/"],
  Office: ["src/adapters/excel/", "src/taskpane/", "src/commands/"],
};

/** Everything in the files that the layers do not allow, as `file -> what`. */
export function layerBreaches(files: SourceFiles): readonly string[] {
  return [...files].flatMap(([file, text]) => [
    ...importsOf(file, text)
      .filter((imported) =>
        "path" in imported ? !mayImportFile(file, imported.path) : !mayImportPackage(file, imported.package),
      )
      .map((imported) => `${file} -> ${"path" in imported ? imported.path : imported.package}`),
    ...Object.entries(GLOBALS)
      .filter(([name, folders]) => !isIn(file, folders) && identifiersOf(text).has(name))
      .map(([name]) => `${file} -> ${name}`),
  ]);
}

function mayImportFile(file: string, imported: string): boolean {
  const layer = layerOf(imported);
  return layer !== undefined && (ARROWS[layerOf(file) ?? ""] ?? []).includes(layer);
}

function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function mayImportPackage(file: string, name: string): boolean {
  return isIn(file, PACKAGES[name] ?? (name.startsWith("node:") ? NODE_FOLDERS : []));
}

function isIn(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(folder));
}

/** The identifiers that a source text says outside comments and strings. */
function identifiersOf(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("", text, ts.ScriptTarget.ES2022));
  return names;
}
