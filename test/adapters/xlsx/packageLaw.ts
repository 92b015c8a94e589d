import { parseXml } from "../../../src/adapters/xlsx/xml/parseXml";
import { attribute, type XmlElement } from "../../../src/adapters/xlsx/xml/xmlElement";
import { unzipParts } from "./zipParts";

/** The parts that tell of others, or that all sheets share: a write adds to them. */
const SHARED_KINDS = ["styles", "sharedStrings"];
/** Lists of the workbook part and of the styles that a write adds to at their ends, or brings in. */
const GROWING = [
  ...["bookViews", "sheets", "definedNames"],
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"],
];
const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

type Link = {
  readonly source: string;
  readonly kind: string;
  readonly target: string;
  readonly text: string;
};
type Part = { readonly name: string; readonly bytes: Uint8Array };

/** A package as something reads it that shares no line with ours, but for the XML parser: names are resolved as web addresses are. */
type Package = {
  readonly parts: ReadonlyMap<string, Part>;
  readonly links: readonly Link[];
  /** Content types by part, and by ending with its dot. */
  readonly types: ReadonlyMap<string, string>;
  readonly workbook: string;
};

/**
 * What a write did to a package that it must not: every part that is not ours is as it was and where it was, and every part
 * of ours has a type and one relationship, and can be reached from the package's root.
 *
 * @returns A sentence for each breach.
 */
export function breachesOfLaw(bytesBefore: Uint8Array, bytesAfter: Uint8Array): readonly string[] {
  const before = readPackage(bytesBefore);
  const after = readPackage(bytesAfter);
  return [
    ...before.breaches,
    ...after.breaches,
    ...othersAreKept(before.read, after.read),
    ...oursAreListed(before.read, after.read),
  ];
}

function othersAreKept(before: Package, after: Package): readonly string[] {
  const shared = before.links.filter(
    ({ source, kind }) => source === before.workbook && SHARED_KINDS.includes(kind),
  );
  const growing = [before.workbook, ...shared.map(({ target }) => target)];
  const listing = ["[content_types].xml", relationshipsOf(before.workbook)];
  return [...before.parts].flatMap(([key, part]) => {
    const now = after.parts.get(key);
    if (now === undefined) return [`${key} is gone`];
    if (now.name !== part.name) return [`${part.name} is called ${now.name}`];
    if (growing.includes(key)) return grown(key, part, now);
    if (listing.includes(key)) return listed(key, part, now);
    return Buffer.compare(now.bytes, part.bytes) === 0 ? [] : [`${key} is another`];
  });
}

/** A part that has all that it had, in its places, and more at the ends of some lists. */
function grown(key: string, before: Part, after: Part): readonly string[] {
  const [old, now] = [parsed(before), parsed(after)];
  if (old === undefined || now === undefined)
    return Buffer.compare(before.bytes, after.bytes) === 0 ? [] : [`${key} is another`];
  if (old.root.local === "sst") return beginsAlike(`${key}: sst`, texts(old, old.root), texts(now, now.root));
  const rest = (xml: Xml) => xml.root.children.filter(({ local }) => !GROWING.includes(local));
  const lists = GROWING.flatMap((local) => {
    const [list, longer] = [old, now].map(({ root }) => root.children.find((child) => child.local === local));
    if (list === undefined) return [];
    if (longer === undefined) return [`${key}: ${local} is gone`];
    const count = attribute(longer, "count");
    const isCounted = count === undefined || Number(count) === itemsIn(longer);
    return [
      ...beginsAlike(`${key}: ${local}`, texts(old, list), texts(now, longer)),
      ...(isCounted ? [] : [`${key}: ${local} does not hold ${count}`]),
    ];
  });
  const same = (xml: Xml) =>
    rest(xml).map(({ start, end }) => xml.text.slice(start, end).replace(' fullCalcOnLoad="1"', ""));
  const own = ({ root }: Xml) => root.attributes.map(({ name, value }) => [name, value]);
  const isSame = JSON.stringify([own(old), same(old)]) === JSON.stringify([own(now), same(now)]);
  return [
    ...lists,
    ...(isSame ? [] : [`${key} has other elements`]),
    ...formatClashes(key, old.root, now.root),
  ];
}

/** Formats of ours with a number that something had before. */
function formatClashes(key: string, before: XmlElement, after: XmlElement): readonly string[] {
  const numbers = (element: XmlElement): readonly string[] => [
    ...(attribute(element, "numFmtId") === undefined ? [] : [String(attribute(element, "numFmtId"))]),
    ...element.children.flatMap(numbers),
  ];
  const formats = (root: XmlElement) =>
    root.children.filter(({ local }) => local === "numFmts").flatMap(numbers);
  const added = formats(after).slice(formats(before).length);
  return added
    .filter((number) => numbers(before).includes(number))
    .map((number) => `${key}: format ${number} is two`);
}

/** Alternatives count as one of their branches does. */
function itemsIn(list: XmlElement): number {
  return list.children.reduce(
    (sum, child) =>
      sum + (child.local === "AlternateContent" ? (child.children[0]?.children.length ?? 0) : 1),
    0,
  );
}

function listed(key: string, before: Part, after: Part): readonly string[] {
  const [old, now] = [parsed(before), parsed(after)];
  if (old === undefined || now === undefined) return [`${key} is not XML`];
  return beginsAlike(key, texts(old, old.root), texts(now, now.root));
}

function beginsAlike(what: string, before: readonly string[], after: readonly string[]): readonly string[] {
  const isKept = before.every((text, index) => after[index] === text);
  return isKept ? [] : [`${what} does not begin as it did`];
}

function oursAreListed(before: Package, after: Package): readonly string[] {
  const reached = new Set<string>();
  const pending = [""];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    for (const link of after.links.filter((candidate) => candidate.source === source)) {
      if (!reached.has(link.target)) pending.push(link.target);
      reached.add(link.target);
    }
  }
  const ours = [...after.parts.keys()].filter((key) => !before.parts.has(key));
  if (ours.length === 0) return ["nothing was written"];
  return ours.flatMap((key) => {
    const type = after.types.get(key) ?? after.types.get(key.slice(key.lastIndexOf(".")));
    if (key.endsWith(".rels")) return type === RELATIONSHIPS ? [] : [`${key} has the type ${String(type)}`];
    const isTyped = type !== undefined && type !== "application/xml";
    const links = after.links.filter(({ target }) => target === key);
    const stolen = links.filter(
      (link) =>
        before.links.some(({ text, source }) => text === link.text && source === link.source) &&
        !(link.source === before.workbook && SHARED_KINDS.includes(link.kind)),
    );
    return [
      ...(isTyped ? [] : [`${key} has the type ${String(type)}`]),
      ...(links.length === 1 ? [] : [`${key} has ${String(links.length)} relationships`]),
      ...(reached.has(key) ? [] : [`${key} cannot be reached`]),
      ...stolen.map(({ source }) => `a relationship of ${source} that led nowhere leads to ${key}`),
    ];
  });
}

function readPackage(bytes: Uint8Array): { readonly read: Package; readonly breaches: readonly string[] } {
  const breaches: string[] = [];
  const parts = new Map<string, Part>();
  for (const [name, content] of Object.entries(unzipParts(bytes))) {
    const key = keyOf(name, "");
    if (parts.has(key)) breaches.push(`two parts are ${key}`);
    parts.set(key, { name, bytes: content });
  }
  const links: Link[] = [];
  const types = new Map<string, string>();
  for (const [key, part] of parts) {
    const xml = /\.(?:xml|rels)$/.test(key) ? parsed(part) : undefined;
    if (xml === undefined) {
      if (/\.(?:xml|rels)$/.test(key) && !isUtf16(part)) breaches.push(`${key} is not XML`);
      continue;
    }
    const source = /^(.*?)_rels\/([^/]*)\.rels$/.exec(key);
    for (const element of xml.root.children) {
      const value = (name: string) => attribute(element, name) ?? "";
      if (key === "[content_types].xml") {
        const name = element.local === "Default" ? `.${value("Extension")}` : keyOf(value("PartName"), "");
        if (types.has(name)) breaches.push(`${name} has two types`);
        types.set(name, value("ContentType"));
      } else if (source !== null && attribute(element, "TargetMode") !== "External") {
        const from = `${String(source[1])}${String(source[2])}`;
        const [kind = ""] = value("Type").split("/").slice(-1);
        const text = xml.text.slice(element.start, element.end);
        links.push({ source: from, kind, target: keyOf(value("Target"), from), text });
      }
    }
  }
  const workbook = links.find(({ source, kind }) => source === "" && kind === "officeDocument")?.target ?? "";
  return { read: { parts, links, types, workbook }, breaches };
}

/** What a name leads to from a part, by the rules of web addresses, without regard to case. */
function keyOf(name: string, source: string): string {
  const { pathname } = new URL(name, `http://package/${encodeURI(source)}`);
  return decodeURIComponent(pathname.slice(1)).toLowerCase();
}

function relationshipsOf(key: string): string {
  return key.replace(/[^/]*$/, "_rels/$&.rels");
}

type Xml = { readonly root: XmlElement; readonly text: string };

function parsed({ name, bytes }: Part): Xml | undefined {
  const text = new TextDecoder().decode(bytes);
  try {
    return { root: parseXml(text, name), text };
  } catch {
    return undefined;
  }
}

function isUtf16({ bytes }: Part): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function texts({ text }: Xml, element: XmlElement): readonly string[] {
  return element.children.map(({ start, end }) => text.slice(start, end));
}
