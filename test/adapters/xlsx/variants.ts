import { unzipParts, zipParts } from "./zipParts";

/** The same file with a prefix on every name of the main vocabulary, as some programs write it. */
export function prefixed(bytes: Uint8Array): Uint8Array {
  return changed(bytes, prefixedXml);
}

/** A part of the main vocabulary with that prefix. */
export function prefixedXml(text: string): string {
  return text
    .replace(/ xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/, (found) =>
      found.replace("xmlns", "xmlns:x"),
    )
    .replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:");
}

/** The same file in the Strict vocabulary (ISO/IEC 29500). */
export function strict(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipParts(bytes)).map(([name, content]) => [
    name,
    strictXml(new TextDecoder().decode(content)),
  ]);
  return zipParts(Object.fromEntries(parts));
}

/** A part in that vocabulary. */
export function strictXml(text: string): string {
  return text
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replace(/<workbook /, '<workbook conformance="strict" ');
}

function changed(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const parts = Object.entries(unzipParts(bytes)).map(([name, content]) => {
    const text = new TextDecoder().decode(content);
    return [
      name,
      text.includes("spreadsheetml/2006/main") && !name.endsWith(".rels") ? change(text) : content,
    ];
  });
  return zipParts(Object.fromEntries(parts));
}
