import type { DraftRow, DraftRows, SheetDraft } from "../../domain/grid/sheetDraft";

/** Some rows of a draft, 0-based; both ends belong to it. */
export type RowSlice = { readonly draftIndex: number; readonly firstRow: number; readonly lastRow: number };

/** What surrounds the cells in a request: the actions that add a sheet, set it up and name it; and those of one style. */
const BYTES_PER_SHEET = 8_000;
const BYTES_PER_STYLE = 1_500;
const BYTES_PER_VALIDATION = 3_000;
const BYTES_PER_CHART = 30_000;
/** A share in the pieces that Office.js makes of a range. */
const BYTES_PER_CELL = 2;
/** What stands for a cell in a rectangle that is written for others: `null` and a comma. */
const BYTES_PER_NULL = 5;

/**
 * Shares the rows of drafts out among requests of at most `requestBytes`. Goes through the rows once.
 * A single row above that has a request of its own: Excel says whether it takes it.
 *
 * @returns One list of slices a request; a draft without rows has no slice.
 */
export function requestPlan(
  drafts: readonly SheetDraft<DraftRows>[],
  requestBytes: number,
): readonly (readonly RowSlice[])[] {
  const requests: RowSlice[][] = [[]];
  let bytes = 0;
  drafts.forEach((draft, draftIndex) => {
    bytes += BYTES_PER_SHEET + draft.styles.length * BYTES_PER_STYLE;
    bytes += (draft.validations ?? []).length * BYTES_PER_VALIDATION;
    bytes += (draft.charts ?? []).length * BYTES_PER_CHART;
    let bytesOf = rowSizes();
    let rowIndex = 0;
    for (const row of draft.rows) {
      let size = bytesOf(row);
      if (bytes + size > requestBytes && requests.at(-1)?.length !== 0) {
        requests.push([]);
        bytesOf = rowSizes();
        bytes = BYTES_PER_SHEET;
        size = bytesOf(row);
      }
      bytes += size;
      const slices = requests.at(-1) ?? [];
      const last = slices.at(-1);
      if (last?.draftIndex === draftIndex) slices[slices.length - 1] = { ...last, lastRow: rowIndex };
      else slices.push({ draftIndex, firstRow: rowIndex, lastRow: rowIndex });
      rowIndex++;
    }
  });
  return requests;
}

const encoder = new TextEncoder();

/**
 * Sizes of the rows of one slice, in their order, as they travel: JSON in UTF-8. Numbers, and texts that start with an apostrophe,
 * are written apart from other texts, each kind as a rectangle around all of it: from the first of a kind on, every row may hold a
 * `null` more for every cell.
 */
function rowSizes(): (row: DraftRow) => number {
  let hasNumbers = false;
  let hasApostrophes = false;
  return (row) => {
    hasNumbers ||= row.some((cell) => typeof cell === "number");
    hasApostrophes ||= row.some((cell) => typeof cell === "string" && cell.startsWith("'"));
    const nulls = (hasNumbers ? 1 : 0) + (hasApostrophes ? 1 : 0);
    return (
      encoder.encode(JSON.stringify(row)).length + row.length * (BYTES_PER_CELL + nulls * BYTES_PER_NULL)
    );
  };
}
