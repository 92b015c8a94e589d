import type { Chunks } from "../codec/codec";
import { escapeExcelText, hasEdgeSpace, unescapeExcelText } from "../xml/excelText";
import { textChunks } from "../xml/textChunks";
import { xmlText } from "../xml/xmlText";
import { plainTokens, refuseDepth } from "../xml/xmlTokens";

/** The texts that cells point to by number. Rich text loses its looks, phonetic signs are left out. */
export async function readSharedStrings(chunks: Chunks, part: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const tokens = plainTokens(part);
  let depth = 0;
  let text = "";
  let isText = false;
  let isPhonetic = false;
  let names = { si: "", t: "", rPh: "" };

  tokens.on("opentag", ({ name }) => {
    refuseDepth(++depth, part);
    if (depth === 1) {
      const prefix = prefixOfName(name);
      names = { si: `${prefix}si`, t: `${prefix}t`, rPh: `${prefix}rPh` };
    } else if (name === names.si) text = "";
    else if (name === names.t) isText = !isPhonetic;
    else if (name === names.rPh) isPhonetic = true;
  });
  const addText = (piece: string): void => {
    if (isText) text += unescapeExcelText(piece);
  };
  tokens.on("text", addText);
  tokens.on("cdata", addText);
  tokens.on("closetag", ({ name }) => {
    depth--;
    isText = false;
    if (name === names.rPh) isPhonetic = false;
    if (name === names.si && depth === 1) texts.push(text);
  });
  for await (const piece of textChunks(chunks, part)) tokens.write(piece);
  tokens.close();
  return texts;
}

/** One text as the shared strings part keeps it. */
export function sharedStringText(text: string, prefix: string): string {
  if (!NEEDS_CARE.test(text)) return `<${prefix}si><${prefix}t>${text}</${prefix}t></${prefix}si>`;
  const space = hasEdgeSpace(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}si><${prefix}t${space}>${xmlText(escapeExcelText(text))}</${prefix}t></${prefix}si>`;
}

/** All but letters, digits, single blanks and the like, of which XML and Excel are certain to change nothing. */
const NEEDS_CARE = /[^ !-%'-;=?-^`-~\u00a1-\u167f]|^ | $| {2}/;

/** What stands before the name of an element, with its colon: `x:` of `x:sst`. */
export function prefixOfName(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
