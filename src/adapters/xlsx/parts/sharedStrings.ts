import { plainTokens, refuseDepth } from "../xml/xmlTokens";
import { escapeExcelText, hasEdgeSpace, unescapeExcelText } from "../xml/excelText";
import { xmlText } from "../xml/xmlText";

/** The texts that cells point to by number, and where in the source more can be put. */
export type SharedStrings = {
  readonly texts: readonly string[];
  /** Whether a text is nothing but text: neither rich nor with phonetic signs. */
  readonly isPlain: readonly boolean[];
  /** Where each text's element stands in the source. */
  readonly places: readonly Place[];
  readonly source: string;
  /** `x:` where every name of the part begins so. */
  readonly prefix: string;
  /** Just past the last text. */
  readonly insertAt: number;
  /** Where the values of the root's two counts stand. */
  readonly counts: ReadonlyMap<string, Place>;
};

type Place = { readonly start: number; readonly end: number };

/** Reads the shared strings part. Rich text loses its looks, phonetic signs are left out. */
export function readSharedStrings(source: string, part: string): SharedStrings {
  const texts: string[] = [];
  const isPlain: boolean[] = [];
  const places: Place[] = [];
  const counts = new Map<string, Place>();
  const tokens = plainTokens(part);
  let prefix = "";
  let insertAt = 0;
  let start = 0;
  let depth = 0;
  let text = "";
  let plain = true;
  let isText = false;
  let isPhonetic = false;
  let names = { si: "", t: "", r: "", rPh: "" };

  tokens.on("attribute", ({ name }) => {
    if (depth > 0) return;
    const end = tokens.position - 1;
    counts.set(name, { start: source.lastIndexOf(source.charAt(end), end - 1) + 1, end });
  });
  tokens.on("opentag", ({ name }) => {
    refuseDepth(++depth, part);
    if (depth === 1) {
      prefix = name.slice(0, name.indexOf(":") + 1);
      names = { si: `${prefix}si`, t: `${prefix}t`, r: `${prefix}r`, rPh: `${prefix}rPh` };
      insertAt = tokens.position;
    } else if (name === names.si) {
      start = source.lastIndexOf("<", tokens.position - 1);
      text = "";
      plain = true;
    } else if (name === names.t) isText = !isPhonetic;
    else if (name === names.r) plain = false;
    else if (name === names.rPh) {
      plain = false;
      isPhonetic = true;
    }
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
    if (name !== names.si || depth !== 1) return;
    texts.push(text);
    isPlain.push(plain);
    places.push({ start, end: tokens.position });
    insertAt = tokens.position;
  });
  tokens.write(source).close();
  return { texts, isPlain, places, source, prefix, insertAt, counts };
}

/** One text as the shared strings part keeps it. */
export function sharedStringText(text: string, prefix: string): string {
  const space = hasEdgeSpace(text) ? ' xml:space="preserve"' : "";
  const tag = `${prefix}t`;
  return `<${prefix}si><${tag}${space}>${xmlText(escapeExcelText(text))}</${tag}></${prefix}si>`;
}
