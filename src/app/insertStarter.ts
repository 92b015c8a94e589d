import type { CivilDate } from "../domain/calendar/civilDate";
import { monthOfDate } from "../domain/calendar/yearMonth";
import { planningSheetNamed } from "../domain/recognition/choiceNamed";
import { isSettingsSheetName } from "../domain/recognition/isSettingsSheetName";
import type { LanguageTag } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import type { PlanShape } from "../domain/plan/planShapes";
import { calendarStarter } from "../domain/sheets/starters/calendarStarter";
import { findGroups } from "../domain/sheets/input/groups/findGroups";
import { recipientsStarter } from "../domain/sheets/starters/recipientsStarter";
import { sampleSheet } from "../domain/sheets/starters/sampleSheet";
import { settingsStarter } from "../domain/sheets/starters/settingsStarter";
import type { SheetDraft } from "../domain/grid/sheetDraft";
import { wavesStarter } from "../domain/sheets/starters/wavesStarter";
import { peopleOrGroups } from "./peopleOrGroups";
import { readInputs } from "./readInputs";
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
  const words = await loadWords(language);
  const description = await port.describe();
  const { dateSystem } = description;
  const context = { start: monthOfDate(today), dateSystem };
  const inputs = await readInputs(port, description, undefined);
  const { worksheets, tables } = peopleOrGroups(inputs, undefined, context);
  const names = description.sheets.map(({ name }) => name);
  const hasNamed = (sheet: ReturnType<typeof planningSheetNamed>): boolean =>
    names.some((name) => planningSheetNamed(name) === sheet);

  const hasGroups = findGroups(worksheets, context) !== undefined;
  const groups = hasGroups ? undefined : sampleSheet(words);
  const drafts: readonly (SheetDraft | undefined)[] = [
    groups,
    tables.waves || tables.left.waves.length > 0 || hasNamed("waves")
      ? undefined
      : wavesStarter(words, shape),
    tables.recipients || hasNamed("recipients") ? undefined : recipientsStarter(words, groups?.name),
    tables.calendar.length > 0 || hasNamed("calendar")
      ? undefined
      : calendarStarter(words, today, dateSystem),
    tables.settings.length > 0 || names.some(isSettingsSheetName) ? undefined : settingsStarter(words, shape),
  ];
  const missing = drafts
    .filter((draft) => draft !== undefined)
    .filter((draft) => !isTaken(draft, description));
  if (missing.length > 0) await port.addSheets(missing, options);
  return missing.map(({ name }) => name);
}

/** Whether a sheet has the draft's name, whatever it holds. */
function isTaken({ name }: SheetDraft, { sheets }: WorkbookDescription): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
