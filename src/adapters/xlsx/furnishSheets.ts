import { isSameName } from "../../domain/grid/isSameName";
import { referredSheet, writtenCells } from "../../app/draftReferences";
import type { DraftReference } from "../../domain/grid/sheetDraft";
import type { PartNaming } from "./package/partNaming";
import { relationshipsPart, relativeTarget } from "./package/partNames";
import type { PartStore } from "./package/partStore";
import { editRelationships, RELATIONSHIPS_TYPE } from "./package/relationships";
import { chartXml } from "./parts/chartXml";
import { drawingXml, type PlacedChart } from "./parts/drawingXml";
import { fixedRange, quotedSheet } from "./parts/sheetReference";
import { SHEET_LINKS } from "./parts/sheetXml";
import { tableXml } from "./parts/tableXml";
import type { PlannedSheet } from "./planSheets";
import type { WorkbookModel } from "./workbookModel";

/** The parts that were added, and what `[Content_Types].xml` is to say of each. */
export type Furnished = { readonly store: PartStore; readonly contentTypes: ReadonlyMap<string, string> };

const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";

/** The formula of the cells that a draft refers to, without `=`. */
export function referenceFormula(
  reference: DraftReference,
  from: PlannedSheet,
  planned: readonly PlannedSheet[],
): string {
  return `${quotedSheet(referredSheet(reference, from, planned))}!${fixedRange(reference.range)}`;
}

/** The package with the tables, charts and drawings of the planned sheets, all of them behind the parts that are there. */
export async function furnishSheets(
  before: PartStore,
  { workbook, tables }: WorkbookModel,
  planned: readonly PlannedSheet[],
  naming: PartNaming,
): Promise<Furnished> {
  const { vocabulary } = workbook;
  const contentTypes = new Map<string, string>();
  let highestTableId = tables.reduce((highest, { id }) => Math.max(highest, id), 0);
  let store = before;

  const add = async (path: string, stem: string, type: string, xml: string): Promise<string> => {
    const part = naming.numbered(path, stem);
    store = await store.withAddedText(part, xml);
    contentTypes.set(part, `${OFFICE_TYPE}.${type}+xml`);
    return part;
  };
  const link = async (source: string, kind: string, id: string, target: string): Promise<void> => {
    contentTypes.set(relationshipsPart(source), RELATIONSHIPS_TYPE);
    store = await editRelationships(store, source, {
      added: [{ id, type: `${vocabulary.relationships}/${kind}`, target: relativeTarget(source, target) }],
      removedIds: new Set(),
    });
  };

  for (const sheet of planned) {
    const { table, rows, charts = [] } = sheet.draft;
    const placed: (PlacedChart & { readonly part: string })[] = [];
    for (const chart of charts) {
      const xml = chartXml(chart, {
        vocabulary,
        formulaOf: (reference) => referenceFormula(reference, sheet, planned),
        cellsOf: (reference) => writtenCells(reference, sheet, planned),
      });
      const part = await add("charts/", "chart", "drawingml.chart", xml);
      placed.push({ chart, part, relationshipId: `rId${String(placed.length + 1)}` });
    }
    if (placed.length > 0) {
      const drawing = await add("drawings/", "drawing", "drawing", drawingXml(placed, vocabulary));
      for (const { part, relationshipId } of placed) await link(drawing, "chart", relationshipId, part);
      await link(sheet.part, "drawing", SHEET_LINKS.drawing, drawing);
    }
    if (table !== undefined) {
      const { firstRow, firstColumn, lastColumn } = table.range;
      const headers = rows.at(firstRow)?.slice(firstColumn, lastColumn + 1) ?? [];
      // The table that it takes the place of gives it its id, by which slicers of the person's know it.
      const own = tables.find(
        (other) => other.sheet === sheet.replaced?.name && isSameName(other.name, table.name),
      );
      const xml = tableXml(table, own?.id ?? ++highestTableId, headers, vocabulary.main);
      const part = await add("tables/", "table", "spreadsheetml.table", xml);
      await link(sheet.part, "table", SHEET_LINKS.table, part);
    }
  }
  return { store, contentTypes };
}
