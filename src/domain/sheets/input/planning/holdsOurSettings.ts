import { inputNamed } from "../../../recognition/inputNamed";
import { planningInputNamed } from "../../../recognition/planningInputNamed";
import { SETTING_NAMES } from "../../../vocabulary/settings";
import { cellText } from "../../../grid/cellText";
import type { Worksheet } from "../../../grid/grid";

/** Whether any row of a sheet begins with the name of a setting of ours and goes on with a value. */
export function holdsOurSettings({ grid }: Worksheet): boolean {
  return grid.some((cells) => {
    const nameColumn = cells.findIndex((cell) => cellText(cell) !== "");
    const name = cellText(cells[nameColumn] ?? null);
    return isOurSetting(name) && cellText(cells[nameColumn + 1] ?? null) !== "";
  });
}

/** Whether a text names a row of the Settings sheet that decides something. */
export function isOurSetting(name: string): boolean {
  return (
    planningInputNamed(name).some(({ meaning }) => SETTING_NAMES.some((rule) => rule === meaning.input)) ||
    inputNamed(name).some(({ meaning }) => meaning.input === "start" || meaning.input === "language")
  );
}
