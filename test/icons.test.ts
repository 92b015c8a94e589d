import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";

/** After the signature and the header come eight bytes of the data chunk's frame; its check and the end are the last 16. */
const DATA_START = 41;
const DATA_END = -16;

describe("the icons", () => {
  const drawn = mkdtempSync(path.join(tmpdir(), "rollout-waves-"));
  execFileSync("node", [".config/draw-icons.mjs", drawn]);

  it.each(readdirSync("assets").filter((name) => /^icon-\d+\.png$/.test(name)))("%s is as drawn", (name) =>
    expect(pixels(path.join("assets", name))).toEqual(pixels(path.join(drawn, name))),
  );

  it("are all there", () =>
    expect(readdirSync(drawn).sort()).toEqual(
      readdirSync("assets")
        .filter((name) => name.endsWith(".png"))
        .sort(),
    ));
});

/** The header and the pixels of one of our icons; versions of zlib compress the same pixels differently. */
function pixels(file: string): { readonly header: string; readonly data: Buffer } {
  const png = readFileSync(file);
  return { header: png.toString("hex", 0, 33), data: inflateSync(png.subarray(DATA_START, DATA_END)) };
}
