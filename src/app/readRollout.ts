import { monthOfDate } from "../domain/calendar/yearMonth";
import { matchLanguage, type LanguageTag } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import { severityOf, type Problem } from "../domain/plan/problem";
import { earlierLanguage } from "../domain/sheets/outputs/earlierLanguage";
import { earlierStart, type EarlierSheets } from "../domain/sheets/outputs/timeline/earlierStart";
import { findGroups } from "../domain/sheets/input/groups/findGroups";
import type { Worksheet } from "../domain/grid/grid";
import type { GroupsContext, GroupsReading } from "../domain/sheets/input/groups/groupsReading";
import { readGroups } from "../domain/sheets/input/groups/readGroups";
import { readRegistry } from "../domain/sheets/input/groups/readRegistry";
import { readSettings } from "../domain/sheets/input/planning/readSettings";
import type { SettingsReading } from "../domain/sheets/input/planning/settingsReading";
import { earlierRun } from "./earlierRun";
import { inputProblems } from "./inputProblems";
import { outputProblems } from "./outputProblems";
import { planRollout } from "./planRollout";
import { readEarlierSheets } from "./readEarlierSheets";
import { readInputs, type Inputs } from "./readInputs";
import { readMailing } from "./readMailing";
import { readPlanning } from "./readPlanning";
import type { RolloutReading, RolloutSource } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import { withShownDays } from "./withShownDays";
import type { WorkbookPort } from "./workbookPort";

/**
 * Reads the groups of a workbook and plans their waves. Writes nothing: it is what the pane previews.
 *
 * @throws WorkbookError when the workbook cannot be read; what is wrong in the sheets comes back as problems.
 */
export async function readRollout(port: WorkbookPort, request: RolloutRequest): Promise<RolloutReading> {
  const description = await port.describe();
  const sheetNames = description.sheets
    .filter((sheet) => sheet.isWorksheet && sheet.isVisible && sheet.output === undefined)
    .map((sheet) => sheet.name);
  const asked = description.sheets.find(
    (sheet) => sheet.isWorksheet && isAskedFor(sheet.name, request),
  )?.name;
  const inputs = await readInputs(port, description, asked);
  const { worksheets, tables } = inputs;
  const earlierSheets = await readEarlierSheets(port, description);

  const settings = readSettings(tables.settings, description);
  const start =
    request.start ??
    settings.start?.value ??
    request.preferredStart ??
    earlierStart(earlierSheets, description.dateSystem) ??
    monthOfDate(request.today);
  const registry = readRegistry(withoutPeople(inputs));
  const hostLanguage = matchLanguage(request.hostLocale);
  const context: GroupsContext = {
    start,
    dateSystem: description.dateSystem,
    registry,
    ...(hostLanguage && { hostLanguage }),
  };
  const table = findTable(worksheets, request, asked, context);
  const found = await withShownDays(port, await readWholeTable(port, worksheets, table, context));

  const language = chooseLanguage(request, settings, earlierSheets, found);
  const words = await loadWords(language);
  const groups = found === undefined || hasErrors(found.problems) ? undefined : found.groups;
  const planning = readPlanning(
    tables,
    description,
    words,
    groups,
    found?.usesStart === true ? start : undefined,
  );
  const mailing = readMailing(inputs, planning, { words, groups, registry });
  const earlier = earlierRun(earlierSheets, description, words);
  const planningProblems = [
    ...inputProblems(inputs, found, words, context),
    ...planning.problems,
    ...mailing.problems,
    ...(earlier.communications?.problems ?? []),
  ];
  const readingProblems = [
    ...settings.problems,
    ...(found?.problems ?? [nothingFound(request, asked, sheetNames)]),
    ...planningProblems,
  ];
  const planned =
    groups === undefined || hasErrors(planningProblems)
      ? undefined
      : planRollout({ groups, registry, planning, mailing, earlierRun: earlier, words }, description);
  const problems = [
    ...readingProblems,
    ...(planned?.problems ?? []),
    ...(planned?.outputs ? outputProblems(description, planned.outputs.drafts) : []),
  ];
  return {
    sheetNames,
    ...(found && { source: sourceOf(found, request), groups: found.groups }),
    ...(tables.recipients &&
      mailing.personal && {
        recipients: {
          sheet: tables.recipients.worksheet.name,
          count: mailing.addressees.recipients.length,
        },
      }),
    language,
    start,
    settings,
    inForce: planning.inForce,
    problems,
    ownSheets: earlierSheets.asRead,
    ...(planned?.outputs && !hasErrors(problems) && { outputs: planned.outputs }),
    ...(planned?.mails &&
      !hasErrors(problems.filter(({ code }) => code !== "too-many-messages")) && { mails: planned.mails }),
    ...(planned?.changes && { changes: planned.changes }),
  };
}

function sourceOf(
  { sheet, shape, why, groups }: GroupsReading,
  { sheetName }: RolloutRequest,
): RolloutSource {
  return { sheet, shape, groupCount: groups.length, ...(sheetName === undefined && { why }) };
}

/** Names of groups beside addresses may be written in any way. */
function withoutPeople({ worksheets, tables: { recipients, suppress } }: Inputs): readonly Worksheet[] {
  const people = [...(recipients ? [recipients] : []), ...suppress].map(({ worksheet }) => worksheet.name);
  return worksheets.filter(({ name }) => !people.includes(name));
}

function isAskedFor(sheetName: string, { sheetName: asked }: RolloutRequest): boolean {
  return sheetName.toLowerCase() === asked?.toLowerCase();
}

function findTable(
  worksheets: readonly Worksheet[],
  request: RolloutRequest,
  asked: string | undefined,
  context: GroupsContext,
): GroupsReading | undefined {
  if (request.sheetName === undefined) return findGroups(worksheets, context);
  const sheet = worksheets.find((worksheet) => worksheet.name === asked);
  return sheet && readGroups(sheet, context);
}

/** The same table read from all of its sheet, where only the top of it had been read. */
async function readWholeTable(
  port: WorkbookPort,
  worksheets: readonly Worksheet[],
  found: GroupsReading | undefined,
  context: GroupsContext,
): Promise<GroupsReading | undefined> {
  const top = worksheets.find(({ name }) => name === found?.sheet);
  if (found === undefined || top?.goesOn !== true) return found;
  const [worksheet] = await port.read([found.sheet]);
  const whole = worksheet && readGroups(worksheet, context);
  return whole && { ...whole, why: found.why };
}

function chooseLanguage(
  request: RolloutRequest,
  settings: SettingsReading,
  earlier: EarlierSheets,
  found: GroupsReading | undefined,
): LanguageTag {
  const hostLanguage = matchLanguage(request.hostLocale);
  return (
    request.language ??
    settings.language?.value ??
    request.preferredLanguage ??
    earlierLanguage(earlier, [found?.language, hostLanguage]) ??
    request.usualLanguage ??
    found?.language ??
    hostLanguage ??
    "en"
  );
}

function nothingFound(
  { sheetName }: RolloutRequest,
  asked: string | undefined,
  sheetNames: readonly string[],
): Problem {
  if (sheetName === undefined) return { code: "no-table", sheet: sheetNames[0] ?? "", cell: "A1" };
  if (asked === undefined)
    return { code: "sheet-not-found", sheet: sheetName, cell: "A1", found: sheetName, sheetNames };
  return { code: "no-table-on-sheet", sheet: asked, cell: "A1" };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => severityOf(problem.code) === "error");
}
