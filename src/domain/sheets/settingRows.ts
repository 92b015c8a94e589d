import { inputNamed } from "../language/inputNamed";
import { isSettingsSheetName } from "../language/isSettingsSheetName";
import type { InputName } from "../language/words";
import { cellText } from "./cellText";
import { cellAt, type Worksheet } from "./grid";

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
  for (let row = 0; row < grid.length; row += 1) {
    const nameColumn = columnNamed(worksheet, row, "setting");
    const valueColumn = columnNamed(worksheet, row, "value");
    if (nameColumn === undefined || valueColumn === undefined) continue;
    return grid
      .slice(row + 1)
      .map((_, index) => ({ worksheet, rowIndex: row + 1 + index, nameColumn, valueColumn }));
  }
  if (!isSettingsSheetName(name)) return [];
  return grid.flatMap((cells, rowIndex) => {
    const nameColumn = cells.findIndex((cell) => cellText(cell) !== "");
    return nameColumn < 0 ? [] : { worksheet, rowIndex, nameColumn, valueColumn: nameColumn + 1 };
  });
}

function columnNamed({ grid }: Worksheet, row: number, input: InputName): number | undefined {
  const column = (grid[row] ?? []).findIndex((_, index) =>
    inputNamed(cellText(cellAt(grid, row, index))).some(({ meaning }) => meaning.input === input),
  );
  return column < 0 ? undefined : column;
}
