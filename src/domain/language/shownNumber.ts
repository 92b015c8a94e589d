import { civilDateOfSerial, type CivilDate, type DateSystem } from "../calendar/civilDate";
import { numberFormatParts, type FormatPart } from "./numberFormatParts";
import { shownDigits, type ShownDigits } from "./shownDigits";

/** What a cell with a number shows, before the language is known that it is to be said in. */
export type ShownNumber =
  ShownDigits | { readonly kind: "date"; readonly date: CivilDate; readonly form: DateForm };

/** What of a date is shown. */
export type DateForm =
  "iso" | "weekdayDate" | "date" | "monthYear" | "dayMonth" | "month" | "weekday" | "year";

/**
 * What a number shows in a cell.
 *
 * @param format - A number format as Excel has it in English (United States), ECMA-376 part 1, 18.8.31.
 * @returns `undefined` for a format that is not understood: a time of day, a fraction, an exponent, a condition.
 * @example shownNumber(7865, "00000", 1900) // { kind: "digits", before: "", digits: "07865", after: "" }
 */
export function shownNumber(value: number, format: string, dateSystem: DateSystem): ShownNumber | undefined {
  if (/^(?:general|@)?$/i.test(format)) {
    const digits = plainDigits(value);
    return digits === undefined ? undefined : { kind: "digits", before: "", digits, after: "" };
  }
  const sections = numberFormatParts(format);
  if (sections === undefined) return undefined;
  const [first] = sections;
  const isSign = ({ kind, text }: FormatPart): boolean => kind === "text" || text === "." || text === ",";
  const letters = first?.map((part) => (isSign(part) ? " " : part.text)).join("") ?? "";
  if (!/[dmy]/i.test(letters)) return shownDigits(value, sections);
  const form = dateForm(letters);
  const date = form && sections.length === 1 ? civilDateOfSerial(value, dateSystem) : undefined;
  return form && date && { kind: "date", date, form };
}

/** A number as it is typed; `undefined` where that takes an exponent. */
function plainDigits(value: number): string | undefined {
  // Excel keeps 15 digits.
  const digits = String(Number(value.toPrecision(15)));
  return digits.includes("e") ? undefined : digits;
}

/** @param letters - Of a format, blanks between those that are apart. */
function dateForm(letters: string): DateForm | undefined {
  const units = letters.toLowerCase().match(/d+|m+|y+|[^dmy\s]+/g) ?? [];
  const kinds = units.map((unit) => (/^d{3}/.test(unit) ? "w" : unit.slice(0, 1)));
  if (units.join(" ") === "yyyy mm dd") return "iso";
  return FORMS.get([...kinds].sort().join(""));
}

/** By the units of a format in the order of the alphabet, `w` for the weekday. */
const FORMS: ReadonlyMap<string, DateForm> = new Map([
  ["dmy", "date"],
  ["dmwy", "weekdayDate"],
  ["my", "monthYear"],
  ["dm", "dayMonth"],
  ["m", "month"],
  ["w", "weekday"],
  ["y", "year"],
]);
