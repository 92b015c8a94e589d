import { Unimplemented } from "../engine/unimplemented";
import type { CellValue } from "../model/workbookModel";
import { dateOfSerial } from "./serialDay";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DATE_TOKENS = /\[h+\]|\[m+\]|\[s+\]|y+|m+|d+|h+|s+|am\/pm|a\/p|"[^"]*"|\\.|_.|./gi;
const NUMBER_FORMAT = /^([^#0?]*)([#0,?]+)(\.[0#]+)?(E\+0+)?(.*)$/i;

/**
 * What a cell shows, in en-US. A column that is too narrow shows `####` in Excel; this host does not look at widths.
 *
 * @throws Unimplemented for a format code with conditions, fractions or other parts that are not known here.
 */
export function shownText(value: CellValue, numberFormat: string, dateSystem: 1900 | 1904): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (numberFormat === "@" || /^general$/i.test(numberFormat)) return general(value);
  const sections = numberFormat
    .split(";")
    .map((section) => section.replace(/\[(?:\$[^\]]*|[a-z]{3,7})\]/gi, ""));
  const [positive = "", negative, zero] = sections;
  if (isDateFormat(positive)) return dateText(value, positive, dateSystem);
  if (value === 0 && zero !== undefined) return numberText(0, zero);
  if (value < 0)
    return negative === undefined ? `-${numberText(-value, positive)}` : numberText(-value, negative);
  return numberText(value, positive);
}

/** Whether a number under this format is meant as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return (
    /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|_.|\[(?:\$[^\]]*|[a-z]{3,7})\]/gi, "")) &&
    !/[#0]/.test(numberFormat)
  );
}

function general(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace(/e([-+])(\d)$/, "e$10$2")
      .toUpperCase();
  }
  return String(Number(value.toPrecision(10)));
}

function numberText(value: number, section: string): string {
  if (section === "") return "";
  const match = NUMBER_FORMAT.exec(section);
  if (match === null) {
    if (/[#0?/]/.test(section)) throw new Unimplemented(`the text of a number formatted ${section}`);
    return literal(section);
  }
  const [, before = "", whole = "", fraction = "", exponent, after = ""] = match;
  if (exponent !== undefined || /[#0?/]/.test(after))
    throw new Unimplemented(`the text of a number formatted ${section}`);
  const scaled = value * 100 ** (section.split("%").length - 1);
  const fixed = scaled.toFixed(Math.max(0, fraction.length - 1));
  const [digits = "", decimals = ""] = fixed.split(".");
  const padded = digits
    .padStart((whole.match(/0/g) ?? []).length, "0")
    .replace(whole.includes("0") ? /^$/ : /^0$/, "");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const optional = (fraction.match(/#/g) ?? []).length;
  const kept = optional === 0 ? decimals : decimals.replace(new RegExp(`0{0,${String(optional)}}$`), "");
  return `${literal(before)}${grouped}${kept === "" ? "" : `.${kept}`}${literal(after)}`;
}

/** The characters between the digits, without quotes, escapes and padding. */
function literal(text: string): string {
  return text.replace(
    /"([^"]*)"|\\(.)|_(.)|\*./g,
    (_, quoted?: string, escaped?: string, space?: string) =>
      quoted ?? escaped ?? (space === undefined ? "" : " "),
  );
}

function dateText(serial: number, section: string, dateSystem: 1900 | 1904): string {
  if (serial < 0) return "#".repeat(8);
  const { year, month, day, weekday, seconds } = dateOfSerial(serial, dateSystem);
  const hours = Math.floor(seconds / 3600);
  const isHalfDay = /am\/pm|a\/p/i.test(section);
  const tokens = section.match(DATE_TOKENS) ?? [];
  return tokens
    .map((token, index) => {
      switch (token.charAt(0).toLowerCase()) {
        case "y":
          return token.length <= 2 ? twoDigits(year % 100) : String(year);
        case "m":
          return isMinutes(tokens, index)
            ? padded(Math.floor(seconds / 60) % 60, token.length)
            : named(MONTHS[month - 1] ?? "", month, token.length);
        case "d":
          return named(WEEKDAYS[weekday] ?? "", day, token.length);
        case "h":
          return padded(isHalfDay ? ((hours + 11) % 12) + 1 : hours, token.length);
        case "s":
          return padded(seconds % 60, token.length);
        case "a":
          return /^a/i.test(token) && token.includes("/") ? (hours < 12 ? "AM" : "PM") : token;
        case "[":
          return elapsed(token, serial);
        default:
          return literal(token);
      }
    })
    .join("");
}

/** `m` is minutes next to hours or seconds. */
function isMinutes(tokens: readonly string[], index: number): boolean {
  const unit = /^\[?[ymdhs]/i;
  const before =
    tokens
      .slice(0, index)
      .filter((token) => unit.test(token))
      .at(-1) ?? "";
  const after = tokens.slice(index + 1).find((token) => unit.test(token)) ?? "";
  return /^\[?h/i.test(before) || /^\[?s/i.test(after);
}

function elapsed(token: string, serial: number): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[token.charAt(1).toLowerCase()] ?? 1;
  return String(Math.floor(serial * perDay + 1e-9));
}

/** One or two letters a number, three the short name, four the whole, five the first letter. */
function named(name: string, value: number, letters: number): string {
  if (letters <= 2) return padded(value, letters);
  return letters === 3 ? name.slice(0, 3) : letters === 5 ? name.slice(0, 1) : name;
}

function padded(value: number, letters: number): string {
  return letters === 1 ? String(value) : twoDigits(value);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
