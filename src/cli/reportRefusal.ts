import { WorkbookError } from "../app/workbookError";
import type { LanguageTag } from "../domain/language/languageTag";
import { wordsOf } from "../domain/words/wordsOf";
import { EXIT, type ExitCode } from "./exitCode";
import { oneLine, type Terminal } from "./terminal";

/**
 * Says why a workbook or file refused, in one line.
 *
 * @param file - The file it was about, unless the error names another.
 * @throws Whatever is no refusal: a mistake of ours.
 */
export function reportRefusal(
  error: unknown,
  language: LanguageTag,
  file: string,
  terminal: Terminal,
): ExitCode {
  if (!(error instanceof WorkbookError)) throw error;
  terminal.error(`${oneLine(wordsOf(language).refusals[error.code]({ file, ...error.details }))}\n`);
  return EXIT.file;
}
