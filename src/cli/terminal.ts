/** Where the command writes. Texts end with a line break of their own. */
export type Terminal = { readonly out: (text: string) => void; readonly error: (text: string) => void };

/** Control characters, which a terminal would obey, and the breaks that would make two lines of one. */
// eslint-disable-next-line no-control-regex -- They are what is to be found.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Text from a sheet as one harmless line.
 *
 * @example oneLine("IT\n\u001b[2J") // "IT [2J"
 */
export function oneLine(text: string): string {
  return text.replace(CONTROL, " ").trim();
}
