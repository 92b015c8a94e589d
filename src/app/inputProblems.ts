import type { Problem } from "../domain/plan/problem";
import { findGroups } from "../domain/sheets/input/groups/findGroups";
import { findTables } from "../domain/sheets/input/groups/findTables";
import type { Worksheet } from "../domain/grid/grid";
import { settingConflicts } from "../domain/sheets/input/planning/settingConflicts";
import { notRead, tableProblems } from "../domain/sheets/input/tables/tableProblems";
import { unreadPeople } from "../domain/sheets/input/tables/unreadPeople";
import { unreadSheets } from "../domain/sheets/input/tables/unreadSheets";
import type { FoundRollout } from "./findRollout";

/**
 * Tells of every sheet that looks like one that a plan is written in, by its name or its headers, and that was read though it is hidden, or
 * was not read.
 */
export function inputProblems({ inputs, table, words, context }: FoundRollout): readonly Problem[] {
  const { worksheets, hiddenWorksheets, hidden, tables, withTables } = inputs;
  const all = [...worksheets, ...hiddenWorksheets];
  const isOther = ({ name }: Worksheet): boolean => !withTables.has(name) && name !== table?.sheet;
  /** Groups may be called waves, and their months a calendar. */
  const holdsGroups = ({ sheet }: Problem): boolean =>
    all.some(
      (worksheet) =>
        worksheet.name === sheet && findTables(worksheet, context).some(({ isHeaded }) => isHeaded),
    );
  const unread = unreadSheets(all.filter(isOther), words);
  const isUntold = ({ name }: Worksheet): boolean => unread.every(({ sheet }) => sheet !== name);
  const hiddenGroups = table === undefined ? findGroups(hiddenWorksheets, context)?.sheet : undefined;
  return [
    ...hiddenWorksheets
      .filter(({ name }) => name === hiddenGroups)
      .map((worksheet) => notRead(worksheet, "groups", words)),
    ...tableProblems(tables, hidden, table?.sheet, words),
    ...settingConflicts(tables.settings, words),
    ...[...unread, ...unreadPeople(all.filter(isOther).filter(isUntold), words)].filter(
      (problem) => !holdsGroups(problem),
    ),
  ];
}
