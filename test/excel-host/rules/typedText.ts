import type { CellValue } from "../model/workbookModel";
import { serialOf } from "./serialDay";

/** What Excel makes of a text that is entered in a cell which is not formatted as text. */
export type Entered =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "constant";
      readonly value: CellValue;
      /** The format that a `General` cell takes on. */
      readonly numberFormat?: string;
    };

const ERROR_VALUES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * Enters a text as the API does: in en-US, whatever the locale.
 *
 * @example enter("1-2", { currentYear: 2026, dateSystem: 1900 }) // 2 January 2026, formatted d-mmm
 */
export function enter(
  text: string,
  when: { readonly currentYear: number; readonly dateSystem: 1900 | 1904 },
): Entered {
  if (text.startsWith("'")) return { kind: "constant", value: text.slice(1) };
  const trimmed = text.trim();
  const typed = number(trimmed) ?? date(trimmed, when) ?? time(trimmed);
  if (typed !== undefined) return typed;
  if (/^(true|false)$/i.test(trimmed)) return { kind: "constant", value: trimmed.toLowerCase() === "true" };
  const error = ERROR_VALUES.find((code) => code === trimmed.toUpperCase());
  if (error !== undefined) return { kind: "constant", value: { error } };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: text };
  if (text.length > 1 && /^[-+@]/.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "constant", value: text };
}

function constant(value: number | undefined, numberFormat?: string): Entered | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { kind: "constant", value, ...(numberFormat !== undefined && { numberFormat }) };
}

function number(text: string): Entered | undefined {
  const match = /^(\()?([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([-+]?\d{1,3}))?(%?)(\))?$/i.exec(
    text,
  );
  if (match === null || (match[1] === undefined) !== (match[8] === undefined)) return undefined;
  const [, open, sign = "", dollar = "", whole = "", fraction = "", exponent, percent = ""] = match;
  if (whole === "" && fraction.length < 2) return undefined;
  const size =
    Number(`${whole.replaceAll(",", "")}${fraction}e${exponent ?? "0"}`) / (percent === "" ? 1 : 100);
  const value = (open === undefined) === (sign !== "-") ? size : -size;
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent !== "") return constant(value, `0${decimals}%`);
  if (exponent !== undefined) return constant(value, "0.00E+00");
  if (dollar !== "") return constant(value, `$#,##0${decimals}_);[Red]($#,##0${decimals})`);
  return whole.includes(",") ? constant(value, `#,##0${decimals}`) : constant(value);
}

type When = Parameters<typeof enter>[1];

function date(text: string, { currentYear, dateSystem }: When): Entered | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return constant(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), dateSystem), "m/d/yyyy");
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (us) return constant(serialOf(fullYear(us[3]), Number(us[1]), Number(us[2]), dateSystem), "m/d/yyyy");
  const two = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (two) return monthAnd(Number(two[1]), two[2] ?? "", currentYear, dateSystem);
  const monthFirst = /^([a-z]{3,9})[-\s/.]*(\d{1,4})(?:,\s*(\d{4}))?$/i.exec(text);
  if (monthFirst) {
    const [, name = "", next = "", year] = monthFirst;
    const month = monthNumber(name);
    if (month === undefined) return undefined;
    if (year === undefined) return monthAnd(month, next, currentYear, dateSystem);
    return constant(serialOf(Number(year), month, Number(next), dateSystem), "d-mmm-yy");
  }
  const dayFirst = /^(\d{1,2})[-\s/]?([a-z]{3,9})(?:[-\s/,]+(\d{4}|\d{2}))?$/i.exec(text);
  const month = dayFirst ? monthNumber(dayFirst[2] ?? "") : undefined;
  if (!dayFirst || month === undefined) return undefined;
  const year = dayFirst[3] === undefined ? currentYear : fullYear(dayFirst[3]);
  return constant(
    serialOf(year, month, Number(dayFirst[1]), dateSystem),
    dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy",
  );
}

/** A month and one more number: its day if it has such a day, else a year. */
function monthAnd(
  month: number,
  next: string,
  currentYear: number,
  dateSystem: 1900 | 1904,
): Entered | undefined {
  const asDay = next.length <= 2 ? serialOf(currentYear, month, Number(next), dateSystem) : undefined;
  if (asDay !== undefined) return constant(asDay, "d-mmm");
  if (next.length === 3) return undefined;
  return constant(serialOf(fullYear(next), month, 1, dateSystem), "mmm-yy");
}

function monthNumber(name: string): number | undefined {
  const index = Math.max(MONTHS.indexOf(name.toLowerCase()), MONTH_NAMES.indexOf(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

/** Two digits below 30 are of this century. */
function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return (digits ?? "").length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function time(text: string): Entered | undefined {
  const match = /^(\d{1,4})(?::([0-5]?\d)(?::([0-5]?\d))?)?(?:\s+([ap])m?)?$/i.exec(text);
  if (match === null || (match[2] === undefined && match[4] === undefined)) return undefined;
  const [, hourText, minutes = "0", seconds, half] = match;
  let hours = Number(hourText);
  if (half !== undefined && (hours > 12 || hours === 0)) return undefined;
  if (half !== undefined) hours = (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hours * 3600 + Number(minutes) * 60 + Number(seconds ?? "0")) / 86_400;
  const clock = seconds === undefined ? "h:mm" : "h:mm:ss";
  return constant(value, hours > 23 ? "[h]:mm:ss" : half === undefined ? clock : `${clock} AM/PM`);
}
