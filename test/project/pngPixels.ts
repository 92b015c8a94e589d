import { existsSync, readFileSync } from "node:fs";

/** Width and height that a PNG file says it has; `undefined` when there is no such file, or it is no PNG. */
export function pngPixels(file: string): readonly [number, number] | undefined {
  if (!existsSync(file)) return undefined;
  const png = readFileSync(file);
  if (png.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") return undefined;
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
