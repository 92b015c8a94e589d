import type { CivilDate } from "../domain/calendar/civilDate";
import { monthOfDate } from "../domain/calendar/yearMonth";
import { planningSheetNamed } from "../domain/language/choiceNamed";
import { isSettingsSheetName } from "../domain/language/isSettingsSheetName";
import type { LanguageTag } from "../domain/language/languageTag";
import { wordsOf } from "../domain/language/wordsOf";
import type { PlanShape } from "../domain/plan/planShapes";
import { calendarStarter } from "../domain/sheets/calendarStarter";
import { findGroups } from "../domain/sheets/findGroups";
import type { Worksheet } from "../domain/sheets/grid";
import { findCalendars } from "../domain/sheets/readCalendar";
import { findWaves } from "../domain/sheets/readWaves";
import { recipientsStarter } from "../domain/sheets/recipientsStarter";
import { sampleSheet } from "../domain/sheets/sampleSheet";
import { settingRows } from "../domain/sheets/settingRows";
import { settingsStarter } from "../domain/sheets/settingsStarter";
import type { SheetDraft } from "../domain/sheets/sheetDraft";
import { wavesStarter } from "../domain/sheets/wavesStarter";
import { ROWS_TO_FIND_A_TABLE } from "./rowsToFindATable";
import type { WorkbookDescription, WorkbookPort, WriteOptions } from "./workbookPort";

/** What the starter sheets are to hold. */
export type StarterRequest = {
  /** The plan on the Waves sheet. */
  readonly shape: PlanShape;
  readonly today: CivilDate;
};

/**
 * Adds the sheets to fill in that the workbook does not have yet: Groups, Waves, Recipients, Calendar and Settings. They are the
 * person's from then on. What a workbook has is told by the tables on its sheets and by their names, in any language.
 *
 * @returns The names of the added sheets, in their order; none when there was nothing to add.
 * @throws WorkbookError when the workbook refuses.
 */
export async function insertStarter(
  port: WorkbookPort,
  language: LanguageTag,
  { shape, today }: StarterRequest,
  options: WriteOptions,
): Promise<readonly string[]> {
  const words = wordsOf(language);
  const description = await port.describe();
  const inputs = description.sheets.filter(
    ({ isWorksheet, isVisible, output }) => isWorksheet && isVisible && output === undefined,
  );
  const worksheets = await port.read(
    inputs.map(({ name }) => name),
    ROWS_TO_FIND_A_TABLE,
  );
  const { dateSystem } = description;
  const names = description.sheets.map(({ name }) => name);
  const hasNamed = (sheet: ReturnType<typeof planningSheetNamed>): boolean =>
    names.some((name) => planningSheetNamed(name) === sheet);

  const hasGroups = findGroups(worksheets, { start: monthOfDate(today), dateSystem }) !== undefined;
  const groups = hasGroups ? undefined : sampleSheet(words);
  const drafts: readonly (SheetDraft | undefined)[] = [
    groups,
    findWaves(worksheets) || hasNamed("waves") ? undefined : wavesStarter(words, shape),
    hasNamed("recipients") ? undefined : recipientsStarter(words, groups?.name),
    findCalendars(worksheets).length > 0 || hasNamed("calendar")
      ? undefined
      : calendarStarter(words, today, dateSystem),
    hasSettings(worksheets, names) ? undefined : settingsStarter(words, shape),
  ];
  const missing = drafts
    .filter((draft) => draft !== undefined)
    .filter((draft) => !isTaken(draft, description));
  if (missing.length > 0) await port.addSheets(missing, options);
  return missing.map(({ name }) => name);
}

function hasSettings(worksheets: readonly Worksheet[], names: readonly string[]): boolean {
  return names.some(isSettingsSheetName) || worksheets.some((worksheet) => settingRows(worksheet).length > 0);
}

/** Whether a sheet has the draft's name, whatever it holds. */
function isTaken({ name }: SheetDraft, { sheets }: WorkbookDescription): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
