import { xmlAttributeText } from "./xmlText";
import type { XmlElement } from "./xmlElement";

/** One replacement in a source text: what stands from `start` to `end` becomes `text`. */
export type Splice = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name of an element closed in itself, whose `/>` stands there: the text goes between two tags of it instead. */
  readonly opens?: string;
};

/**
 * The source with every splice made; all else stays to the letter. Of two at one place the earlier given comes first, and an
 * element that several put something into is opened once.
 *
 * @throws Error when two want to replace the same characters.
 */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let position = 0;
  let open: Splice | undefined;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, text, opens } = splice;
    if (open !== undefined && opens !== undefined && open.start === start) {
      pieces.push(text);
      continue;
    }
    if (start < position) throw new Error("two edits of one place");
    pieces.push(closingTag(open), source.slice(position, start), opens === undefined ? text : `>${text}`);
    position = end;
    open = opens === undefined ? undefined : splice;
  }
  pieces.push(closingTag(open), source.slice(position));
  return pieces.join("");
}

function closingTag(open: Splice | undefined): string {
  return open?.opens === undefined ? "" : `</${open.opens}>`;
}

/** Takes an element away, with all it holds. */
export function removeElement({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}

/** Gives an attribute without a namespace a value, adding it right behind the element's name if there is none. */
export function setAttribute(element: XmlElement, local: string, value: string): Splice {
  const existing = element.attributes.find((candidate) => candidate.local === local && candidate.uri === "");
  if (existing !== undefined) {
    return { start: existing.valueStart, end: existing.valueEnd, text: xmlAttributeText(value) };
  }
  const nameEnd = element.start + 1 + element.name.length;
  return { start: nameEnd, end: nameEnd, text: ` ${local}="${xmlAttributeText(value)}"` };
}

/** Puts text between an element's tags, in place of what was there. */
export function setContent(element: XmlElement, content: string): Splice {
  return isSelfClosed(element)
    ? openUp(element, content)
    : { start: element.openEnd, end: element.closeStart, text: content };
}

/** Adds text as the last thing inside an element. */
export function appendContent(element: XmlElement, content: string): Splice {
  return isSelfClosed(element)
    ? openUp(element, content)
    : { start: element.closeStart, end: element.closeStart, text: content };
}

/**
 * Adds a child where a schema's sequence wants it.
 *
 * @param predecessors - Local names of the children that must stand before it.
 */
export function insertChild(parent: XmlElement, text: string, predecessors: ReadonlySet<string>): Splice {
  if (isSelfClosed(parent)) return openUp(parent, text);
  const last = parent.children
    .filter(({ local, uri }) => uri === parent.uri && predecessors.has(local))
    .at(-1);
  const place = last?.end ?? parent.openEnd;
  return { start: place, end: place, text };
}

function isSelfClosed({ openEnd, end }: XmlElement): boolean {
  return openEnd === end;
}

function openUp({ name, end }: XmlElement, content: string): Splice {
  return { start: end - "/>".length, end, text: content, opens: name };
}
