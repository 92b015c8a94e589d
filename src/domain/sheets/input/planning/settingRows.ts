import { isSettingsSheetName } from "../../../recognition/isSettingsSheetName";
import { cellText } from "../../../grid/cellText";
import type { Worksheet } from "../../../grid/grid";
import { namedColumns } from "../namedColumns";

/** A row that gives a setting its value. Indexes are 0-based. */
export type SettingRow = {
  readonly worksheet: Worksheet;
  readonly rowIndex: number;
  readonly nameColumn: number;
  readonly valueColumn: number;
};

/**
 * The rows of settings: those under the headers Setting and Value, on any sheet; on a sheet named Settings without such
 * headers, every row, the value beside its name.
 */
export function settingRows(worksheet: Worksheet): readonly SettingRow[] {
  const { grid, name } = worksheet;
  for (const [headerRow, cells] of grid.entries()) {
    const { setting: nameColumn, value: valueColumn } = namedColumns(cells);
    if (nameColumn === undefined || valueColumn === undefined) continue;
    const rows = Array.from(grid.keys()).slice(headerRow + 1);
    return rows.map((rowIndex) => ({ worksheet, rowIndex, nameColumn, valueColumn }));
  }
  if (!isSettingsSheetName(name)) return [];
  return grid.flatMap((cells, rowIndex) => {
    const nameColumn = cells.findIndex((cell) => cellText(cell) !== "");
    return nameColumn < 0 ? [] : { worksheet, rowIndex, nameColumn, valueColumn: nameColumn + 1 };
  });
}
