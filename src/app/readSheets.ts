import type { Group } from "../domain/plan/group";
import { hasErrors } from "../domain/plan/hasErrors";
import type { Problem } from "../domain/plan/problem";
import { earlierRun, type EarlierRun } from "./earlierRun";
import type { FoundRollout } from "./findRollout";
import { inputProblems } from "./inputProblems";
import { readMailing, type Mailing } from "./readMailing";
import { readPlanning, type Planning } from "./readPlanning";

/** What the sheets of a workbook say, and what is wrong with them. */
export type SheetsReading = FoundRollout & {
  /** Absent when they could not be read, or when what they are planned by could not. */
  readonly groups?: readonly Group[];
  readonly planning: Planning;
  readonly mailing: Mailing;
  readonly earlierRun: EarlierRun;
  /** In the order of the sheets. */
  readonly problems: readonly Problem[];
};

/** Reads what was found: the groups, how they are planned, whom the mail goes to and what an earlier run has left. */
export function readSheets(found: FoundRollout): SheetsReading {
  const { table, settings } = found;
  const groups = table === undefined || hasErrors(table.problems) ? undefined : table.groups;
  const planning = readPlanning(found, groups);
  const mailing = readMailing(found, planning, groups);
  const earlier = earlierRun(found);
  const planningProblems = [
    ...languageChanged(found),
    ...inputProblems(found),
    ...planning.problems,
    ...mailing.problems,
    ...(earlier.communications?.problems ?? []),
    ...earlier.problems,
    ...earlier.sent.problems,
  ];
  return {
    ...found,
    ...(groups && !hasErrors(planningProblems) && { groups }),
    planning,
    mailing,
    earlierRun: earlier,
    problems: [...settings.problems, ...(table?.problems ?? [nothingFound(found)]), ...planningProblems],
  };
}

/** The plan comes in another language than before, asked for or set. */
function languageChanged({ languageBefore, words, earlierSheets }: FoundRollout): readonly Problem[] {
  const sheet = (earlierSheets.communications ?? earlierSheets.timeline)?.name;
  return languageBefore === undefined || languageBefore === words.tag || sheet === undefined
    ? []
    : [{ code: "language-changed", sheet, cell: "A1", was: languageBefore, is: words.tag }];
}

function nothingFound({ request: { sheetName }, asked, sheetNames }: FoundRollout): Problem {
  if (sheetName === undefined) return { code: "no-table", sheet: sheetNames[0] ?? "", cell: "A1" };
  if (asked === undefined)
    return { code: "sheet-not-found", sheet: sheetName, cell: "A1", found: sheetName, sheetNames };
  return { code: "no-table-on-sheet", sheet: asked, cell: "A1" };
}
