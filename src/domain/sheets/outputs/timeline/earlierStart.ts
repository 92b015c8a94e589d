import type { DateSystem } from "../../../calendar/civilDate";
import { monthsBetween, type YearMonth } from "../../../calendar/yearMonth";
import { inputNamed } from "../../../recognition/inputNamed";
import { cellText } from "../../../grid/cellText";
import { communicationColumns } from "../../input/communicationColumns";
import { cellAt, type Worksheet } from "../../../grid/grid";
import { monthAndYear } from "../../input/groups/monthAndYear";

/** The add-in's own sheets of an earlier run, as far as the workbook has them. */
export type EarlierSheets = {
  readonly timeline: Worksheet | undefined;
  readonly communications: Worksheet | undefined;
};

/**
 * The start month of an earlier run, so that a month without a year stays in the year it was planned in. A Timeline says it where it gave
 * a month its year; where there is no Timeline any more it is the first month on the Communications sheet.
 *
 * @returns `undefined` when there was no run, or one in which every month had its year.
 */
export function earlierStart(
  { timeline, communications }: EarlierSheets,
  dateSystem: DateSystem,
): YearMonth | undefined {
  if (timeline !== undefined) return writtenStart(timeline, dateSystem);
  return communications && firstMonth(communications, dateSystem);
}

function writtenStart({ grid }: Worksheet, dateSystem: DateSystem): YearMonth | undefined {
  for (const [label = null, month = null] of grid) {
    const isStart = inputNamed(cellText(label)).some(({ meaning }) => meaning.input === "start");
    const start = isStart ? monthAndYear(month, dateSystem)?.month : undefined;
    if (start !== undefined) return start;
  }
  return undefined;
}

function firstMonth({ grid }: Worksheet, dateSystem: DateSystem): YearMonth | undefined {
  const headerRow = grid.findIndex((row) => communicationColumns(row).has("message"));
  const column = communicationColumns(grid[headerRow] ?? []).get("month");
  if (column === undefined) return undefined;
  const months = grid.flatMap((_, row) =>
    row > headerRow ? (monthAndYear(cellAt(grid, row, column), dateSystem)?.month ?? []) : [],
  );
  const [first] = months.sort((a, b) => monthsBetween(b, a));
  return first;
}
