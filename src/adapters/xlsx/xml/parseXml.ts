import { WorkbookError } from "../../../app/workbookError";
import { damaged } from "../damaged";
import { namespaceTokens, refuseDepth } from "./xmlTokens";
import type { XmlAttribute, XmlElement } from "./xmlElement";

/** A part with more elements is no part that is read as a whole. */
const MAX_ELEMENTS = 2_000_000;

/**
 * The root element of a small part. Sheets and shared strings, which can be large, are read as a stream instead.
 *
 * @param part - The part's name, for errors.
 * @throws WorkbookError `not-a-workbook` when the text is not well-formed XML, or has a document type.
 */
export function parseXml(source: string, part: string): XmlElement {
  const tokens = namespaceTokens(part);
  const open: OpenElement[] = [{ ...NOWHERE, children: [] }];
  let attributes: Omit<XmlAttribute, "uri">[] = [];
  let count = 0;
  let start = 0;

  tokens.on("opentagstart", () => {
    // A tag's name holds no "<", so the last one before here opens the tag.
    start = source.lastIndexOf("<", tokens.position - 1);
    attributes = [];
  });
  tokens.on("attribute", ({ name, local, value }) => {
    const valueEnd = tokens.position - 1;
    const quote = source.charAt(valueEnd);
    attributes.push({
      name,
      local,
      value,
      valueStart: source.lastIndexOf(quote, valueEnd - 1) + 1,
      valueEnd,
    });
  });
  tokens.on("opentag", ({ name, local, uri, attributes: resolved }) => {
    refuseDepth(open.length, part);
    if (++count > MAX_ELEMENTS) throw tooMany(part);
    open.push({
      name,
      local,
      uri,
      attributes: attributes.map((found) => ({ ...found, uri: resolved[found.name]?.uri ?? "" })),
      children: [],
      text: "",
      start,
      openEnd: tokens.position,
      closeStart: tokens.position,
      end: tokens.position,
    });
  });
  tokens.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  tokens.on("cdata", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  tokens.on("closetag", ({ isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = tokens.position;
    element.closeStart = isSelfClosing ? element.end : source.lastIndexOf("</", element.end - 1);
    open.at(-1)?.children.push(element);
  });
  tokens.write(source).close();

  const root = open[0]?.children[0];
  if (root === undefined) throw damaged(`${part}: has no root element`);
  return root;
}

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

const NOWHERE = {
  name: "",
  local: "",
  uri: "",
  attributes: [],
  text: "",
  start: 0,
  openEnd: 0,
  closeStart: 0,
  end: 0,
};

function tooMany(part: string): WorkbookError {
  return new WorkbookError("inflates-too-much", {
    technical: `${part}: too many elements`,
    nothingChanged: true,
  });
}
