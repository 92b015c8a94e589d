import type { Problem } from "../../../plan/problem";
import { foundText } from "../../../grid/foundText";
import { headerText, planningCell, type PlanningTable } from "../planningTable";
import type { WaveRow } from "./wavesReading";

/** A plan of more waves, or a message later than so many months after its group's, is a slip of the hand. */
const MOST_WAVES = 999;
const MOST_MONTHS_AFTER = 24;

/** `2`, `Wave 2` and nothing, which is the wave of the row before. Without the column each message is a wave of its own. */
export function waveNumber(
  table: PlanningTable,
  rowIndex: number,
  before: WaveRow | undefined,
  problems: Problem[],
): number | undefined {
  const column = table.columns.wave;
  if (column === undefined) return (before?.wave ?? 0) + 1;
  const { text, source } = planningCell(table, rowIndex, column, problems);
  const name = headerText(table, column);
  if (text === "") {
    if (before === undefined) problems.push({ code: "missing-value", ...source, name });
    return before?.wave;
  }
  const wave = Number(/^\D{0,40}(\d{1,4})$/u.exec(text)?.[1]);
  if (wave >= 1 && wave <= MOST_WAVES) return wave;
  problems.push({
    code: "not-in-range",
    ...source,
    name,
    found: foundText(text),
    least: 1,
    most: MOST_WAVES,
  });
  return undefined;
}

/** How many months after its group's a message goes out; an empty cell is none. */
export function monthsAfterOf(table: PlanningTable, rowIndex: number, problems: Problem[]): number {
  const column = table.columns.monthsAfter;
  const { text, source } = planningCell(table, rowIndex, column, problems);
  const months = /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  if (text === "") return 0;
  if (months !== undefined && months <= MOST_MONTHS_AFTER) return months;
  const name = headerText(table, column);
  problems.push({
    code: "not-in-range",
    ...source,
    name,
    found: foundText(text),
    least: 0,
    most: MOST_MONTHS_AFTER,
  });
  return 0;
}
