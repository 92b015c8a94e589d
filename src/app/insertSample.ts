import type { LanguageTag } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import { sampleSheet } from "../domain/sheets/starters/sampleSheet";
import type { WorkbookPort, WriteOptions } from "./workbookPort";

/**
 * Adds a sheet of sample groups for the person to try and to change. The sheet is theirs from then on.
 *
 * @returns The name of the sheet.
 * @throws WorkbookError `name-taken` when a sheet of that name exists.
 */
export async function insertSample(
  port: WorkbookPort,
  language: LanguageTag,
  options: WriteOptions,
): Promise<string> {
  const draft = sampleSheet(await loadWords(language));
  await port.addSheets([draft], options);
  return draft.name;
}
