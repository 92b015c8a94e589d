import type { Codec } from "../../../src/adapters/xlsx/codec/codec";
import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { makeEntry } from "../../../src/adapters/xlsx/zip/entryData";
import { refuseTooLarge } from "../../../src/adapters/xlsx/zip/refuseTooLarge";
import { ZIP_LIMITS } from "../../../src/adapters/xlsx/zip/zipLimits";
import { MESSAGES, TIMELINE } from "../../contract/drafts";
import { richWorkbook } from "./richWorkbook";

const TOO_LARGE = { code: "too-large", details: { nothingChanged: true } };

it("a part that would not be opened again is not written", async () => {
  // Of these a system gives the bytes only once they are looked at.
  const chunks = [new Uint8Array(1), new Uint8Array(ZIP_LIMITS.partBytes)];
  const codec: Codec = {
    ...nodeCodec,
    async *deflateRaw(taken) {
      for await (const chunk of taken) yield chunk.subarray(0, 0);
    },
  };
  await expect(makeEntry("xl/sharedStrings.xml", chunks, codec)).rejects.toMatchObject(TOO_LARGE);
});

it.each([
  [2, false],
  [3, true],
])("%d of two bytes are too much: %s", (bytes, isRefused) => {
  const refuse = () => refuseTooLarge("the workbook", bytes, 2);
  if (isRefused) expect(refuse).toThrow(expect.objectContaining({ code: "too-large" }));
  else expect(refuse).not.toThrow();
});

it("the pieces of a file are the file", async () => {
  const workbook = await openXlsx(richWorkbook(), nodeCodec);
  await workbook.replaceOutputs([TIMELINE, MESSAGES], {});
  expect(Buffer.compare(Buffer.concat(workbook.pieces()), await workbook.save())).toBe(0);
});
