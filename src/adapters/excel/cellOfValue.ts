import type { Cell } from "../../domain/grid/grid";

/** Whether only its type tells an error from a text that looks like one: both have the same value. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

/**
 * What a cell of a range holds. Excel gives `""` for an empty one.
 *
 * @param type - Of `valueTypes`; needed where the value {@link looksLikeError}.
 */
export function cellOfValue(value: unknown, type: string | undefined): Cell {
  if (value === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return looksLikeError(text) && type !== "String" ? { error: text } : text;
}
