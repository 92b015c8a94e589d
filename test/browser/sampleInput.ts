import { readFileSync } from "node:fs";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import type { WorkbookInput } from "../excel-host/model/createWorkbook";

/** The cells of a workbook file, to be opened in the emulated Excel. */
export async function inputOfFile(file: string): Promise<WorkbookInput> {
  const workbook = await openXlsx(readFileSync(file), nodeCodec);
  const { sheets } = await workbook.describe();
  const worksheets = await workbook.read(sheets.map(({ name }) => name));
  return { sheets: worksheets.map(({ name, grid }) => ({ name, rows: grid })) };
}
