import { foldText } from "../../../language/foldText";
import { inputNamed } from "../../../recognition/inputNamed";
import { isSettingsSheetName } from "../../../recognition/isSettingsSheetName";
import { planningInputNamed } from "../../../recognition/planningInputNamed";
import type { Words } from "../../../words/words";
import type { Problem } from "../../../plan/problem";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import { isOurSetting } from "./holdsOurSettings";
import { inputName } from "../inputNames";
import { settingRows, type SettingRow } from "./settingRows";
import { sourceOf } from "../../../grid/sourceOf";

/**
 * Tells of settings that stand on two sheets with different values, of which the first counts. Rows that are not ours may be anything on
 * sheets that are not named Settings.
 */
export function settingConflicts(worksheets: readonly Worksheet[], words: Words): readonly Problem[] {
  const first = new Map<string, SettingRow>();
  return worksheets.flatMap(settingRows).flatMap((row): readonly Problem[] => {
    const { worksheet, rowIndex, nameColumn, valueColumn } = row;
    const name = cellText(cellAt(worksheet.grid, rowIndex, nameColumn));
    if (name === "" || valueOf(row) === "") return [];
    if (!isOurSetting(name) && !isSettingsSheetName(worksheet.name)) return [];
    const known = meaningsOf(name).flatMap((key) => first.get(key) ?? []);
    for (const key of meaningsOf(name)) if (!first.has(key)) first.set(key, row);
    const other = known.find((one) => one.worksheet !== worksheet && valueOf(one) !== valueOf(row));
    if (other === undefined) return [];
    const source = sourceOf(worksheet, rowIndex, valueColumn);
    const input = inputName("settings", words);
    return [{ code: "second-table", ...source, input, other: other.worksheet.name }];
  });
}

/** What a row sets, whatever it is called; a row that is not ours sets the field of its name. */
function meaningsOf(name: string): readonly string[] {
  const inputs = [...planningInputNamed(name), ...inputNamed(name)].map(({ meaning }) => meaning.input);
  return inputs.length > 0 ? [...new Set(inputs)] : [foldText(name)];
}

function valueOf({ worksheet: { grid }, rowIndex, valueColumn }: SettingRow): string {
  return foldText(cellText(cellAt(grid, rowIndex, valueColumn)));
}
