import { monthOfDate, type YearMonth } from "../domain/calendar/yearMonth";
import type { Worksheet } from "../domain/grid/grid";
import { matchLanguage, type LanguageTag } from "../domain/language/languageTag";
import { findGroups } from "../domain/sheets/input/groups/findGroups";
import type { GroupsContext, GroupsReading } from "../domain/sheets/input/groups/groupsReading";
import { readGroups } from "../domain/sheets/input/groups/readGroups";
import { readRegistry } from "../domain/sheets/input/groups/readRegistry";
import type { GroupRegistry } from "../domain/sheets/input/groupRegistry";
import { readSettings } from "../domain/sheets/input/planning/readSettings";
import type { SettingsReading } from "../domain/sheets/input/planning/settingsReading";
import { earlierLanguage } from "../domain/sheets/outputs/earlierLanguage";
import { earlierStart } from "../domain/sheets/outputs/timeline/earlierStart";
import type { ShownCells } from "../domain/grid/shownCells";
import { loadWords } from "../domain/words/loadWords";
import type { Words } from "../domain/words/words";
import { peopleOrGroups } from "./peopleOrGroups";
import { readEarlierSheets, type OwnSheets } from "./readEarlierSheets";
import { readInputs, type Inputs } from "./readInputs";
import type { RolloutRequest } from "./rolloutRequest";
import { readShownOfPeople } from "./readShownOfPeople";
import { withShownNumbers } from "./withShownNumbers";
import { withShownDays } from "./withShownDays";
import type { WorkbookDescription, WorkbookPort } from "./workbookPort";

/** What a workbook holds of a rollout: where everything stands, and by what it is to be read. */
export type FoundRollout = {
  readonly request: RolloutRequest;
  readonly description: WorkbookDescription;
  /** Visible worksheets that are not the add-in's, in tab order. */
  readonly sheetNames: readonly string[];
  /** The sheet that was asked for, as the workbook calls it; absent when none was, or there is none of that name. */
  readonly asked?: string;
  readonly inputs: Inputs;
  /** The groups that the workbook's lists name. */
  readonly registry: GroupRegistry;
  readonly context: GroupsContext;
  /** The table of groups, read from all of its sheet; absent when none was found. */
  readonly table?: GroupsReading;
  /** What the numbers in the further columns of the recipients show. */
  readonly shownOfPeople: ShownCells;
  /** The add-in's own sheets, as an earlier run and the person since have left them. */
  readonly earlierSheets: OwnSheets;
  /** What the Settings sheet says of start and language. */
  readonly settings: SettingsReading;
  readonly start: YearMonth;
  /** Of the language that the plan is written in. */
  readonly words: Words;
  /** The language of the run before; absent when there was none. */
  readonly languageBefore?: LanguageTag;
};

/** Finds the groups, the tables that a plan is made by and what an earlier run has left, and decides where the plan starts and what it speaks. */
export async function findRollout(port: WorkbookPort, request: RolloutRequest): Promise<FoundRollout> {
  const description = await port.describe();
  const asked = description.sheets.find(
    ({ name, isWorksheet }) => isWorksheet && name.toLowerCase() === request.sheetName?.toLowerCase(),
  )?.name;
  const found = await readInputs(port, description, asked);
  const earlierSheets = await readEarlierSheets(port, description);
  const settings = readSettings(found.tables.settings, description);
  const start =
    request.start ??
    settings.start?.value ??
    request.preferredStart ??
    earlierStart(earlierSheets, description.dateSystem) ??
    monthOfDate(request.today);
  const hostLanguage = matchLanguage(request.hostLocale);
  const read = { start, dateSystem: description.dateSystem, ...(hostLanguage && { hostLanguage }) };
  const inputs = peopleOrGroups(found, asked, read);
  const registry = readRegistry(withoutPeople(inputs));
  const context: GroupsContext = { ...read, registry };
  const top = findTable(inputs.worksheets, request, asked, context);
  const whole = await withShownDays(port, await readWholeTable(port, inputs.worksheets, top, context));
  const languageBefore = earlierLanguage(earlierSheets, [whole?.language, hostLanguage]);
  const table = await withShownNumbers(port, whole, inputs.tables, description.dateSystem);
  const language = chooseLanguage(request, settings, languageBefore, table, hostLanguage);
  return {
    request,
    description,
    sheetNames: description.sheets
      .filter((sheet) => sheet.isWorksheet && sheet.isVisible && sheet.output === undefined)
      .map(({ name }) => name),
    ...(asked !== undefined && { asked }),
    inputs,
    registry,
    context,
    ...(table && { table }),
    shownOfPeople: await readShownOfPeople(port, inputs.tables.recipients, description.dateSystem),
    earlierSheets,
    settings,
    start,
    words: await loadWords(language),
    ...(languageBefore && { languageBefore }),
  };
}

/** Names of groups beside addresses may be written in any way. */
function withoutPeople({ worksheets, tables: { recipients, suppress } }: Inputs): readonly Worksheet[] {
  const people = [...(recipients ? [recipients] : []), ...suppress].map(({ worksheet }) => worksheet.name);
  return worksheets.filter(({ name }) => !people.includes(name));
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
  languageBefore: LanguageTag | undefined,
  table: GroupsReading | undefined,
  hostLanguage: LanguageTag | undefined,
): LanguageTag {
  return (
    request.language ??
    settings.language?.value ??
    request.preferredLanguage ??
    languageBefore ??
    request.usualLanguage ??
    table?.language ??
    hostLanguage ??
    "en"
  );
}
