import { editContentTypes } from "./package/contentTypes";
import type { PartStore } from "./package/partStore";
import { editRelationships, unusedIds } from "./package/relationships";
import { withoutSheets } from "./parts/calcChain";
import { editWorkbookPart, type WantedName } from "./parts/editWorkbookPart";
import type { DefinedName } from "./parts/workbookPart";
import type { PlannedSheet } from "./planSheets";
import { partOfKind, type WorkbookModel } from "./workbookModel";

/** A part that the workbook leads to; its kind is the last word of the relationship's type and of the content type. */
export type AttachedPart = { readonly part: string; readonly kind: string };

/** What the parts that list others must say once the sheets are written. */
export type Listing = {
  readonly planned: readonly PlannedSheet[];
  readonly wantedNames: readonly WantedName[];
  readonly removedNames: readonly DefinedName[];
  /** Parts besides the sheets that were not there before. */
  readonly newParts: readonly AttachedPart[];
  readonly removedParts: ReadonlySet<string>;
};

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The package with its workbook part, relationships, content types and calculation chain brought up to date. */
export async function listSheets(
  before: PartStore,
  model: WorkbookModel,
  listing: Listing,
): Promise<PartStore> {
  const { part: workbookPart, vocabulary } = model.workbook;
  const added = listing.planned.flatMap(({ part, added: entry }) =>
    entry === undefined ? [] : [{ part, entry }],
  );
  const chain = await chainWithout(before, model, listing.planned);
  const workbookText = editWorkbookPart(model.workbook, {
    addedSheets: added.map(({ entry }) => entry),
    wantedNames: listing.wantedNames,
    removedNames: listing.removedNames,
    recalculate: chain.hasFormulas,
  });
  const ids = unusedIds(model.relationships, added.length + listing.newParts.length).slice(added.length);
  const attached = [
    ...added.map(({ part, entry }) => ({ part, kind: "worksheet", id: entry.relationshipId })),
    ...listing.newParts.map(({ part, kind }, index) => ({ part, kind, id: ids[index] ?? "" })),
  ];
  const listed = await editRelationships(
    await chain.store.withText(workbookPart, workbookText),
    workbookPart,
    {
      added: attached.map(({ part, kind, id }) => ({
        id,
        type: `${vocabulary.relationships}/${kind}`,
        target: part.slice(workbookPart.lastIndexOf("/") + 1),
      })),
      removedIds: chain.removedIds,
    },
  );
  return editContentTypes(listed, {
    added: new Map(attached.map(({ part, kind }) => [part, `${SPREADSHEET_TYPE}.${kind}+xml`])),
    removed: new Set([...listing.removedParts, ...chain.removedParts]),
  });
}

type Chain = {
  readonly store: PartStore;
  readonly hasFormulas: boolean;
  readonly removedParts: readonly string[];
  readonly removedIds: ReadonlySet<string>;
};

/** The calculation chain without the cells of the sheets replaced, which hold no formulas any more. */
async function chainWithout(
  store: PartStore,
  model: WorkbookModel,
  planned: readonly PlannedSheet[],
): Promise<Chain> {
  const unchanged = { store, removedParts: [], removedIds: new Set<string>() };
  const part = partOfKind(model, "calcChain");
  if (part === undefined) return { ...unchanged, hasFormulas: false };
  const sheetIds = planned.flatMap(({ replaced }) => (replaced === undefined ? [] : [replaced.sheetId]));
  const text = withoutSheets(await store.text(part), part, new Set(sheetIds));
  if (text !== undefined) return { ...unchanged, store: await store.withText(part, text), hasFormulas: true };
  const ids = model.relationships.filter(({ kind }) => kind === "calcChain").map(({ id }) => id);
  return {
    store: store.without(new Set([part])),
    hasFormulas: false,
    removedParts: [part],
    removedIds: new Set(ids),
  };
}
