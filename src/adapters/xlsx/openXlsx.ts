import { WorkbookError } from "../../app/workbookError";
import type { Codec } from "./codec/codec";
import { damaged } from "./damaged";
import { compoundFileKind } from "./compoundFile";
import { contentTypeOf } from "./package/contentTypes";
import { onlyPartOfKind } from "./package/onlyPartOfKind";
import { PartStore } from "./package/partStore";
import { readRelationships } from "./package/relationships";
import { XlsxFile } from "./xlsxFile";
import type { XlsxWorkbook } from "./xlsxWorkbook";
import { readZip } from "./zip/readZip";
import { ZIP_LIMITS } from "./zip/zipLimits";

/**
 * Opens an .xlsx or .xlsm workbook, or a template (.xltx, .xltm), which stays one.
 *
 * @param bytes - The whole file; it must not change while the workbook is in use.
 * @throws WorkbookError `not-a-workbook`, `unsupported-format`, `encrypted` or `inflates-too-much`.
 */
export async function openXlsx(bytes: Uint8Array, codec: Codec): Promise<XlsxWorkbook> {
  const compound = compoundFileKind(bytes);
  if (compound !== undefined) {
    throw new WorkbookError(compound === "encrypted" ? "encrypted" : "unsupported-format", {
      nothingChanged: true,
    });
  }
  const store = new PartStore(readZip(bytes, ZIP_LIMITS), codec);
  const file = new XlsxFile(store, await workbookPart(store));
  await file.describe();
  return file;
}

/** The part that the package says is its document, if that is a workbook's. */
async function workbookPart(store: PartStore): Promise<string> {
  if (store.has("mimetype")) {
    const type = await store.text("mimetype");
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) throw unsupported(type);
  }
  if (!store.has("[Content_Types].xml")) throw damaged("a zip file, but no Office document");
  const part = onlyPartOfKind(store, await readRelationships(store, ""), "officeDocument");
  if (part === undefined) throw damaged("the workbook part is missing");
  const type = await contentTypeOf(store, part);
  if (type === undefined || !/spreadsheetml|ms-excel/i.test(type)) throw damaged(`${part}: is no workbook`);
  if (!SUPPORTED_TYPE.test(type)) throw unsupported(type);
  return part;
}

/** Workbooks and templates, with macros and without; not add-ins, which hide their sheets, nor binary workbooks. */
const SUPPORTED_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/i;

function unsupported(technical: string): WorkbookError {
  return new WorkbookError("unsupported-format", { technical, nothingChanged: true });
}
