/** Namespaces and relationship types of the two kinds of SpreadsheetML: Transitional, which Excel writes, and Strict. */
export type XmlNames = {
  readonly main: string;
  /** Also what relationship types begin with, before a slash. */
  readonly relationships: string;
  /** What shapes and charts are made of. */
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
};

const TRANSITIONAL: XmlNames = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const STRICT: XmlNames = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** The vocabulary whose main namespace this is. */
export function xmlNamesOf(mainNamespace: string): XmlNames | undefined {
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
