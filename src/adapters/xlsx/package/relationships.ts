import { parseXml } from "../xml/parseXml";
import { appendContent, applySplices, removeElement } from "../xml/xmlEdit";
import { attribute, childrenNamed, prefixOf, type XmlElement } from "../xml/xmlElement";
import { officeRelationship } from "../xml/namespaces";
import { xmlAttributeText } from "../xml/xmlText";
import { relationshipsPart, resolveTarget } from "./partNames";
import type { PartStore } from "./partStore";

/** The content type of a part that holds relationships. */
export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** A relationship of a part to another part, or to something outside the package. */
export type Relationship = {
  readonly id: string;
  /** The whole type, a URI. */
  readonly type: string;
  /** The last word of an Office relationship type, such as `worksheet`; absent for types of other makers. */
  readonly kind?: string;
  /** The part it leads to; absent when that is outside the package. */
  readonly part?: string;
};

/**
 * The relationships that a part has.
 *
 * @param part - `""` for the package itself.
 */
export async function readRelationships(store: PartStore, part: string): Promise<readonly Relationship[]> {
  const name = relationshipsPart(part);
  if (!store.has(name)) return [];
  return childrenNamed(parseXml(await store.text(name), name), "Relationship").map((element) =>
    relationshipOf(element, part),
  );
}

/**
 * The store with relationships added to and taken from those of a part.
 *
 * @throws Error when one that is added has the id of one that is there.
 */
export async function editRelationships(
  store: PartStore,
  part: string,
  change: {
    readonly added: readonly { readonly id: string; readonly type: string; readonly target: string }[];
    readonly removedIds: ReadonlySet<string>;
  },
): Promise<PartStore> {
  if (change.added.length === 0 && change.removedIds.size === 0) return store;
  const name = relationshipsPart(part);
  const isNew = !store.has(name);
  const source = isNew ? EMPTY : await store.text(name);
  const root = parseXml(source, name);
  const removed = root.children.filter((element) => change.removedIds.has(attribute(element, "Id") ?? ""));
  const ids = new Set(root.children.map((element) => attribute(element, "Id")));
  for (const { id } of change.added) if (ids.has(id)) throw new Error(`${name} has ${id} already`);
  const added = change.added.map(
    ({ id, type, target }) =>
      `<${prefixOf(root)}Relationship Id="${xmlAttributeText(id)}" Type="${type}" Target="${xmlAttributeText(target)}"/>`,
  );
  const text = applySplices(source, [...removed.map(removeElement), appendContent(root, added.join(""))]);
  return isNew ? store.withAddedText(name, text) : store.withReplacedText(name, text);
}

/** Ids `rId<number>` that no relationship has, above every number in use. */
export function unusedIds(relationships: readonly Relationship[], count: number): readonly string[] {
  let highest = 0;
  for (const { id } of relationships)
    highest = Math.max(highest, Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const taken = new Set(relationships.map(({ id }) => id));
  const unused: string[] = [];
  for (let number = highest + 1; unused.length < count; number++) {
    const id = `rId${String(number)}`;
    if (!taken.has(id)) unused.push(id);
  }
  return unused;
}

function relationshipOf(element: XmlElement, source: string): Relationship {
  const type = attribute(element, "Type") ?? "";
  const kind = officeRelationship(type);
  const isExternal = attribute(element, "TargetMode") === "External";
  return {
    id: attribute(element, "Id") ?? "",
    type,
    ...(kind === undefined ? {} : { kind }),
    ...(isExternal ? {} : { part: resolveTarget(source, attribute(element, "Target") ?? "") }),
  };
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
