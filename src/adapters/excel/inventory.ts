import { isSameName } from "../../domain/grid/isSameName";
import { outputOfMark } from "../../app/workbookPort";
import type { DateSystem } from "../../domain/calendar/civilDate";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { ExcelSession } from "./excelSession";
import { sheetOfFormula } from "./sheetReference";

/** A named item of the workbook, marks included. */
export type NameItem = {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  /** The sheet that it refers to. */
  readonly sheet: string | undefined;
};

/** All that is to be known of a workbook before it is written to. */
export type Inventory = {
  readonly sheets: readonly {
    /** Stays the same when the sheet is renamed; Excel takes it in the place of the name. */
    readonly id: string;
    readonly name: string;
    readonly isVisible: boolean;
    readonly isProtected: boolean;
    readonly chartCount: number;
  }[];
  readonly names: readonly NameItem[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly dateSystem: DateSystem;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
};

/** Serial of 2 January 1904 in a workbook of the 1904 system; in the other it is 1463. */
const SECOND_DAY_OF_1904 = 1;

/** Asks Excel for the inventory, in one sync. */
export async function takeInventory({ context, sync }: ExcelSession): Promise<Inventory> {
  const { workbook } = context;
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/charts/items/name");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  protection.load("protected");
  workbook.load("readOnly");
  // `use1904DateSystem` is in preview only.
  const secondDayOf1904 = workbook.functions.date(1904, 1, 2);
  secondDayOf1904.load("value");
  await sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      isProtected: sheet.protection.protected,
      chartCount: sheet.charts.items.length,
    })),
    names: names.items.map((item) => {
      const formula = String(item.formula);
      return { name: item.name, formula, sheet: sheetOfFormula(formula) };
    }),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    dateSystem: secondDayOf1904.value === SECOND_DAY_OF_1904 ? 1904 : 1900,
    isStructureProtected: protection.protected,
    isReadOnly: workbook.readOnly,
  };
}

/** The sheet that is an output by its mark; `undefined` when the workbook has none. */
export function sheetOfOutput(
  inventory: Inventory,
  output: OutputSheet,
): Inventory["sheets"][number] | undefined {
  return inventory.sheets.find(({ name }) => outputOfSheet(inventory, name) === output);
}

/** Which output the sheet `name` is by its mark; `undefined` for the user's own. */
export function outputOfSheet(inventory: Inventory, name: string): OutputSheet | undefined {
  for (const item of inventory.names) {
    const output = outputOfMark(item.name);
    if (output !== undefined && item.sheet !== undefined && isSameName(item.sheet, name)) return output;
  }
  return undefined;
}
