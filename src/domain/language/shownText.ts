import { isoDateText, isoWeekday, type CivilDate } from "../calendar/civilDate";
import type { LanguageTag } from "./languageTag";
import { madeOnce } from "./madeOnce";
import { dateInText, dayInYear, longDate, monthAlone, monthInText } from "./monthNames";
import type { DateForm, ShownNumber } from "./shownNumber";
import { weekdayName } from "./weekdayNames";

/**
 * What a cell with a number shows, as a text of a language says it: dates with the names of months, signs between digits as they are usual.
 *
 * @example shownText("de", { kind: "digits", before: "", digits: "1,234.50", after: " €" }) // "1.234,50 €"
 */
export function shownText(tag: LanguageTag, shown: ShownNumber): string {
  if (shown.kind === "date") return dateText[shown.form](tag, shown.date);
  const { group, decimal } = signs(tag);
  const digits = shown.digits.replace(/[.,]/g, (sign) => (sign === "." ? decimal : group));
  return shown.before + digits + shown.after;
}

const dateText: Readonly<Record<DateForm, (tag: LanguageTag, date: CivilDate) => string>> = {
  iso: (_, date) => isoDateText(date),
  weekdayDate: longDate,
  date: dateInText,
  monthYear: monthInText,
  dayMonth: dayInYear,
  month: (tag, { monthNumber }) => monthAlone(tag, monthNumber),
  weekday: (tag, date) => weekdayName(tag, isoWeekday(date)),
  year: (_, { year }) => String(year),
};

/** What stands between thousands and before decimals. */
const signs = madeOnce((tag: LanguageTag): { readonly group: string; readonly decimal: string } => {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(1_234_567.5);
  const sign = (type: "group" | "decimal"): string => parts.find((part) => part.type === type)?.value ?? "";
  return { group: sign("group"), decimal: sign("decimal") };
});
