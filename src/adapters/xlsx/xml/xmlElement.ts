/** An attribute. `valueStart` to `valueEnd` is what stands between its quotes in the source. */
export type XmlAttribute = {
  /** With prefix. */
  readonly name: string;
  readonly local: string;
  /** Its namespace; `""` for the usual attribute without a prefix. */
  readonly uri: string;
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
};

/**
 * An element of a small part, with its places in the source text: `<` of its opening tag, just past that tag, `<` of its
 * closing tag, just past that one. In `<a/>` the last three are equal.
 */
export type XmlElement = {
  /** With prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
};

/** The value of an attribute without a namespace. */
export function attribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.uri === "")?.value;
}

/** Whether an `xsd:boolean` attribute says true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The first child of that local name in the element's own namespace. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.local === local && candidate.uri === element.uri);
}

/** The children of that local name in the element's own namespace. */
export function childrenNamed(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return (
    element?.children.filter((candidate) => candidate.local === local && candidate.uri === element.uri) ?? []
  );
}

/** The prefix of an element's name with its colon, or `""`: what its children's names begin with too. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
