import type { FormatPart } from "./numberFormatParts";

/** Digits with `,` between thousands and `.` before decimals, and what stands before and behind. */
export type ShownDigits = {
  readonly kind: "digits";
  readonly before: string;
  readonly digits: string;
  readonly after: string;
};

/**
 * What a number shows by a format of digits: leading zeros, fixed decimals, thousands, percent, texts before, behind and between its digits.
 *
 * @param sections - For all numbers, or for positive and negative ones, or for those and for zero.
 */
export function shownDigits(
  value: number,
  sections: readonly (readonly FormatPart[])[],
): ShownDigits | undefined {
  const [first = [], negative, zero] = sections;
  const section = (value < 0 ? negative : value === 0 ? zero : undefined) ?? first;
  const text = section
    .map(({ kind, text: code }) => (kind === "code" ? code : "x".repeat(code.length)))
    .join("");
  const found = FORMAT.exec(text);
  const isPercent = text.includes("%");
  const rounded = roundedText(Math.abs(value), found?.[3]?.length ?? 0, isPercent);
  if (found === null || rounded === undefined || text.split("%").length > 2) return undefined;
  const shown = section.map(({ text: own }) => own).join("");
  const [, before = "", whole = "", decimals = ""] = found;
  const end = before.length + whole.length + (decimals === "" ? 0 : decimals.length + 1);
  const [wholeDigits = "", decimalDigits = ""] = rounded.split(".");
  const filled = filledDigits(wholeDigits, whole, shown.slice(before.length));
  if (filled === undefined) return undefined;
  const most = decimalDigits.replace(/(?<!0)0+$/, "").length;
  const kept = decimalDigits.slice(0, Math.max(decimals.lastIndexOf("0") + 1, most));
  const isNegative = value < 0 && negative === undefined && /[1-9]/.test(rounded);
  return {
    kind: "digits",
    before: (isNegative ? "-" : "") + shown.slice(0, before.length).trimStart() + filled.before,
    digits: filled.digits + (decimals === "" ? "" : `.${kept}`),
    after: shown.slice(end).trimEnd(),
  };
}

/** Texts, whole digits with commas or texts between, decimals, texts; one of the texts may be a percent sign. */
const FORMAT = /^([x%]*)([0#][0#x,]*(?<=[0#])|)(?:\.([0#]*))?([x%]*)$/;

/** A number with so many decimals, halves away from zero as Excel has them; `undefined` for one that takes an exponent. */
function roundedText(value: number, decimals: number, isPercent: boolean): string | undefined {
  // Excel keeps 15 digits.
  const digits = String(Number(value.toPrecision(15)));
  if (digits.includes("e") || decimals > 15) return undefined;
  const scaled = Math.round(Number(`${digits}e${String(decimals + (isPercent ? 2 : 0))}`));
  return String(scaled).includes("e")
    ? undefined
    : Number(`${String(scaled)}e-${String(decimals)}`).toFixed(decimals);
}

/**
 * Whole digits in the place of a format's.
 *
 * @param shown - What the format shows from there on.
 * @returns What has texts between is all before the last digits.
 */
function filledDigits(
  whole: string,
  format: string,
  shown: string,
): { readonly before: string; readonly digits: string } | undefined {
  const places = format.replace(/[^0#]/g, "");
  const least = places.length - Math.max(0, places.search(/0|$/));
  const digits = (whole === "0" ? "" : whole).padStart(least, "0");
  if (!format.includes("x"))
    return { before: "", digits: format.includes(",") ? digits.replace(/\B(?=(?:\d{3})+$)/g, ",") : digits };
  if (format.includes(",")) return undefined;
  let left = digits;
  let text = "";
  for (let index = format.length - 1; index >= 0; index -= 1) {
    if (format[index] === "x") text = (shown[index] ?? "") + text;
    else {
      text = left.slice(-1) + text;
      left = left.slice(0, -1);
    }
  }
  return { before: left + text, digits: "" };
}
