import type { PaneWorkbook } from "../state/paneWorkbook";

/** Opens a workbook file. The code for it is a script of its own, which loads only now: inside Excel it is not needed. */
export async function openFile(file: File, hostLocale: string): Promise<PaneWorkbook> {
  const [{ openXlsx }, { browserCodec }, bytes] = await Promise.all([
    import("../../adapters/xlsx/openXlsx"),
    import("../../adapters/xlsx/codec/browserCodec"),
    file.arrayBuffer(),
  ]);
  const workbook = await openXlsx(new Uint8Array(bytes), browserCodec());
  return {
    port: workbook,
    place: { kind: "file", fileName: file.name },
    hostLocale,
    save: () => workbook.save(),
  };
}
