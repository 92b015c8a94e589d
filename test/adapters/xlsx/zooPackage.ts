import { zipSync, type Zippable } from "fflate";
import { relationshipsPart } from "../../../src/adapters/xlsx/package/partNames";
import { asZip64, withDescriptors } from "./damagedFiles";
import { relationshipsXml } from "./plainWorkbook";
import { prefixedXml, strictXml } from "./variants";
import type { Zoo } from "./zooParts";

/** How a program spells and packs a package. */
export type Spelling = {
  readonly entries: "plain" | "backslashes" | "dot" | "root" | "upper case";
  readonly targets: "relative" | "absolute" | "dot" | "backslashes" | "upper case";
  /** How a blank in the name of an entry and in that of a target is written; in content types it is percent-encoded. */
  readonly blanks: readonly [entry: " " | "%20", target: " " | "%20"];
  /** What says that `.rels` parts are relationships: LibreOffice before 6.1 gave each of them a type of its own. */
  readonly relationshipTypes: "default" | "overrides" | "nothing";
  readonly vocabulary: "transitional" | "strict";
  readonly isPrefixed: boolean;
  readonly compression: "deflated" | "stored" | "mixed";
  readonly zip: "plain" | "zip64" | "descriptors";
  /** The parts that are written in UTF-16. */
  readonly utf16: readonly string[];
};

export const PLAIN_SPELLING: Spelling = {
  entries: "plain",
  targets: "relative",
  blanks: ["%20", "%20"],
  relationshipTypes: "default",
  vocabulary: "transitional",
  isPrefixed: false,
  compression: "deflated",
  zip: "plain",
  utf16: [],
};

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The bytes of a package. */
export function zooPackage(zoo: Zoo, spelling: Spelling): Uint8Array {
  const contents: Record<string, string> = { "[Content_Types].xml": contentTypes(zoo, spelling) };
  for (const [source, relationships] of Object.entries(zoo.relationships)) {
    contents[relationshipsPart(source)] = relationshipsXml(
      relationships.map(({ id, type, target }) => [id, type, spelledTarget(source, target, spelling)]),
    );
  }
  for (const [name, { content }] of Object.entries(zoo.parts)) contents[name] = content;

  const entries: Zippable = {};
  for (const [index, [name, content]] of Object.entries(contents).entries()) {
    const isStored =
      spelling.compression === "stored" || (spelling.compression === "mixed" && index % 2 === 0);
    const text = written(content, spelling);
    const bytes = spelling.utf16.includes(name)
      ? Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le")
      : Buffer.from(text);
    entries[spelledEntry(name, spelling)] = [bytes, { level: isStored ? 0 : 6 }];
  }
  const zip = zipSync(entries, { mtime: "2026-01-02T03:04:06" });
  if (spelling.zip === "zip64") return asZip64(zip);
  return spelling.zip === "descriptors" ? withDescriptors(zip) : zip;
}

function written(content: string, { vocabulary, isPrefixed }: Spelling): string {
  const text = isPrefixed && content.includes("spreadsheetml/2006/main") ? prefixedXml(content) : content;
  return vocabulary === "strict" ? strictXml(text) : text;
}

function contentTypes(zoo: Zoo, { relationshipTypes }: Spelling): string {
  const overrides = Object.entries(zoo.parts).flatMap(([name, { type }]) =>
    type === undefined ? [] : [[name, type] as const],
  );
  const relationships =
    relationshipTypes === "overrides"
      ? Object.keys(zoo.relationships).map((source) => [relationshipsPart(source), RELATIONSHIPS] as const)
      : [];
  return (
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${TYPES}">` +
    (relationshipTypes === "default" ? `<Default Extension="rels" ContentType="${RELATIONSHIPS}"/>` : "") +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    [...relationships, ...overrides, ...Object.entries(zoo.strayTypes)]
      .map(([name, type]) => `<Override PartName="/${name.replaceAll(" ", "%20")}" ContentType="${type}"/>`)
      .join("") +
    "</Types>"
  );
}

function spelledEntry(name: string, { entries, blanks }: Spelling): string {
  const path = name.replaceAll(" ", blanks[0]);
  switch (entries) {
    case "backslashes":
      return path.replaceAll("/", "\\");
    case "dot":
      return `./${path}`;
    case "root":
      return `/${path}`;
    case "upper case":
      return path.toUpperCase();
    default:
      return path;
  }
}

function spelledTarget(source: string, target: string, { targets, blanks }: Spelling): string {
  const path = target.replaceAll(" ", blanks[1]);
  const steps = "../".repeat(source.split("/").length - 1);
  switch (targets) {
    case "absolute":
      return `/${path}`;
    case "dot":
      return `./${steps}${path}`;
    case "backslashes":
      return `${steps}${path}`.replaceAll("/", "\\");
    case "upper case":
      return `/${path}`.toUpperCase();
    default:
      return `${steps}${path}`;
  }
}
