import { parseXml } from "../xml/parseXml";
import { appendContent, applySplices, removeElement } from "../xml/xmlEdit";
import { attribute, childrenNamed, prefixOf } from "../xml/xmlElement";
import { partKey } from "../zip/readZip";
import type { PartStore } from "./partStore";

const PART = "[Content_Types].xml";

/** The content type of a part, by its own entry or else by its ending; `undefined` when nothing says. */
export async function contentTypeOf(store: PartStore, part: string): Promise<string | undefined> {
  const root = parseXml(await store.text(PART), PART);
  const own = childrenNamed(root, "Override").find(
    (element) => partKey(attribute(element, "PartName") ?? "") === partKey(part),
  );
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byEnding = childrenNamed(root, "Default").find(
    (element) => attribute(element, "Extension")?.toLowerCase() === ending,
  );
  const found = own ?? byEnding;
  return found === undefined ? undefined : attribute(found, "ContentType");
}

/** The store with content types said anew for some parts, and no longer said for others. */
export async function editContentTypes(
  store: PartStore,
  change: { readonly added: ReadonlyMap<string, string>; readonly removed: ReadonlySet<string> },
): Promise<PartStore> {
  if (change.added.size === 0 && change.removed.size === 0) return store;
  const source = await store.text(PART);
  const root = parseXml(source, PART);
  const removedKeys = new Set([...change.removed, ...change.added.keys()].map(partKey));
  const removed = childrenNamed(root, "Override").filter((element) =>
    removedKeys.has(partKey(attribute(element, "PartName") ?? "")),
  );
  const added = [...change.added].map(
    ([part, type]) => `<${prefixOf(root)}Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return store.withText(
    PART,
    applySplices(source, [...removed.map(removeElement), appendContent(root, added.join(""))]),
  );
}
