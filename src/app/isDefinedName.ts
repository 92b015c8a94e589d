/** A letter, `_` or `\` first, then letters, digits, `.`, `_` and `\`. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u;
/** `A1` and `R1C1`, which Excel takes for cells. */
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)$/i;

/**
 * Whether Excel takes a text for the name of a range or a table.
 *
 * @example isDefinedName("Communications") // true
 * @example isDefinedName("Q1") // false: it is a cell
 */
export function isDefinedName(text: string): boolean {
  return NAME.test(text) && !LOOKS_LIKE_CELL.test(text);
}
