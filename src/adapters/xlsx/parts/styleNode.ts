import type { XmlElement } from "../xml/xmlElement";
import { xmlAttributeText } from "../xml/xmlText";

/** An element of the styles part to be written, or to be looked for among those that are there. */
export type StyleNode = {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly StyleNode[];
};

/** Makes a node; attributes that are `undefined` are left out. */
export function styleNode(
  local: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly StyleNode[],
): StyleNode {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) defined[name] = value;
  return { local, attributes: defined, children };
}

/** An element that is there, as a node: attributes and children of the main vocabulary only. */
export function nodeOfElement({ local, uri, attributes, children }: XmlElement): StyleNode {
  const plain = attributes.filter((attribute) => attribute.uri === "");
  return {
    local,
    attributes: Object.fromEntries(plain.map(({ local: name, value }) => [name, value])),
    children: children.filter((element) => element.uri === uri).map(nodeOfElement),
  };
}

/** A text that two nodes share exactly when they say the same, in whatever order their attributes stand. */
export function canonical({ local, attributes, children }: StyleNode): string {
  const pairs = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([local, pairs, children.map(canonical)]);
}

/** The node as XML. */
export function renderNode({ local, attributes, children }: StyleNode, prefix: string): string {
  const tag = prefix + local;
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlAttributeText(value)}"`);
  const content = children.map((inner) => renderNode(inner, prefix)).join("");
  return `<${tag}${pairs.join("")}${content === "" ? "/>" : `>${content}</${tag}>`}`;
}
