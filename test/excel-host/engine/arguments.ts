import { ExcelError } from "./excelError";
import { type Argument, HostObject } from "./objectType";

/** A text argument. @throws ExcelError InvalidArgument for anything else; so do all of these. */
export function textArgument(value: Argument): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function flagArgument(value: Argument): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

export function numberArgument(value: Argument): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function integerArgument(value: Argument): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw new ExcelError("InvalidArgument");
  return number;
}

/** One of Excel's words, in any letter case. */
export function wordArgument<Word extends string>(value: Argument, words: readonly Word[]): Word {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

/** An argument that may be left out; Office.js sends `null` for it. */
export function optional<Value, Default>(
  value: Argument,
  read: (value: Argument) => Value,
  missing: Default,
): Value | Default {
  return value === undefined || value === null ? missing : read(value);
}

/** A plain object, such as the options of `protect`. */
export function recordArgument(value: Argument): { readonly [key: string]: Argument } {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject) {
    throw new ExcelError("InvalidArgument");
  }
  return value as { readonly [key: string]: Argument }; // Array.isArray does not narrow a readonly array away.
}

/** `#RRGGBB`, from that, from `RRGGBB` or from the name of a web colour. */
export function colorArgument(value: Argument): string {
  const text = textArgument(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match?.[1] === undefined) throw new ExcelError("InvalidArgument");
  return `#${match[1].toUpperCase()}`;
}

const NAMED_COLORS: { readonly [name: string]: string | undefined } = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  lightgray: "#D3D3D3",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};
