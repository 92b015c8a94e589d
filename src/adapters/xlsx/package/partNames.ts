import { partUri } from "../zip/partKey";

/**
 * The part that holds the relationships of a part.
 *
 * @param part - `""` for the package itself.
 * @example relationshipsPart("xl/workbook.xml") // "xl/_rels/workbook.xml.rels"
 */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * The part whose relationships a part holds; the inverse of {@link relationshipsPart}.
 *
 * @returns `undefined` when it is no relationships part.
 */
export function sourceOfRelationships(part: string): string | undefined {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(part);
  return match === null ? undefined : `${match[1] ?? ""}${match[2] ?? ""}`;
}

/**
 * The part that a relationship's target names, seen from the part that has the relationship, as {@link partUri} spells it.
 *
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = target.replace(/[#?].*$/s, "");
  return partUri(/^[/\\]/.test(path) ? path : folderOf(sourcePart) + path);
}

/** The folder that a part is in, with its slash; `""` for the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/**
 * How a part names another one in its relationships; the inverse of {@link resolveTarget}.
 *
 * @example relativeTarget("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") // "../tables/table1.xml"
 */
export function relativeTarget(sourcePart: string, part: string): string {
  const folders = sourcePart.split("/").slice(0, -1);
  const steps = part.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
