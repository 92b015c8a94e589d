import { today } from "../adapters/clock";
import type { RolloutRequest } from "../app/rolloutRequest";
import type { YearMonth } from "../domain/calendar/yearMonth";
import type { LanguageTag } from "../domain/language/languageTag";
import { hostLocale } from "./hostLocale";

/** The options of every command that plans a workbook, as they were typed and checked. */
export type PlanOptions = {
  readonly sheet?: string;
  readonly locale?: LanguageTag;
  readonly start?: YearMonth;
};

/** What the options ask for, today and on this machine. */
export function requestOf({ sheet, locale, start }: PlanOptions): RolloutRequest {
  return {
    ...(sheet !== undefined && { sheetName: sheet }),
    ...(locale !== undefined && { language: locale }),
    ...(start !== undefined && { start }),
    today: today(),
    hostLocale: hostLocale(),
  };
}
