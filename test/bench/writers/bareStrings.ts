import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { measured } from "./measured";

const [path = "", ...sources] = process.argv.slice(2);

/** Texts that are there already, with which nothing is done but to encode them. */
async function* bareStrings(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const source of sources) {
    const texts = createReadStream(source, { encoding: "utf8", highWaterMark: 65_536 });
    for await (const text of texts) yield encoder.encode(String(text));
  }
}

void measured(() => writeFile(path, nodeCodec.deflateRaw(bareStrings())));
