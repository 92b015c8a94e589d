/** Namespaces and relationship types of the two kinds of SpreadsheetML: Transitional, which Excel writes, and Strict. */
export type Vocabulary = {
  readonly main: string;
  /** Also what relationship types begin with, before a slash. */
  readonly relationships: string;
};

const TRANSITIONAL: Vocabulary = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Vocabulary = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The vocabulary whose main namespace this is. */
export function vocabularyOf(mainNamespace: string): Vocabulary | undefined {
  return [TRANSITIONAL, STRICT].find(({ main }) => main === mainNamespace);
}

/**
 * The last word of a relationship type of either vocabulary.
 *
 * @returns `undefined` for the types of other makers.
 * @example officeRelationship("http://purl.oclc.org/ooxml/officeDocument/relationships/table") // "table"
 */
export function officeRelationship(type: string): string | undefined {
  const found = [TRANSITIONAL, STRICT].find(({ relationships }) => type.startsWith(`${relationships}/`));
  return found === undefined ? undefined : type.slice(found.relationships.length + 1);
}
