import { firstWords } from "../firstWords";
import { compareDates, type CivilDate, type DateSystem } from "../../../calendar/civilDate";
import { effectNamed, kindNamed } from "../../../recognition/choiceNamed";
import type { Words } from "../../../words/words";
import type { CalendarEntry } from "../../../plan/calendarEntry";
import type { Problem } from "../../../plan/problem";
import { foundText } from "../../../grid/foundText";
import type { Worksheet } from "../../../grid/grid";
import { parseDay } from "../parseDay";
import { parseScope } from "./parseScope";
import type { PlanningColumns } from "../planningColumns";
import { findPlanningTables, headerText, planningCell, type PlanningTable } from "../planningTable";

/** What is known before a Calendar sheet is read. */
export type CalendarContext = {
  readonly words: Words;
  readonly dateSystem: DateSystem;
  /** Names of the groups of the plan and of their calendars; absent when those could not be read, and any name is taken. */
  readonly names?: readonly string[];
};

/** What the Calendar sheets say; empty without one. */
export type CalendarReading = {
  readonly entries: readonly CalendarEntry[];
  readonly problems: readonly Problem[];
};

/** Enough names to show how they are written. */
const MOST_NAMES_TOLD = 8;

/**
 * Reads the holidays and freezes of a workbook, from every sheet that has a table of them: From, To (the last day; empty: one day), Label,
 * Kind (empty: holiday), Scope (empty: everyone), Effect (empty: block).
 *
 * @param worksheets - In tab order, without the add-in's own.
 */
export function readCalendar(worksheets: readonly Worksheet[], context: CalendarContext): CalendarReading {
  const rows = findCalendars(worksheets).flatMap((table) =>
    table.rows.map((row) => readEntry(table, row, context)),
  );
  return {
    entries: rows.flatMap(({ entry }) => entry ?? []),
    problems: rows.flatMap(({ problems }) => problems),
  };
}

/** The tables of holidays and freezes of a workbook, one a sheet, before they are read. */
export function findCalendars(worksheets: readonly Worksheet[]): readonly PlanningTable[] {
  return findPlanningTables(worksheets, "calendar", isHeader);
}

function isHeader({ from, label, kind, scope, effect }: PlanningColumns, isNamed: boolean): boolean {
  const others = [label, kind, scope, effect].filter((column) => column !== undefined);
  return from !== undefined && (isNamed || others.length > 1);
}

function readEntry(
  table: PlanningTable,
  row: number,
  { words, dateSystem, names }: CalendarContext,
): { readonly entry?: CalendarEntry; readonly problems: readonly Problem[] } {
  const { columns } = table;
  const { tag, planning, everyone } = words;
  const problems: Problem[] = [];
  const day = (column: number | undefined, usual: CivilDate | undefined): CivilDate | undefined => {
    const { cell, text, source } = planningCell(table, row, column, problems);
    const date = text === "" ? usual : parseDay(cell, dateSystem);
    if (date === undefined && text !== "")
      problems.push({ code: "unknown-date", ...source, found: foundText(text) });
    return date;
  };
  const chosen = <Value>(
    column: number | undefined,
    parse: (text: string) => Value | undefined,
    usual: Value,
    choices: readonly string[],
  ): Value => {
    const { text, source } = planningCell(table, row, column, problems);
    const value = text === "" ? usual : parse(text);
    if (value === undefined) {
      const name = headerText(table, column);
      problems.push({ code: "not-a-choice", ...source, name, found: foundText(text), choices });
    }
    return value ?? usual;
  };

  const { source, text: fromText } = planningCell(table, row, columns.from, []);
  const from = day(columns.from, undefined);
  if (fromText === "" && problems.length === 0)
    problems.push({ code: "missing-value", ...source, name: headerText(table, columns.from) });
  const to = day(columns.to, from);
  const last = planningCell(table, row, columns.to, []);
  if (from !== undefined && to !== undefined && compareDates(to, from) < 0)
    problems.push({ code: "dates-reversed", ...last.source, found: foundText(last.text) });
  const kind = chosen(columns.kind, (text) => kindNamed(text, tag), "holiday", [
    ...planning.kinds.holiday.slice(0, 1),
    ...planning.kinds.freeze.slice(0, 1),
  ]);
  const scope = chosen(columns.scope, (text) => parseScope(text, tag, names), { kind: "everyone" }, [
    everyone,
    ...(names ?? []).slice(0, MOST_NAMES_TOLD),
    ...firstWords(planning.channels),
  ]);
  const effect = chosen(columns.effect, (text) => effectNamed(text, tag), "block", [
    ...planning.effects.block.slice(0, 1),
    ...planning.effects.warn.slice(0, 1),
  ]);
  const label = planningCell(table, row, columns.label, problems).text || planning.kinds[kind][0];
  if (problems.length > 0 || from === undefined || to === undefined) return { problems };
  return { entry: { from, to, label, kind, scope, effect, source }, problems };
}
