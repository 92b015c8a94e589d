import { checkReferences } from "../../app/draftReferences";
import type { WriteOptions } from "../../app/workbookPort";
import { attachedPart } from "./attachedPart";
import { furnishSheets, referenceFormula } from "./furnishSheets";
import { GrowingStrings } from "./growingStrings";
import { withSheetsListed } from "./withSheetsListed";
import { orphanStrings } from "./orphanStrings";
import { ownedParts } from "./package/ownedParts";
import { PartNaming } from "./package/partNaming";
import type { PartStore } from "./package/partStore";
import { emptySharedStrings, emptyStyles } from "./parts/emptyParts";
import { sheetXml } from "./parts/sheetXml";
import { StylesEdit } from "./parts/styles";
import { planNames, planSheets, replacedSheets, type PlannedSheet, type RequestedSheet } from "./planSheets";
import { refuseLostStrings } from "./refuseLostStrings";
import type { WorkbookModel } from "./workbookModel";
import { refuseWhenCancelled, rowSteps } from "./writeSteps";
import { encodeInChunks } from "./xml/encodeInChunks";

/** The package with each draft written to its place; the one given is left as it was. */
export async function writeSheets(
  model: WorkbookModel,
  requested: readonly RequestedSheet[],
  options: WriteOptions,
): Promise<PartStore> {
  const replaced = replacedSheets(model, requested);
  const replacedParts = replaced.map(({ part }) => part);
  const removedParts = await ownedParts(model.store, replacedParts);
  const remaining = model.store.without(removedParts);
  const naming = await PartNaming.of(model.workbook.part, remaining, removedParts);
  const planned = planSheets(model, requested, naming);
  const names = planNames(model, requested, planned);
  checkReferences(
    planned,
    model.sheets.map(({ name }) => name),
  );
  const { vocabulary, activeTab } = model.workbook;
  const stylesPart = attachedPart(model, "styles", naming);
  const stylesText = stylesPart.isNew ? emptyStyles(vocabulary) : await model.store.text(stylesPart.part);
  const styles = new StylesEdit(stylesText, stylesPart.part);
  const stringsPart = attachedPart(model, "sharedStrings", naming);
  const stringsChunks = stringsPart.isNew
    ? [new TextEncoder().encode(emptySharedStrings(vocabulary))]
    : model.store.chunks(stringsPart.part);
  if (stringsPart.isNew) await refuseLostStrings(model);

  const rowCount = planned.reduce((sum, { draft }) => sum + draft.rows.length, 0);
  const onRow = rowSteps(rowCount, options);
  const orphans = await orphanStrings(model, replaced);
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
  let written = remaining;
  try {
    for (const sheet of planned) {
      const entry = await written.madeEntry(sheet.part, strings.behind(encodeInChunks(xmlOf(sheet))));
      written = sheet.replaced === undefined ? written.withAdded(entry) : written.withReplaced(entry);
    }
    written = stylesPart.isNew
      ? await written.withAddedText(stylesPart.part, styles.text())
      : await written.withReplacedText(stylesPart.part, styles.text());
    const stringsEntry = await strings.finish();
    if (stringsEntry !== undefined) {
      written = stringsPart.isNew ? written.withAdded(stringsEntry) : written.withReplaced(stringsEntry);
    }
  } catch (error) {
    await strings.abandon(error);
    throw error;
  }

  const furnished = await furnishSheets(written, model, planned, naming);
  const store = await withSheetsListed(furnished.store, model, {
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
