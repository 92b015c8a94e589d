import type { CivilDate } from "../domain/calendar/civilDate";
import type { YearMonth } from "../domain/calendar/yearMonth";
import type { LanguageTag } from "../domain/language/languageTag";

/** What the person asked for, and what only the host knows. */
export type RolloutRequest = {
  /** The sheet to read; absent: the one that is found. */
  readonly sheetName?: string;
  /** Decides over everything else; absent: the Settings sheet, `preferred`, the earlier run, `usual`, the sheet's own language, the host's. */
  readonly language?: LanguageTag;
  /** The pane's choice for this workbook: after the Settings sheet, before the language of the earlier run. */
  readonly preferredLanguage?: LanguageTag;
  /** The pane's choice for the workbook before this one: after the earlier run, before the language that the groups are written in. */
  readonly usualLanguage?: LanguageTag;
  /** Decides over everything else; absent: the Settings sheet, `preferredStart`, the earlier run, the month of `today`. */
  readonly start?: YearMonth;
  readonly preferredStart?: YearMonth;
  readonly today: CivilDate;
  /** The locale of Excel or of the terminal, as a BCP 47 tag. */
  readonly hostLocale: string;
};
