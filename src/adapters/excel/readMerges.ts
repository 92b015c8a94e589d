import type { GridRange } from "../../domain/grid/grid";
import { workbookErrorOf } from "./excelError";
import type { ExcelSession } from "./excelSession";
import type { SheetSize } from "./readSlabs";
import { WorkbookError } from "../../app/workbookError";

/** The merged cells of sheets that hold values, by the sheet's name. */
export async function readMerges(
  session: ExcelSession,
  sizes: readonly SheetSize[],
): Promise<ReadonlyMap<string, readonly GridRange[]>> {
  const all = await mergesOf(
    session,
    sizes.map((size) => ({ ...size, firstRow: 0 })),
  );
  return new Map(sizes.map(({ name }, index) => [name, all[index] ?? []]));
}

type RowBand = SheetSize & { readonly firstRow: number };

/**
 * Asks for several bands in one sync. Excel fails where a band has more than 512 merged areas, and does not say
 * with which code; each band is then asked for in two halves. It tells an area where its first cell lies in the
 * band, so none is told twice. https://github.com/OfficeDev/office-js/issues/3611
 */
async function mergesOf(session: ExcelSession, bands: readonly RowBand[]): Promise<GridRange[][]> {
  if (bands.length === 0) return [];
  const found = bands.map(({ name, firstRow, rowCount, columnCount }) => {
    const sheet = session.context.workbook.worksheets.getItem(name);
    const areas = sheet.getRangeByIndexes(firstRow, 0, rowCount, columnCount).getMergedAreasOrNullObject();
    areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return areas;
  });
  try {
    await session.sync();
    return found.map(rangesOf);
  } catch (error) {
    const reason = workbookErrorOf(error, true);
    const mayBeTooMany =
      reason instanceof WorkbookError && (reason.code === "host-failed" || reason.code === "too-large");
    if (!mayBeTooMany || bands.every(({ rowCount }) => rowCount === 1)) throw error;
  }
  const halves: GridRange[][] = [];
  for (const band of bands) {
    const top = Math.ceil(band.rowCount / 2);
    const upper = await mergesOf(session, [{ ...band, rowCount: top }]);
    const lower =
      top === band.rowCount
        ? []
        : await mergesOf(session, [
            { ...band, firstRow: band.firstRow + top, rowCount: band.rowCount - top },
          ]);
    halves.push([...upper, ...lower].flat());
  }
  return halves;
}

function rangesOf(areas: Excel.RangeAreas): GridRange[] {
  if (areas.isNullObject) return [];
  return areas.areas.items
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      firstRow: rowIndex,
      firstColumn: columnIndex,
      lastRow: rowIndex + rowCount - 1,
      lastColumn: columnIndex + columnCount - 1,
    }))
    .sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn);
}
