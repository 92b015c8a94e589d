import { isSameName } from "../../domain/grid/isSameName";
import { WorkbookError } from "../../app/workbookError";
import type { DraftRows, SheetDraft } from "../../domain/grid/sheetDraft";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import { outputOfSheet, sheetOfOutput, type Inventory } from "./inventory";
import { isBrokenFormula } from "./sheetReference";

/** A sheet to be written, and as which output; `undefined` for one that is the user's from then on. */
export type WantedSheet = { readonly draft: SheetDraft<DraftRows>; readonly output: OutputSheet | undefined };

/** Where a {@link WantedSheet} goes. */
export type WriteTarget = WantedSheet & {
  /** Absent while the sheet is still to be added. */
  readonly id?: string;
  /** The name that the sheet has, or will have. */
  readonly sheet: string;
  /** Whether the sheet is still to be added. */
  readonly isNew: boolean;
  /** The tables and the number of charts on the sheet, which go with its old contents. */
  readonly tables: readonly string[];
  readonly chartCount: number;
};

/**
 * Decides where each sheet goes.
 *
 * @throws WorkbookError `read-only`, `protected` or `name-taken` when the workbook would refuse any of them.
 */
export function writeTargets(inventory: Inventory, wanted: readonly WantedSheet[]): readonly WriteTarget[] {
  if (inventory.isReadOnly) refuse("read-only", {});
  return wanted.map((item) => {
    const { draft, output } = item;
    const present = output && sheetOfOutput(inventory, output);
    if (present?.isProtected === true) refuse("protected", { sheet: present.name });
    if (present === undefined) {
      if (inventory.isStructureProtected) refuse("protected", {});
      if (inventory.sheets.some(({ name }) => isSameName(name, draft.name))) {
        refuse("name-taken", { name: draft.name });
      }
    }
    const tables = inventory.tables.filter(({ sheet }) => sheet === present?.name).map(({ name }) => name);
    for (const { name } of draft.names) {
      if (isTaken(inventory, tables, name)) refuse("name-taken", { name });
    }
    const table = draft.table?.name;
    if (table !== undefined && isTakenForTable(inventory, tables, table))
      refuse("name-taken", { name: table });
    return {
      ...item,
      ...(present && { id: present.id }),
      sheet: present?.name ?? draft.name,
      isNew: present === undefined,
      tables,
      chartCount: present?.chartCount ?? 0,
    };
  });
}

/** What Excel knows the sheet of a target by: its id, since somebody may rename it meanwhile; a new one by the name that it is given. */
export function keyOf({ id, sheet }: WriteTarget): string {
  return id ?? sheet;
}

/** A name is free when nothing has it, when it refers to an output, or when the sheet that it referred to is gone. */
function isTaken(inventory: Inventory, ownTables: readonly string[], name: string): boolean {
  if (isOtherTable(inventory, ownTables, name)) return true;
  const item = inventory.names.find((candidate) => isSameName(candidate.name, name));
  if (item === undefined || isBrokenFormula(item.formula)) return false;
  return item.sheet === undefined || outputOfSheet(inventory, item.sheet) === undefined;
}

/** A table takes over no name: not even one that refers to nothing any more. */
function isTakenForTable(inventory: Inventory, ownTables: readonly string[], name: string): boolean {
  return (
    isOtherTable(inventory, ownTables, name) || inventory.names.some((item) => isSameName(item.name, name))
  );
}

function isOtherTable({ tables }: Inventory, ownTables: readonly string[], name: string): boolean {
  const table = tables.find((candidate) => isSameName(candidate.name, name));
  return table !== undefined && !ownTables.includes(table.name);
}

function refuse(
  code: "read-only" | "protected" | "name-taken",
  about: { readonly sheet?: string; readonly name?: string },
): never {
  throw new WorkbookError(code, { ...about, nothingChanged: true });
}
