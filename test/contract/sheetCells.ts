import type { Cell } from "../../src/domain/grid/grid";
import type { WorkbookPort } from "../../src/app/workbookPort";

/**
 * The rows of a sheet without the empty cells at their ends, which an adapter may tell or leave out.
 *
 * @throws Error when the last row is empty: a grid ends at its last value.
 */
export async function sheetCells(port: WorkbookPort, sheet: string): Promise<readonly (readonly Cell[])[]> {
  const [worksheet] = await port.read([sheet]);
  const rows = (worksheet?.grid ?? []).map((row) =>
    row.slice(
      0,
      row.reduce((length: number, cell, index) => (cell === null ? length : index + 1), 0),
    ),
  );
  if (rows.at(-1)?.length === 0) throw new Error(`"${sheet}" was read past its last value`);
  return rows;
}
