import path from "node:path";
import { importsOf } from "./importsOf";
import type { SourceFiles } from "./sourceFiles";

/**
 * The rooms of the domain from the lowest up, as docs/ARCHITECTURE.md has them: a file imports from its own room and from lower ones, so
 * that no two rooms import each other. `<tag>` is any language.
 */
export const ROOMS: readonly string[] = [
  "calendar",
  "language",
  "vocabulary",
  "plan",
  "words/<tag>",
  "words",
  "grid",
  "recognition",
  "messages",
  "sheets/input",
  "sheets/input/groups",
  "sheets/input/people",
  "sheets/input/planning",
  "sheets/input/tables",
  "sheets/starters",
  "sheets/outputs/communications",
  "sheets/outputs/timeline",
  "sheets/outputs/merge",
  "sheets/outputs/sent",
  "sheets/outputs",
  "preflight",
];

const DOMAIN = "src/domain/";

/** Each import of the domain that points to a higher room, and each file that stands in no room, as `file -> room`. */
export function roomBreaches(files: SourceFiles): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.startsWith(DOMAIN)) return [];
    const height = ROOMS.indexOf(roomOf(file));
    if (height < 0) return [`${file} -> no room`];
    return importsOf(file, text)
      .flatMap((imported) => ("path" in imported ? [imported.path] : []))
      .filter((imported) => ROOMS.indexOf(roomOf(imported)) > height)
      .map((imported) => `${file} -> ${roomOf(imported)}`);
  });
}

function roomOf(file: string): string {
  const folder = path.posix.relative(DOMAIN, path.posix.dirname(file));
  return folder.replace(/^words\/[a-z]{2}(?:-[A-Z]{2})?$/, "words/<tag>");
}
