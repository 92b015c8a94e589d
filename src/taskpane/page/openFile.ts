import type { Codec } from "../../adapters/xlsx/codec/codec";
import type { PaneWorkbook } from "../state/paneWorkbook";

/** Opens a workbook file. The code for it is a script of its own, which loads only now: inside Excel it is not needed. */
export async function openFile(file: File, hostLocale: string): Promise<PaneWorkbook> {
  const { openXlsx } = await import("../../adapters/xlsx/openXlsx");
  const workbook = await openXlsx(new Uint8Array(await file.arrayBuffer()), await browserCodec());
  return {
    port: workbook,
    place: { kind: "file", fileName: file.name },
    hostLocale,
    save: () => workbook.save(),
  };
}

async function browserCodec(): Promise<Codec> {
  return "DecompressionStream" in globalThis
    ? (await import("../../adapters/xlsx/codec/streamsCodec")).streamsCodec
    : (await import("../../adapters/xlsx/codec/fflateCodec")).fflateCodec;
}
