import type { WriteOptions } from "../../app/workbookPort";
import { leftStrings } from "./leftStrings";
import { listSheets, type AttachedPart } from "./listSheets";
import { ownedParts } from "./package/ownedParts";
import type { PartStore } from "./package/partStore";
import { emptySharedStrings, emptyStyles } from "./parts/emptyParts";
import { readSharedStrings } from "./parts/sharedStrings";
import { SharedStringsEdit } from "./parts/sharedStringsEdit";
import { sheetXml } from "./parts/sheetXml";
import { StylesEdit } from "./parts/styles";
import { planNames, planSheets, type RequestedSheet } from "./planSheets";
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
  const { vocabulary, activeTab } = model.workbook;
  const stylesPart = await attachedPart(model, "styles", emptyStyles(vocabulary));
  const stringsPart = await attachedPart(model, "sharedStrings", emptySharedStrings(vocabulary));
  const styles = new StylesEdit(stylesPart.source, stylesPart.part);
  const strings = new SharedStringsEdit(readSharedStrings(stringsPart.source, stringsPart.part));

  const replacedParts = planned.flatMap(({ replaced }) => (replaced === undefined ? [] : [replaced.part]));
  const removedParts = await ownedParts(model.store, replacedParts);
  let store = model.store.without(removedParts);
  const rowCount = planned.reduce((sum, { draft }) => sum + draft.rows.length, 0);
  const onRow = rowSteps(rowCount, options);
  for (const { draft, part, index } of planned) {
    const xml = sheetXml(draft, {
      mainNamespace: vocabulary.main,
      stringIndex: (text) => strings.indexOf(text),
      defaultStyle: styles.indexOf({}),
      styles: draft.styles.map(({ style }) => styles.indexOf(style)),
      isActive: index === activeTab,
      onRow,
    });
    store = await store.withChunks(part, encodeInChunks(xml));
  }
  store = await store.withText(stylesPart.part, styles.text());
  const stringChunks = strings.chunks(await leftStrings(model, replacedParts, strings));
  if (stringChunks !== undefined) store = await store.withChunks(stringsPart.part, stringChunks);

  const written = store;
  store = await listSheets(written, model, {
    planned,
    wantedNames: names.wanted,
    removedNames: names.removed,
    newParts: [stylesPart, stringsPart].filter(({ part, isNew }) => isNew && written.has(part)),
    removedParts,
  });
  refuseWhenCancelled(options);
  options.onProgress?.(1);
  return store;
}

/** The workbook's part of a kind with its text; or where one will be put, and what it begins as. */
async function attachedPart(
  model: WorkbookModel,
  kind: string,
  empty: string,
): Promise<AttachedPart & { readonly isNew: boolean; readonly source: string }> {
  const part = partOfKind(model, kind);
  if (part !== undefined) return { part, kind, isNew: false, source: await model.store.text(part) };
  const folder = model.workbook.part.slice(0, model.workbook.part.lastIndexOf("/") + 1);
  return { part: `${folder}${kind}.xml`, kind, isNew: true, source: empty };
}
