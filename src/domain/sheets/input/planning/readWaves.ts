import { planningSheetNamed } from "../../../recognition/choiceNamed";
import type { Problem } from "../../../plan/problem";
import type { Message, Wave } from "../../../plan/wave";
import { communicationColumns } from "../communicationColumns";
import { firstPlaces } from "../firstPlaces";
import { foldText } from "../../../language/foldText";
import { foundText } from "../../../grid/foundText";
import type { Worksheet } from "../../../grid/grid";
import { inSheetOrder } from "../inSheetOrder";
import { messageTexts } from "./messageTexts";
import { phaseProblems } from "./phaseProblems";
import type { PlanningColumns } from "../planningColumns";
import { findPlanningTables, type PlanningTable } from "../planningTable";
import { readWaveRow } from "./readWaveRow";
import { sourceOf } from "../../../grid/sourceOf";
import type { WaveRow, WavesContext, WavesReading } from "./wavesReading";

/**
 * Reads the user's own waves: a row for each message, several of one wave where their numbers are the same.
 *
 * @param worksheets - In tab order, without the add-in's own.
 * @returns `undefined` when no sheet has such headers: the plan is then one of ours.
 */
export function readWaves(worksheets: readonly Worksheet[], context: WavesContext): WavesReading | undefined {
  const [table] = findWaves(worksheets);
  if (table === undefined) return undefined;
  const { worksheet, headerRow, columns } = table;
  const rows: WaveRow[] = [];
  const problems: Problem[] = [];
  const placeBefore = firstPlaces();
  const keyBefore = firstPlaces();
  for (const rowIndex of table.rows) {
    const { row, problems: faults } = readWaveRow(table, rowIndex, rows.at(-1), context);
    for (const fault of faults) problems.push(fault);
    if (row === undefined) continue;
    const earlier = placeBefore(row.message.name, row.sources.message);
    if (earlier !== undefined) {
      problems.push({
        code: "repeated-message",
        ...row.sources.message,
        message: foundText(row.message.name),
        otherCell: earlier.cell,
      });
    }
    const { key } = row.message;
    const keySource = sourceOf(worksheet, rowIndex, columns.key ?? 0);
    const sameKey = key === undefined ? undefined : keyBefore(key, keySource);
    if (key !== undefined && sameKey !== undefined) {
      problems.push({
        code: "repeated-message-key",
        ...keySource,
        key: foundText(key),
        otherCell: sameKey.cell,
      });
    }
    rows.push(row);
  }
  if (table.rows.length === 0)
    problems.push({ code: "no-waves", ...sourceOf(worksheet, headerRow, columns.message ?? 0) });

  // A row that could not be read may be the enrollment whose date the others name.
  const texts = problems.length === 0 ? messageTexts(rows, context) : undefined;
  const waves = texts && wavesOf(rows, texts.messages);
  const all = [
    ...problems,
    ...audienceProblems(rows, context.groups),
    ...phaseProblems(inWaves(rows), context.words),
    ...(texts?.problems ?? []),
  ];
  return { sheet: worksheet.name, waves: waves ?? [], problems: inSheetOrder(all) };
}

/** The tables of waves of a workbook, one a sheet, before they are read. */
export function findWaves(worksheets: readonly Worksheet[]): readonly PlanningTable[] {
  return findPlanningTables(worksheets, "waves", isHeader).filter((table) => !isCopied(table));
}

/** A copy of the Communications sheet has messages, waves and weeks, and does not carry its mark. */
function isCopied({ worksheet: { name, grid }, headerRow }: PlanningTable): boolean {
  if (planningSheetNamed(name) === "waves") return false;
  const columns = communicationColumns(grid[headerRow] ?? []);
  return COPIED.filter((column) => columns.has(column)).length > 1;
}

/** What waves have no column for. */
const COPIED = ["sendDate", "why", "status", "lockedDate"] as const;

/** A Messages sheet has messages and waves, too, and a sheet of dates has messages and weeks; both name the group of each row. */
function isHeader(
  { message, week, wave, phase, audience, group }: PlanningColumns,
  isNamed: boolean,
): boolean {
  if (message === undefined || group !== undefined) return false;
  return isNamed || (week !== undefined && [wave, phase, audience].some((column) => column !== undefined));
}

/** By the number of the wave, those of each in the order of the sheet. */
function inWaves(rows: readonly WaveRow[]): readonly WaveRow[] {
  return [...rows].sort((a, b) => a.wave - b.wave);
}

/** By number, the messages of each in the order of the sheet. */
function wavesOf(rows: readonly WaveRow[], messages: ReadonlyMap<WaveRow, Message>): readonly Wave[] {
  const numbers = [...new Set(rows.map(({ wave }) => wave))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const ofWave = rows.filter(({ wave }) => wave === number);
    const [first] = ofWave;
    if (first === undefined) return [];
    return [{ number, ...first.audience, messages: ofWave.flatMap((row) => messages.get(row) ?? []) }];
  });
}

function audienceProblems(
  rows: readonly WaveRow[],
  groups: readonly string[] | undefined,
): readonly Problem[] {
  const firsts = new Map<number, WaveRow>();
  return rows.flatMap((row): readonly Problem[] => {
    const first = firsts.get(row.wave);
    if (first === undefined) firsts.set(row.wave, row);
    if (first === undefined || audienceKey(first, groups) === audienceKey(row, groups)) return [];
    const otherCell = first.sources.audience.cell;
    return [{ code: "several-audiences", ...row.sources.audience, wave: row.wave, otherCell }];
  });
}

/** One text for one audience, however it is written: names in any order, and all that there are for each group. */
function audienceKey(
  { audience: { audience, onlyGroups } }: WaveRow,
  groups: readonly string[] | undefined,
): string {
  const names = new Set(onlyGroups?.map(foldText));
  const isAll = groups?.every((name) => names.has(foldText(name))) ?? false;
  return JSON.stringify([audience, ...(isAll ? [] : [...names].sort())]);
}
