import type { AttachedPart } from "./attachedPart";
import { editContentTypes } from "./package/contentTypes";
import { relationshipsPart, relativeTarget } from "./package/partNames";
import type { PartStore } from "./package/partStore";
import { editRelationships, RELATIONSHIPS_TYPE, unusedIds } from "./package/relationships";
import { withoutSheets } from "./parts/calcChain";
import { editWorkbookPart, type WantedName } from "./parts/editWorkbookPart";
import type { DefinedName } from "./parts/workbookPart";
import type { PlannedSheet } from "./planSheets";
import { partOfKind, type WorkbookModel } from "./workbookModel";

/** What the parts that list others must say once the sheets are written. */
export type Listing = {
  readonly planned: readonly PlannedSheet[];
  readonly wantedNames: readonly WantedName[];
  readonly removedNames: readonly DefinedName[];
  /** Parts besides the sheets that were not there before. */
  readonly newParts: readonly AttachedPart[];
  /** The content types of the parts that sheets lead to. */
  readonly furniture: ReadonlyMap<string, string>;
  readonly removedParts: ReadonlySet<string>;
};

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The package with its workbook part, relationships, content types and calculation chain brought up to date. */
export async function withSheetsListed(
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
  const sheets = added.map(({ part, entry }) => ({ part, kind: "worksheet", id: entry.relationshipId }));
  const unlinked = listing.newParts.filter(({ isLinked }) => !isLinked);
  const ids = unusedIds(model.relationships, sheets.length + unlinked.length).slice(sheets.length);
  const linked = [
    ...sheets,
    ...unlinked.map(({ part, kind }, index) => ({ part, kind, id: ids[index] ?? "" })),
  ];
  const listed = await editRelationships(
    await chain.store.withReplacedText(workbookPart, workbookText),
    workbookPart,
    {
      added: linked.map(({ part, kind, id }) => ({
        id,
        type: `${vocabulary.relationships}/${kind}`,
        target: relativeTarget(workbookPart, part),
      })),
      removedIds: chain.removedIds,
    },
  );
  const relationships = relationshipsPart(workbookPart);
  return editContentTypes(listed, {
    added: new Map([
      ...[...sheets, ...listing.newParts].map(
        ({ part, kind }) => [part, `${SPREADSHEET_TYPE}.${kind}+xml`] as const,
      ),
      ...listing.furniture,
      ...(model.store.has(relationships) ? [] : [[relationships, RELATIONSHIPS_TYPE] as const]),
    ]),
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
  if (text !== undefined)
    return { ...unchanged, store: await store.withReplacedText(part, text), hasFormulas: true };
  const ids = model.relationships
    .filter((relationship) => relationship.kind === "calcChain" && store.has(relationship.part ?? ""))
    .map(({ id }) => id);
  return {
    store: store.without(new Set([part])),
    hasFormulas: false,
    removedParts: [part],
    removedIds: new Set(ids),
  };
}
