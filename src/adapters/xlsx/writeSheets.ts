import { checkReferences } from "../../app/draftReferences";
import type { WriteOptions } from "../../app/workbookPort";
import { furnishSheets, referenceFormula } from "./furnishSheets";
import { GrowingStrings } from "./growingStrings";
import { listSheets, type AttachedPart } from "./listSheets";
import { orphanStrings } from "./orphanStrings";
import { ownedParts } from "./package/ownedParts";
import type { PartStore } from "./package/partStore";
import { emptySharedStrings, emptyStyles } from "./parts/emptyParts";
import { sheetXml } from "./parts/sheetXml";
import { StylesEdit } from "./parts/styles";
import { planNames, planSheets, type PlannedSheet, type RequestedSheet } from "./planSheets";
import { partOfKind, type WorkbookModel } from "./workbookModel";
import { refuseWhenCancelled, rowSteps } from "./writeSteps";
import { encodeInChunks } from "./xml/encodeInChunks";

/** The package with each draft written to its place; the one given is left as it was. */
export async function writeSheets(
  model: WorkbookModel,
  requested: readonly RequestedSheet[],
  options: WriteOptions,
): Promise<PartStore> {
  const planned = planSheets(model, requested);
  const names = planNames(model, requested, planned);
  checkReferences(
    planned,
    model.sheets.map(({ name }) => name),
  );
  const { vocabulary, activeTab } = model.workbook;
  const stylesPart = attachedPart(model, "styles");
  const stylesText = stylesPart.isNew ? emptyStyles(vocabulary) : await model.store.text(stylesPart.part);
  const styles = new StylesEdit(stylesText, stylesPart.part);
  const stringsPart = attachedPart(model, "sharedStrings");
  const stringsChunks = stringsPart.isNew
    ? [new TextEncoder().encode(emptySharedStrings(vocabulary))]
    : model.store.chunks(stringsPart.part);

  const replacedParts = planned.flatMap(({ replaced }) => (replaced === undefined ? [] : [replaced.part]));
  const removedParts = await ownedParts(model.store, replacedParts);
  const rowCount = planned.reduce((sum, { draft }) => sum + draft.rows.length, 0);
  const onRow = rowSteps(rowCount, options);
  const orphans = await orphanStrings(model, replacedParts);
  const strings = await GrowingStrings.begin(model.store, stringsPart.part, stringsChunks, orphans);
  const xmlOf = (sheet: PlannedSheet): Generator<string> =>
    sheetXml(sheet.draft, {
      vocabulary,
      stringIndex: (text) => strings.indexOf(text),
      defaultStyle: styles.indexOf({}),
      styles: sheet.draft.styles.map(({ style }) => styles.indexOf(style)),
      formulaOf: (reference) => referenceFormula(reference, sheet, planned),
      isActive: sheet.index === activeTab,
      onRow,
    });
  let written = model.store.without(removedParts);
  try {
    for (const sheet of planned) {
      written = await written.withChunks(sheet.part, strings.behind(encodeInChunks(xmlOf(sheet))));
    }
    written = await written.withText(stylesPart.part, styles.text());
    const stringsEntry = await strings.finish();
    if (stringsEntry !== undefined) written = written.withEntry(stringsEntry);
  } catch (error) {
    await strings.abandon(error);
    throw error;
  }

  const furnished = await furnishSheets(written, model, planned);
  const store = await listSheets(furnished.store, model, {
    planned,
    wantedNames: names.wanted,
    removedNames: names.removed,
    newParts: [stylesPart, stringsPart].filter(({ part, isNew }) => isNew && written.has(part)),
    furniture: furnished.contentTypes,
    removedParts,
  });
  refuseWhenCancelled(options);
  options.onProgress?.(1);
  return store;
}

/** The workbook's part of a kind, or where one will be put. */
function attachedPart(model: WorkbookModel, kind: string): AttachedPart & { readonly isNew: boolean } {
  const part = partOfKind(model, kind);
  if (part !== undefined) return { part, kind, isNew: false };
  const folder = model.workbook.part.slice(0, model.workbook.part.lastIndexOf("/") + 1);
  return { part: `${folder}${kind}.xml`, kind, isNew: true };
}
