import { inputNamed } from "../../../recognition/inputNamed";
import { parseLanguage } from "../../../language/parseLanguage";
import type { Problem } from "../../../plan/problem";
import { cellProblem } from "../cellProblem";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import type { GroupsContext } from "../groups/groupsReading";
import { monthAndYear } from "../groups/monthAndYear";
import { settingRows } from "./settingRows";
import type { Setting, SettingsReading } from "./settingsReading";
import { sourceOf } from "../../../grid/sourceOf";

/**
 * Reads the settings of a workbook. Where a setting stands twice, the first counts; names that are not ours are ignored.
 * The start month needs its year: it is what gives other months theirs. Another day of it than the first is a problem.
 *
 * @param worksheets - In tab order.
 */
export function readSettings(
  worksheets: readonly Worksheet[],
  { dateSystem }: Pick<GroupsContext, "dateSystem">,
): SettingsReading {
  const rows = worksheets.flatMap(settingRows);
  const problems: Problem[] = [];
  const read = <Value>(
    name: "start" | "language",
    parse: (cell: Cell) => Value | undefined,
  ): Setting<Value> | undefined => {
    for (const { worksheet, rowIndex, nameColumn, valueColumn } of rows) {
      const setting = cellText(cellAt(worksheet.grid, rowIndex, nameColumn));
      const cell = cellAt(worksheet.grid, rowIndex, valueColumn);
      const isWanted = inputNamed(setting).some(({ meaning }) => meaning.input === name);
      if (!isWanted || isEmptyCell(cell)) continue;
      const source = sourceOf(worksheet, rowIndex, valueColumn);
      const value = parse(cell);
      if (value !== undefined) return { value, source };
      problems.push(
        cellProblem(cell, source) ?? {
          code: "unknown-setting-value",
          ...source,
          setting,
          found: foundText(cell),
        },
      );
      return undefined;
    }
    return undefined;
  };

  const start = read("start", (cell) => monthAndYear(cell, dateSystem));
  const { month, day = 1 } = start?.value ?? {};
  if (start !== undefined && month !== undefined && day !== 1)
    problems.push({ code: "day-in-month", ...start.source, date: { ...month, day }, cells: 1 });
  const language = read("language", (cell) => (typeof cell === "string" ? parseLanguage(cell) : undefined));
  return {
    ...(start && month && day === 1 && { start: { value: month, source: start.source } }),
    ...(language && { language }),
    problems,
  };
}
