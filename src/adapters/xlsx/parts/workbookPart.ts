import type { DateSystem } from "../../../domain/calendar/civilDate";
import { damaged } from "../damaged";
import { xmlNamesOf, type XmlNames } from "../xml/namespaces";
import { parseXml } from "../xml/parseXml";
import { attribute, child, childrenNamed, isTrue, type XmlElement } from "../xml/xmlElement";

/** What the workbook part says of one sheet, in tab order. */
export type SheetEntry = {
  readonly name: string;
  readonly sheetId: number;
  /** `""` where the workbook says outright that it has none. */
  readonly relationshipId: string;
  readonly isVisible: boolean;
  readonly element: XmlElement;
};

/** A defined name. */
export type DefinedName = {
  readonly name: string;
  /** 0-based position of the sheet that it is local to; absent when the whole workbook knows it. */
  readonly sheetIndex?: number;
  readonly formula: string;
  readonly element: XmlElement;
};

/** The workbook part: which sheets and names there are. */
export type WorkbookPart = {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly vocabulary: XmlNames;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
  readonly isStructureProtected: boolean;
  /** 0-based position of the sheet that opens in front. */
  readonly activeTab: number;
};

/** Reads the workbook part; `not-a-workbook` when it is none. */
export function readWorkbookPart(part: string, source: string): WorkbookPart {
  const root = parseXml(source, part);
  const vocabulary = xmlNamesOf(root.uri);
  const list = child(root, "sheets");
  if (vocabulary === undefined || root.local !== "workbook" || list === undefined) {
    throw damaged(`${part}: is no workbook part`);
  }
  const properties = child(root, "workbookPr");
  const protection = child(root, "workbookProtection");
  const view = childrenNamed(child(root, "bookViews"), "workbookView")[0];
  return {
    part,
    source,
    root,
    vocabulary,
    sheets: childrenNamed(list, "sheet").map((element) => sheetEntry(part, element, vocabulary)),
    names: childrenNamed(child(root, "definedNames"), "definedName").map(definedName),
    dateSystem: properties !== undefined && isTrue(attribute(properties, "date1904")) ? 1904 : 1900,
    isStructureProtected: protection !== undefined && isTrue(attribute(protection, "lockStructure")),
    activeTab: view === undefined ? 0 : Number(attribute(view, "activeTab") ?? 0),
  };
}

function sheetEntry(part: string, element: XmlElement, vocabulary: XmlNames): SheetEntry {
  const relationship = element.attributes.find(
    ({ local, uri }) => local === "id" && uri === vocabulary.relationships,
  );
  if (relationship === undefined) throw damaged(`${part}: a sheet without a relationship`);
  return {
    name: attribute(element, "name") ?? "",
    sheetId: Number(attribute(element, "sheetId") ?? 0),
    relationshipId: relationship.value,
    isVisible: (attribute(element, "state") ?? "visible") === "visible",
    element,
  };
}

function definedName(element: XmlElement): DefinedName {
  const sheetIndex = attribute(element, "localSheetId");
  return {
    name: attribute(element, "name") ?? "",
    ...(sheetIndex === undefined ? {} : { sheetIndex: Number(sheetIndex) }),
    formula: element.text,
    element,
  };
}
