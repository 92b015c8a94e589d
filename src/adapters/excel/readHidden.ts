import { indexRuns } from "../../domain/grid/indexRuns";
import type { IndexRun } from "../../domain/grid/sheetInspection";
import type { ExcelSession } from "./excelSession";
import type { SheetSize } from "./readSlabs";

/** The hidden rows and columns of one sheet. */
export type HiddenRuns = { readonly rows: readonly IndexRun[]; readonly columns: readonly IndexRun[] };

/** How many bands are asked about in one request. */
const BANDS_PER_REQUEST = 2_000;
/** Into how many bands one is divided of which only a part is hidden. */
const BANDS_OF_BAND = 32;

type Band = IndexRun & { readonly sheetIndex: number; readonly axis: "rows" | "columns" };

/**
 * Which rows and columns are hidden, by hand or by a filter, in the order of `sizes`. Excel tells of a range whether all, none
 * or some are: one request is enough where all or none are, and what is mixed is divided until nothing is.
 */
export async function readHidden(
  session: ExcelSession,
  sizes: readonly SheetSize[],
): Promise<readonly HiddenRuns[]> {
  const hidden = sizes.map(() => ({ rows: [] as IndexRun[], columns: [] as IndexRun[] }));
  let bands: readonly Band[] = sizes.flatMap(({ rowCount, columnCount }, sheetIndex): Band[] => [
    { sheetIndex, axis: "rows", first: 0, last: rowCount - 1 },
    { sheetIndex, axis: "columns", first: 0, last: columnCount - 1 },
  ]);
  while (bands.length > 0) {
    const asked = bands
      .slice(0, BANDS_PER_REQUEST)
      .map((band) => ({ band, range: rangeOf(session, sizes, band) }));
    await session.sync();
    const mixed: Band[] = [];
    for (const { band, range } of asked) {
      // Excel's types do not know that it answers `null` where some are hidden and some are not.
      const state = (band.axis === "rows" ? range.rowHidden : range.columnHidden) as boolean | null;
      if (state === null) for (const part of parts(band)) mixed.push(part);
      else if (state) hidden[band.sheetIndex]?.[band.axis].push(band);
    }
    bands = [...mixed, ...bands.slice(BANDS_PER_REQUEST)];
  }
  return hidden.map(({ rows, columns }) => ({
    rows: indexRuns(rows, Infinity),
    columns: indexRuns(columns, Infinity),
  }));
}

function rangeOf({ context }: ExcelSession, sizes: readonly SheetSize[], band: Band): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sizes[band.sheetIndex]?.name ?? "");
  const count = band.last - band.first + 1;
  return band.axis === "rows"
    ? sheet.getRangeByIndexes(band.first, 0, count, 1).load("rowHidden")
    : sheet.getRangeByIndexes(0, band.first, 1, count).load("columnHidden");
}

function parts({ first, last, ...band }: Band): readonly Band[] {
  const size = Math.ceil((last - first + 1) / BANDS_OF_BAND);
  const count = Math.ceil((last - first + 1) / size);
  return Array.from({ length: count }, (_, index) => ({
    ...band,
    first: first + index * size,
    last: Math.min(last, first + (index + 1) * size - 1),
  }));
}
