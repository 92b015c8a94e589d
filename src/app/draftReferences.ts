import { isSameName } from "../domain/grid/isSameName";
import { rowsBetween } from "../domain/grid/rowsBetween";
import type { DraftReference, DraftCell, DraftRows, SheetDraft } from "../domain/grid/sheetDraft";
import { isWithin } from "./draftRanges";

/** A sheet that is written, and the name that it has in the workbook or will have. */
export type WrittenSheet = { readonly draft: SheetDraft<DraftRows>; readonly sheet: string };

/** The written sheet that a reference means; `undefined` when it means one that the workbook has. */
export function referredDraft(
  reference: DraftReference,
  from: WrittenSheet,
  written: readonly WrittenSheet[],
): WrittenSheet | undefined {
  return reference.sheet === undefined
    ? from
    : written.find(({ draft }) => isSameName(draft.name, reference.sheet ?? ""));
}

/** The cells of a reference to a sheet that is written, row by row. */
export function writtenCells(
  reference: DraftReference,
  from: WrittenSheet,
  written: readonly WrittenSheet[],
): readonly DraftCell[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = reference.range;
  const rows = referredDraft(reference, from, written)?.draft.rows ?? [];
  return rowsBetween(rows, firstRow, lastRow).flatMap((row) => row.slice(firstColumn, lastColumn + 1));
}

/** The name of the sheet that a reference means. */
export function referredSheet(
  reference: DraftReference,
  from: WrittenSheet,
  written: readonly WrittenSheet[],
): string {
  return referredDraft(reference, from, written)?.sheet ?? reference.sheet ?? from.sheet;
}

/**
 * Refuses references that lead nowhere: a list to a sheet that is not there, a chart to cells that are not written.
 *
 * @param present - The names of the workbook's sheets.
 * @throws RangeError The fault is in the program.
 */
export function checkReferences(written: readonly WrittenSheet[], present: readonly string[]): void {
  for (const from of written) {
    const wrong = (what: string) => new RangeError(`draft "${from.draft.name}": ${what}`);
    for (const { list } of from.draft.validations ?? []) {
      if (list === undefined || !("range" in list.choices)) continue;
      const sheet = referredSheet(list.choices, from, written);
      const isThere = [...present, ...written.map((item) => item.sheet)].some((name) =>
        isSameName(name, sheet),
      );
      if (!isThere) throw wrong(`a list from a sheet that is not there: "${sheet}"`);
    }
    for (const { title, categories, series } of from.draft.charts ?? []) {
      for (const reference of [categories, ...series.map(({ values }) => values)]) {
        const rows = referredDraft(reference, from, written)?.draft.rows ?? [];
        if (!isWithin(reference.range, rows.length, rows.at(0)?.length ?? 0)) {
          throw wrong(`a chart of cells that are not written: "${title}"`);
        }
      }
      if (writtenCells(categories, from, written).some((text) => typeof text !== "string" || text === "")) {
        throw wrong(`a chart of categories without a text: "${title}"`);
      }
      const values = series.flatMap((one) => writtenCells(one.values, from, written));
      if (values.some((value) => typeof value !== "number")) throw wrong(`a chart of no numbers: "${title}"`);
    }
  }
}
