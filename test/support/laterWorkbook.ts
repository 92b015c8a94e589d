import { memoryWorkbook, type MemoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { ownershipMark, type WorkbookPort } from "../../src/app/workbookPort";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { wordsOf } from "./wordsOf";
import type { Grid, GridRange } from "../../src/domain/grid/grid";
import { MERGE_NAMES } from "../../src/domain/sheets/outputs/merge/mergeNames";
import type { OutputSheet } from "../../src/domain/vocabulary/outputSheets";

/** The sheets of a workbook by name. */
export type Sheets = Readonly<Record<string, Grid>>;

const WHOLE = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
/** What the outputs are called in every language. */
const OUTPUTS = new Map<string, OutputSheet>([
  ...LANGUAGE_TAGS.flatMap((tag): [string, OutputSheet][] => [
    [wordsOf(tag).timelineSheet, "timeline"],
    [wordsOf(tag).communications.sheet, "communications"],
    [wordsOf(tag).sentLog.sheet, "sent"],
  ]),
  [MERGE_NAMES.messages, "messages"],
  [MERGE_NAMES.send, "send"],
]);

/** A workbook as it would be opened again: a sheet with the name of an output is one. `formulas` are cells whose values formulas gave. */
export function laterWorkbook(
  sheets: Sheets,
  formulas: Readonly<Record<string, readonly GridRange[]>> = {},
): MemoryWorkbook {
  return memoryWorkbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, formulas: formulas[name] ?? [] })),
    names: Object.keys(sheets).flatMap((sheet) => {
      const output = OUTPUTS.get(sheet);
      return output === undefined ? [] : [{ name: ownershipMark(output), refersTo: { sheet, range: WHOLE } }];
    }),
  });
}

/** What a workbook holds, its outputs under the names that they have. */
export async function sheetsOf(workbook: WorkbookPort): Promise<Sheets> {
  const { sheets } = await workbook.describe();
  const read = await workbook.read(sheets.map(({ name }) => name));
  return Object.fromEntries(read.map(({ name, grid }) => [name, grid]));
}
