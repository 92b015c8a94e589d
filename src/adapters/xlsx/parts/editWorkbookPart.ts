import { isSameName } from "../../../domain/grid/isSameName";
import {
  appendContent,
  applySplices,
  insertChild,
  removeElement,
  setAttribute,
  setContent,
  type Splice,
} from "../xml/xmlEdit";
import { attribute, child, isTrue, prefixOf } from "../xml/xmlElement";
import { xmlAttributeText, xmlText } from "../xml/xmlText";
import type { DefinedName, WorkbookPart } from "./workbookPart";

/** A sheet to be listed after the last. */
export type AddedSheet = { readonly name: string; readonly sheetId: number; readonly relationshipId: string };

/** A defined name as it shall be. */
export type WantedName = {
  readonly name: string;
  readonly sheetIndex?: number;
  readonly formula: string;
  readonly isHidden: boolean;
};

/** What shall be different in the workbook part. */
export type WorkbookChange = {
  readonly addedSheets: readonly AddedSheet[];
  readonly wantedNames: readonly WantedName[];
  readonly removedNames: readonly DefinedName[];
  /** Makes Excel compute every formula when it opens the file: what formulas refer to may have changed. */
  readonly recalculate: boolean;
};

/** The workbook part's text with a change made; all else of it stays to the letter. */
export function editWorkbookPart(workbook: WorkbookPart, change: WorkbookChange): string {
  return applySplices(workbook.source, [
    ...viewSplices(workbook),
    ...sheetSplices(workbook, change.addedSheets),
    ...nameSplices(workbook, change),
    ...calculationSplices(workbook, change.recalculate),
  ]);
}

function sheetSplices({ root, vocabulary }: WorkbookPart, added: readonly AddedSheet[]): readonly Splice[] {
  const list = child(root, "sheets");
  if (list === undefined || added.length === 0) return [];
  // Some programs declare the prefix on each sheet instead.
  const declaration = [...list.attributes, ...root.attributes].find(
    ({ name, value }) => name.startsWith("xmlns:") && value === vocabulary.relationships,
  );
  const idName =
    declaration === undefined ? `xmlns:r="${vocabulary.relationships}" r:id` : `${declaration.local}:id`;
  const texts = added.map(
    ({ name, sheetId, relationshipId }) =>
      `<${prefixOf(root)}sheet name="${xmlAttributeText(name)}" sheetId="${String(sheetId)}" ` +
      `${idName}="${xmlAttributeText(relationshipId)}"/>`,
  );
  return [appendContent(list, texts.join(""))];
}

/** Our sheets' views refer to the workbook's first window; some programs write none. */
function viewSplices({ root }: WorkbookPart): readonly Splice[] {
  if (child(root, "bookViews") !== undefined) return [];
  const prefix = prefixOf(root);
  const text = `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  return [insertChild(root, text, BEFORE_BOOK_VIEWS)];
}

function nameSplices(workbook: WorkbookPart, change: WorkbookChange): readonly Splice[] {
  const splices: Splice[] = [];
  const additions: string[] = [];
  const kept = workbook.names.filter((name) => !change.removedNames.includes(name));
  for (const wanted of change.wantedNames) {
    const existing = kept.find(
      (name) => isSameName(name.name, wanted.name) && name.sheetIndex === wanted.sheetIndex,
    );
    if (existing === undefined) {
      additions.push(nameText(wanted, prefixOf(workbook.root)));
      continue;
    }
    if (existing.formula !== wanted.formula)
      splices.push(setContent(existing.element, xmlText(wanted.formula)));
    if (isTrue(attribute(existing.element, "hidden")) !== wanted.isHidden) {
      splices.push(setAttribute(existing.element, "hidden", wanted.isHidden ? "1" : "0"));
    }
  }
  for (const { element } of change.removedNames) splices.push(removeElement(element));
  if (additions.length > 0) splices.push(addNames(workbook, additions.join("")));
  return splices;
}

function addNames({ root }: WorkbookPart, text: string): Splice {
  const list = child(root, "definedNames");
  const tag = `${prefixOf(root)}definedNames`;
  return list === undefined
    ? insertChild(root, `<${tag}>${text}</${tag}>`, BEFORE_DEFINED_NAMES)
    : appendContent(list, text);
}

function nameText({ name, sheetIndex, formula, isHidden }: WantedName, prefix: string): string {
  const scope = sheetIndex === undefined ? "" : ` localSheetId="${String(sheetIndex)}"`;
  const hidden = isHidden ? ' hidden="1"' : "";
  const tag = `${prefix}definedName`;
  return `<${tag} name="${xmlAttributeText(name)}"${scope}${hidden}>${xmlText(formula)}</${tag}>`;
}

/** Files of other programs carry no `calcPr`; Excel computes those when it opens them in any case. */
function calculationSplices({ root }: WorkbookPart, recalculate: boolean): readonly Splice[] {
  const properties = child(root, "calcPr");
  if (!recalculate || properties === undefined || isTrue(attribute(properties, "fullCalcOnLoad"))) return [];
  return [setAttribute(properties, "fullCalcOnLoad", "1")];
}

/** CT_Workbook, ECMA-376 part 1, 18.2.27. */
const BEFORE_BOOK_VIEWS = new Set(["fileVersion", "fileSharing", "workbookPr", "workbookProtection"]);
const BEFORE_DEFINED_NAMES = new Set([
  ...BEFORE_BOOK_VIEWS,
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);
