import { WorkbookError } from "../app/workbookError";
import type { LanguageTag } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import { EXIT, type ExitCode } from "./exitCode";
import { oneLine, type Terminal } from "./terminal";

/**
 * Says why a workbook or file refused, in one line.
 *
 * @param file - The file it was about, unless the error names another.
 * @throws Whatever is no refusal: a mistake of ours.
 */
export async function reportRefusal(
  error: unknown,
  language: LanguageTag,
  file: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!(error instanceof WorkbookError)) throw error;
  terminal.error(
    `${oneLine((await loadWords(language)).refusals[error.code]({ file, ...error.details }))}\n`,
  );
  return EXIT.file;
}
