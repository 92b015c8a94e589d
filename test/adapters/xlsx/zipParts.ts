import { unzipSync, zipSync, type Zippable } from "fflate";

/** The parts of a package by name; text is UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file of these parts, in this order, made without the adapter; pictures and binaries are stored, as Excel does. */
export function zipParts(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    entries[name] = [bytes, { level: /\.(?:png|bin)$/.test(name) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: "2026-01-02T03:04:06" });
}

/** Every part of a zip file, inflated, in the file's order. */
export function unzipParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** One part of a zip file as text. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`there is no part ${part}`);
  return new TextDecoder().decode(content);
}

/** The zip file with one part's text changed. */
export function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  return zipParts({ ...unzipSync(bytes), [part]: change(partText(bytes, part)) });
}
