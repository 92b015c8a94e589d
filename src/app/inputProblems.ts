import type { Words } from "../domain/words/words";
import type { Problem } from "../domain/plan/problem";
import { findGroups } from "../domain/sheets/input/groups/findGroups";
import { findTables } from "../domain/sheets/input/groups/findTables";
import type { Worksheet } from "../domain/grid/grid";
import type { GroupsContext, GroupsReading } from "../domain/sheets/input/groups/groupsReading";
import { settingConflicts } from "../domain/sheets/input/planning/settingConflicts";
import { notRead, tableProblems } from "../domain/sheets/input/tables/tableProblems";
import { unreadPeople } from "../domain/sheets/input/tables/unreadPeople";
import { unreadSheets } from "../domain/sheets/input/tables/unreadSheets";
import type { Inputs } from "./readInputs";

/**
 * Tells of every sheet that looks like one that a plan is written in, by its name or its headers, and that was read though it is hidden, or
 * was not read.
 *
 * @param found - The groups that were read.
 */
export function inputProblems(
  { worksheets, hiddenWorksheets, hidden, tables, withTables }: Inputs,
  found: GroupsReading | undefined,
  words: Words,
  context: GroupsContext,
): readonly Problem[] {
  const all = [...worksheets, ...hiddenWorksheets];
  const isOther = ({ name }: Worksheet): boolean => !withTables.has(name) && name !== found?.sheet;
  /** Groups may be called waves, and their months a calendar. */
  const holdsGroups = ({ sheet }: Problem): boolean =>
    all.some(
      (worksheet) =>
        worksheet.name === sheet && findTables(worksheet, context).some(({ isHeaded }) => isHeaded),
    );
  const unread = unreadSheets(all.filter(isOther), words);
  const isUntold = ({ name }: Worksheet): boolean => unread.every(({ sheet }) => sheet !== name);
  const hiddenGroups = found === undefined ? findGroups(hiddenWorksheets, context)?.sheet : undefined;
  return [
    ...hiddenWorksheets
      .filter(({ name }) => name === hiddenGroups)
      .map((worksheet) => notRead(worksheet, "groups", words)),
    ...tableProblems(tables, hidden, found?.sheet, words),
    ...settingConflicts(tables.settings, words),
    ...[...unread, ...unreadPeople(all.filter(isOther).filter(isUntold), words)].filter(
      (problem) => !holdsGroups(problem),
    ),
  ];
}
