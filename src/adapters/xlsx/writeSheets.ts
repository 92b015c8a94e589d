import { WorkbookError } from "../../app/workbookError";
import type { WriteOptions } from "../../app/workbookPort";
import { editContentTypes } from "./package/contentTypes";
import { ownedParts } from "./package/ownedParts";
import type { PartStore } from "./package/partStore";
import { editRelationships, unusedIds } from "./package/relationships";
import { withoutSheets } from "./parts/calcChain";
import { editWorkbookPart } from "./parts/editWorkbookPart";
import { emptySharedStrings, emptyStyles } from "./parts/emptyParts";
import { readSharedStrings } from "./parts/sharedStrings";
import { SharedStringsEdit, type LeftStrings } from "./parts/sharedStringsEdit";
import { eachSharedString } from "./parts/sharedStringReferences";
import { sheetXml } from "./parts/sheetXml";
import { StylesEdit } from "./parts/styles";
import { planNames, planSheets, type PlannedSheet, type RequestedSheet } from "./planSheets";
import { partOfKind, type WorkbookModel } from "./workbookModel";
import { encodeInChunks } from "./xml/encodeInChunks";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Rows between two looks at the signal. */
const ROWS_PER_STEP = 256;

/** The package with each draft written to its place; the one given is left as it was. */
export async function writeSheets(
  model: WorkbookModel,
  requested: readonly RequestedSheet[],
  options: WriteOptions,
): Promise<PartStore> {
  const planned = planSheets(model, requested);
  const names = planNames(model, requested, planned);
  const stylesPart = attachedPart(model, "styles", "styles.xml");
  const stringsPart = attachedPart(model, "sharedStrings", "sharedStrings.xml");
  const { vocabulary } = model.workbook;
  const styles = new StylesEdit(
    stylesPart.isNew ? emptyStyles(vocabulary) : await model.store.text(stylesPart.part),
    stylesPart.part,
  );
  const strings = new SharedStringsEdit(
    readSharedStrings(
      stringsPart.isNew ? emptySharedStrings(vocabulary) : await model.store.text(stringsPart.part),
      stringsPart.part,
    ),
  );

  const replacedParts = planned.flatMap(({ replaced }) => (replaced === undefined ? [] : [replaced.part]));
  const attachments = await ownedParts(model.store, replacedParts);
  let store = model.store.without(attachments);
  const onRow = rowSteps(planned, options);
  for (const sheet of planned) {
    const xml = sheetXml(sheet.draft, {
      mainNamespace: vocabulary.main,
      stringIndex: (text) => strings.indexOf(text),
      defaultStyle: styles.indexOf({}),
      styles: sheet.draft.styles.map(({ style }) => styles.indexOf(style)),
      isActive: sheet.index === model.workbook.activeTab,
      onRow,
    });
    store = await store.withChunks(sheet.part, encodeInChunks(xml));
  }
  store = await store.withText(stylesPart.part, styles.text());
  const stringChunks = strings.chunks(await leftStrings(model, replacedParts, strings));
  if (stringChunks !== undefined) store = await store.withChunks(stringsPart.part, stringChunks);
  const chain = await withoutChainOf(store, model, planned);
  store = chain.store;
  const added = planned.filter(({ added }) => added !== undefined);
  const newParts = [stylesPart, stringsPart].filter(({ part, isNew }) => isNew && store.has(part));
  store = await store.withText(
    model.workbook.part,
    editWorkbookPart(model.workbook, {
      addedSheets: added.flatMap((sheet) => (sheet.added === undefined ? [] : [sheet.added])),
      wantedNames: names.wanted,
      removedNames: names.removed,
      recalculate: chain.hasFormulas,
    }),
  );
  const ids = unusedIds(model.relationships, added.length + newParts.length);
  store = await editRelationships(store, model.workbook.part, {
    added: [
      ...added.map(({ part, added: listed }) => ({
        id: listed?.relationshipId ?? "",
        kind: "worksheet",
        part,
      })),
      ...newParts.map(({ part, kind }, index) => ({ id: ids[added.length + index] ?? "", kind, part })),
    ].map(({ id, kind, part }) => ({
      id,
      type: `${vocabulary.relationships}/${kind}`,
      target: part.slice(model.workbook.part.lastIndexOf("/") + 1),
    })),
    removedIds: chain.removedIds,
  });
  store = await editContentTypes(store, {
    added: new Map([
      ...added.map(({ part }) => [part, `${SPREADSHEET_TYPE}.worksheet+xml`] as const),
      ...newParts.map(({ part, kind }) => [part, `${SPREADSHEET_TYPE}.${kind}+xml`] as const),
    ]),
    removed: new Set([...attachments, ...chain.removedParts]),
  });
  refuseWhenCancelled(options);
  options.onProgress?.(1);
  return store;
}

type AttachedPart = { readonly part: string; readonly kind: string; readonly isNew: boolean };

/** The workbook's part of a kind, or where one will be put. */
function attachedPart(model: WorkbookModel, kind: string, file: string): AttachedPart {
  const existing = partOfKind(model, kind);
  const folder = model.workbook.part.slice(0, model.workbook.part.lastIndexOf("/") + 1);
  return { part: existing ?? folder + file, kind, isNew: existing === undefined };
}

/** What only the replaced sheets pointed to. The other sheets are read for it only when such texts are not wanted again. */
async function leftStrings(
  { store, sheets }: WorkbookModel,
  replacedParts: readonly string[],
  strings: SharedStringsEdit,
): Promise<LeftStrings> {
  let references = 0;
  const orphans = new Set<number>();
  for (const part of replacedParts) {
    await eachSharedString(store, part, (index) => {
      references++;
      if (!strings.isUsed(index)) orphans.add(index);
    });
  }
  for (const { part } of sheets) {
    if (orphans.size === 0) break;
    if (!replacedParts.includes(part)) await eachSharedString(store, part, (index) => orphans.delete(index));
  }
  return { references, orphans };
}

/** The package without the calculation chain's cells on the sheets replaced: they hold no formulas any more. */
async function withoutChainOf(
  store: PartStore,
  model: WorkbookModel,
  planned: readonly PlannedSheet[],
): Promise<{
  readonly store: PartStore;
  readonly hasFormulas: boolean;
  readonly removedParts: readonly string[];
  readonly removedIds: ReadonlySet<string>;
}> {
  const part = partOfKind(model, "calcChain");
  if (part === undefined) return { store, hasFormulas: false, removedParts: [], removedIds: new Set() };
  const sheetIds = new Set(
    planned.flatMap(({ replaced }) => (replaced === undefined ? [] : [replaced.sheetId])),
  );
  const text = withoutSheets(await store.text(part), part, sheetIds);
  if (text !== undefined) {
    return {
      store: await store.withText(part, text),
      hasFormulas: true,
      removedParts: [],
      removedIds: new Set(),
    };
  }
  const ids = model.relationships.filter(({ kind }) => kind === "calcChain").map(({ id }) => id);
  return {
    store: store.without(new Set([part])),
    hasFormulas: false,
    removedParts: [part],
    removedIds: new Set(ids),
  };
}

/** Tells how far the rows are, and stops between them once Cancel was pressed. */
function rowSteps(planned: readonly PlannedSheet[], options: WriteOptions): () => void {
  const total = planned.reduce((sum, { draft }) => sum + draft.rows.length, 0);
  let done = 0;
  return () => {
    if (done++ % ROWS_PER_STEP !== 0) return;
    refuseWhenCancelled(options);
    options.onProgress?.((SHARE_OF_ROWS * (done - 1)) / total);
  };
}

/** The rest goes to the parts that are written behind the sheets. */
const SHARE_OF_ROWS = 0.9;

function refuseWhenCancelled({ signal }: WriteOptions): void {
  if (signal?.aborted === true) throw new WorkbookError("cancelled", { nothingChanged: true });
}
