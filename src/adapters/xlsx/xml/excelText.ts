import { xmlAttributeText } from "./xmlText";

/**
 * A cell's text as SpreadsheetML keeps it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): characters that XML cannot hold, and
 * carriage returns, which XML would turn into line feeds, become `_xHHHH_`; so a text that already looks so has its
 * underscore written that way.
 *
 * @example escapeExcelText("a\r_x0041_") // "a_x000D__x005F_x0041_"
 */
export function escapeExcelText(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(ESCAPED, (part) => `_x${hex(part)}_`) : text;
}

/** {@link escapeExcelText} for between the quotes of an attribute, with line breaks as Excel writes them there. */
export function excelAttributeText(text: string): string {
  return xmlAttributeText(escapeExcelText(text).replaceAll("\n", "_x000a_"));
}

/** A text without the characters that XML cannot hold, for where no `_xHHHH_` is understood. */
export function withoutControls(text: string): string {
  return text.replace(UNWRITABLE, "");
}

/** The inverse of {@link escapeExcelText}. */
export function unescapeExcelText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Whether XML readers would be free to drop some of a text's white space. */
export function hasEdgeSpace(text: string): boolean {
  return /^\s|\s$|[\t\n]|\s\s/.test(text);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

const NO_XML =
  "[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";
/** The second underscore of `_x0041_` may itself be one that escaping the next character makes. */
const ESCAPED = new RegExp(`${NO_XML}|_(?=x[0-9A-Fa-f]{4}(?:_|${NO_XML}))`, "g");
const UNWRITABLE = new RegExp(NO_XML, "g");
const NEEDS_ESCAPE = new RegExp(`${NO_XML}|_x`);
