import type { YearMonth } from "../../domain/calendar/yearMonth";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { PlanShape } from "../../domain/plan/planShapes";

/** What the person chose; absent where they have not. */
export type PaneChoices = {
  readonly sheetName?: string;
  readonly language?: LanguageTag;
  /** The language that was chosen before this workbook was opened: a plan that is in another stays in it. */
  readonly usualLanguage?: LanguageTag;
  readonly start?: YearMonth;
  /** The plan on the starter sheets. */
  readonly shape?: PlanShape;
  /** Whose public holidays would be added, by ISO 3166 code. */
  readonly country?: string;
};
