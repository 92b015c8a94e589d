import { isSameName } from "../../domain/grid/isSameName";
import { outputOfMark } from "../../app/workbookPort";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import { damaged } from "./damaged";
import { isBrokenReference, referredSheet } from "./parts/sheetReference";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./parts/workbookPart";
import { onlyPartOfKind } from "./package/onlyPartOfKind";
import type { PartStore } from "./package/partStore";
import { readRelationships, type Relationship } from "./package/relationships";
import { parseXml } from "./xml/parseXml";
import { attribute, child } from "./xml/xmlElement";
import { partKey } from "./zip/partKey";

/** A sheet of the workbook that holds cells, and the part that it is. */
export type ModelWorksheet = SheetEntry & {
  /** 0-based tab position. */
  readonly index: number;
  readonly part: string;
  readonly isWorksheet: true;
  /** Which output it is, by its mark. */
  readonly output?: OutputSheet;
};

/** A sheet of the workbook: a worksheet, or one that only takes a name and a place among the tabs. */
export type ModelSheet =
  | ModelWorksheet
  | (SheetEntry & {
      readonly index: number;
      /** Absent for a sheet that the workbook lists and that is no part of the package. */
      readonly part?: string;
      readonly isWorksheet: false;
      readonly output?: undefined;
    });

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

/**
 * Reads the workbook part, what it leads to, and the tables of every sheet. A sheet whose relationship is the empty text, as
 * some programs list the sheets of old macros, has no cells: Excel shows it blank. One whose part is missing has lost its
 * cells, which might be addresses that nothing may be sent to, and the workbook is not whole.
 */
export async function readModel(store: PartStore, workbookPart: string): Promise<WorkbookModel> {
  const workbook = readWorkbookPart(workbookPart, await store.text(workbookPart));
  const relationships = await readRelationships(store, workbookPart);
  const outputs = outputsByMark(workbook);
  const parts = new Set<string>();
  const sheets = workbook.sheets.map((entry, index): ModelSheet => {
    if (entry.relationshipId === "") return { ...entry, index, isWorksheet: false };
    const relationship = relationships.find(({ id }) => id === entry.relationshipId);
    const part = relationship?.part;
    if (part === undefined || !store.has(part)) {
      throw damaged(`${workbookPart}: the part of sheet ${String(index + 1)} is missing`);
    }
    if (parts.has(partKey(part))) throw damaged(`${part}: is two sheets`);
    parts.add(partKey(part));
    if (relationship?.kind !== "worksheet") return { ...entry, index, part, isWorksheet: false };
    const output = outputs.get(entry);
    return { ...entry, index, part, isWorksheet: true, ...(output === undefined ? {} : { output }) };
  });
  return { store, workbook, relationships, sheets, tables: await readTables(store, sheets) };
}

/** The sheets that hold cells. */
export function worksheetsOf({ sheets }: WorkbookModel): readonly ModelWorksheet[] {
  return sheets.filter((sheet) => sheet.isWorksheet);
}

/** Whether a defined name is left over from cells that are gone; some programs leave the name of the sheet in it as well. */
export function isBrokenName({ workbook }: WorkbookModel, formula: string): boolean {
  const sheet = referredSheet(formula);
  const isGone = sheet !== undefined && !workbook.sheets.some(({ name }) => isSameName(name, sheet));
  return isGone || isBrokenReference(formula);
}

/** The part that the workbook's relationships lead to by their kind; `undefined` when there is none. */
export function partOfKind({ relationships, store }: WorkbookModel, kind: string): string | undefined {
  return onlyPartOfKind(store, relationships, kind);
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
    if (sheet.part === undefined) continue;
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
