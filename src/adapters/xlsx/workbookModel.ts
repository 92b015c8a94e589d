import { isSameName } from "../../domain/sheets/isSameName";
import { outputOfMark } from "../../app/workbookPort";
import type { OutputSheet } from "../../domain/sheets/sheetDraft";
import { damaged } from "./damaged";
import { referredSheet } from "./parts/sheetReference";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./parts/workbookPart";
import type { PartStore } from "./package/partStore";
import { readRelationships, type Relationship } from "./package/relationships";
import { parseXml } from "./xml/parseXml";
import { attribute, child } from "./xml/xmlElement";

/** A sheet of the workbook and the part that holds it. */
export type ModelSheet = SheetEntry & {
  /** 0-based tab position. */
  readonly index: number;
  readonly part: string;
  readonly isWorksheet: boolean;
  /** Which output it is, by its mark. */
  readonly output?: OutputSheet;
};

/** A table and the sheet that it is on. */
export type ModelTable = {
  readonly name: string;
  readonly id: number;
  readonly sheet: string;
  readonly hasFilterButtons: boolean;
};

/** What is known of a workbook before any cell is read. */
export type WorkbookModel = {
  readonly store: PartStore;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ModelSheet[];
  readonly tables: readonly ModelTable[];
};

/** Reads the workbook part, what it leads to, and the tables of every sheet. */
export async function readModel(store: PartStore, workbookPart: string): Promise<WorkbookModel> {
  const workbook = readWorkbookPart(workbookPart, await store.text(workbookPart));
  const relationships = await readRelationships(store, workbookPart);
  const outputs = outputsByMark(workbook);
  const sheets = workbook.sheets.map((entry, index): ModelSheet => {
    const relationship = relationships.find(({ id }) => id === entry.relationshipId);
    if (relationship?.part === undefined || !store.has(relationship.part)) {
      throw damaged(`${workbookPart}: the part of sheet ${String(index + 1)} is missing`);
    }
    const isWorksheet = relationship.kind === "worksheet";
    const output = isWorksheet ? outputs.get(entry) : undefined;
    return {
      ...entry,
      index,
      part: relationship.part,
      isWorksheet,
      ...(output === undefined ? {} : { output }),
    };
  });
  return { store, workbook, relationships, sheets, tables: await readTables(store, sheets) };
}

/** The part that the workbook's relationships lead to by their kind; `undefined` when there is none. */
export function partOfKind({ relationships, store }: WorkbookModel, kind: string): string | undefined {
  const part = relationships.find((relationship) => relationship.kind === kind)?.part;
  return part !== undefined && store.has(part) ? part : undefined;
}

/** A mark counts when it refers to a sheet that is there and has no other mark; each output has one sheet. */
function outputsByMark({ names, sheets }: WorkbookPart): ReadonlyMap<SheetEntry, OutputSheet> {
  const outputs = new Map<SheetEntry, OutputSheet>();
  for (const { name, sheetIndex, formula } of names) {
    const output = sheetIndex === undefined ? outputOfMark(name) : undefined;
    const sheetName = referredSheet(formula);
    if (output === undefined || sheetName === undefined || [...outputs.values()].includes(output)) continue;
    const sheet = sheets.find((candidate) => isSameName(candidate.name, sheetName));
    if (sheet !== undefined && !outputs.has(sheet)) outputs.set(sheet, output);
  }
  return outputs;
}

async function readTables(store: PartStore, sheets: readonly ModelSheet[]): Promise<readonly ModelTable[]> {
  const tables: ModelTable[] = [];
  for (const sheet of sheets) {
    for (const { kind, part } of await readRelationships(store, sheet.part)) {
      if (kind !== "table" || part === undefined || !store.has(part)) continue;
      const root = parseXml(await store.text(part), part);
      const name = attribute(root, "displayName");
      if (name === undefined) continue;
      const id = Number(attribute(root, "id") ?? 0);
      tables.push({ name, id, sheet: sheet.name, hasFilterButtons: child(root, "autoFilter") !== undefined });
    }
  }
  return tables;
}
