import { normalizeText } from "./normalizeText";

/**
 * What two texts have in common when only case, width and the dirt of pasting tell them apart, or the dots that Russian
 * puts on the letter ё or leaves out. For comparing, never for showing.
 *
 * @example foldText("ＩＴ  (EMEA)") // "it (emea)"
 */
export function foldText(text: string): string {
  // By way of upper case, because one upper-case text can have two lower-case ones: "ß" and "ss" are both "SS".
  return normalizeText(text.normalize("NFKC")).toUpperCase().toLowerCase().replaceAll("ё", "е");
}
