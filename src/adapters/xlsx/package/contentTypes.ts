import { parseXml } from "../xml/parseXml";
import { appendContent, applySplices, removeElement } from "../xml/xmlEdit";
import { attribute, childrenNamed, prefixOf, type XmlElement } from "../xml/xmlElement";
import { xmlAttributeText } from "../xml/xmlText";
import { partKey } from "../zip/partKey";
import type { PartStore } from "./partStore";

const PART = "[Content_Types].xml";

/** The content type of a part, by its own entry or else by its ending; `undefined` when nothing says. */
export async function contentTypeOf(store: PartStore, part: string): Promise<string | undefined> {
  const root = parseXml(await store.text(PART), PART);
  const [own] = overridesOf(root, new Set([partKey(part)]));
  return own === undefined ? typeByEnding(root, part) : attribute(own, "ContentType");
}

/** The parts that have a content type of their own, whether they are there or not. */
export async function namedInContentTypes(store: PartStore): Promise<readonly string[]> {
  const root = parseXml(await store.text(PART), PART);
  return childrenNamed(root, "Override").map(partNameOf);
}

/**
 * The store with content types said anew for some parts, and no longer said for others. Where the ending of a part says the
 * type already nothing is added; LibreOffice before 6.1 wrote no endings at all, so that not even `.rels` goes without saying.
 */
export async function editContentTypes(
  store: PartStore,
  change: { readonly added: ReadonlyMap<string, string>; readonly removed: ReadonlySet<string> },
): Promise<PartStore> {
  if (change.added.size === 0 && change.removed.size === 0) return store;
  const source = await store.text(PART);
  const root = parseXml(source, PART);
  const added = [...change.added].filter(([part, type]) => typeByEnding(root, part) !== type);
  const removed = overridesOf(root, new Set([...change.removed, ...change.added.keys()].map(partKey)));
  const texts = added.map(
    ([part, type]) =>
      `<${prefixOf(root)}Override PartName="/${xmlAttributeText(part)}" ContentType="${type}"/>`,
  );
  return store.withReplacedText(
    PART,
    applySplices(source, [...removed.map(removeElement), appendContent(root, texts.join(""))]),
  );
}

function overridesOf(root: XmlElement, keys: ReadonlySet<string>): readonly XmlElement[] {
  return childrenNamed(root, "Override").filter((element) => keys.has(partKey(partNameOf(element))));
}

function partNameOf(override: XmlElement): string {
  return attribute(override, "PartName") ?? "";
}

function typeByEnding(root: XmlElement, part: string): string | undefined {
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const found = childrenNamed(root, "Default").find(
    (element) => attribute(element, "Extension")?.toLowerCase() === ending,
  );
  return found === undefined ? undefined : attribute(found, "ContentType");
}
