import type { IsoWeekday } from "../../../calendar/civilDate";
import { parseWeekend, type Weekend } from "../../../calendar/weekend";
import type { LanguageTag } from "../../../language/languageTag";
import { parseWeekday } from "../../../language/weekdayNames";
import { cellText } from "../../../grid/cellText";
import type { Cell } from "../../../grid/grid";
import { listedTexts } from "../knownNames";
import { twoLetterWeekend } from "./twoLetterWeekend";

/**
 * The weekend that a cell gives: weekdays with commas or plus signs between, a country's code, or what Excel's WORKDAY.INTL takes. Not the numbers 1
 * and 11: Excel makes them of `0000001` and `0000011`, which are other weekends.
 *
 * @returns `undefined` for anything else, for all seven days, and for two letters that are both a country and a weekday.
 * @example parseWeekendCell("Fri, Sat", "en") // [5, 6]
 */
export function parseWeekendCell(cell: Cell, language: LanguageTag): Weekend | undefined {
  if (typeof cell === "number") return cell === 1 || cell === 11 ? undefined : parseWeekend(cell);
  const text = cellText(cell);
  const letters = twoLetterWeekend(text, language);
  if (letters !== undefined) {
    const { weekday, weekend } = letters;
    if (weekday === undefined) return weekend;
    return weekend === undefined ? [weekday] : undefined;
  }
  const ofExcel = parseWeekend(text);
  if (ofExcel !== undefined) return ofExcel;
  const days = listedTexts(text.replaceAll("+", ",")).map((part) => parseWeekday(part, language));
  const known = [...new Set(days.filter((day): day is IsoWeekday => day !== undefined))];
  return days.length > 0 && !days.includes(undefined) && known.length < 7 ? known : undefined;
}
