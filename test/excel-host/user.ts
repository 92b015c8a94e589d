import type { HostState } from "./hostState";
import { fullAddress, parseAddress } from "./model/address";
import type { Rectangle } from "./model/rectangle";
import type { SheetModel } from "./model/workbookModel";
import type { Json } from "./protocol/batch";
import { enterCells } from "./rules/enterCells";
import { isSameName } from "./rules/names";
import { activateSheet, selectCells } from "./rules/selection";

/** The person in front of Excel, who does things while an add-in is open. */
export class User {
  constructor(private readonly host: HostState) {}

  /**
   * Types into cells.
   *
   * @param address - With the sheet, as `Data!A1`; the first cell.
   */
  type(address: string, rows: readonly (readonly Json[])[]): void {
    const { sheet, area } = this.cells(address);
    const lastRow = area.firstRow + rows.length - 1;
    const lastColumn = area.firstColumn + (rows[0]?.length ?? 0) - 1;
    enterCells(sheet, { ...area, lastRow, lastColumn }, rows, this.host);
  }

  /** Selects cells, on their sheet, which comes to the front. */
  select(address: string): void {
    const { sheet, area } = this.cells(address);
    selectCells(sheet, area, this.host);
  }

  /** Brings a sheet to the front. */
  activate(sheetName: string): void {
    activateSheet(this.sheet(sheetName), this.host);
  }

  private cells(address: string): { readonly sheet: SheetModel; readonly area: Rectangle } {
    const parsed = parseAddress(address);
    if (parsed?.sheetName === undefined)
      throw new RangeError(
        `"${address}" is not an address with a sheet, such as ${fullAddress("Data", { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 })}`,
      );
    return { sheet: this.sheet(parsed.sheetName), area: parsed.area };
  }

  private sheet(name: string): SheetModel {
    const found = this.host.workbook.sheets.find((sheet) => isSameName(sheet.name, name));
    if (found === undefined) throw new RangeError(`there is no sheet "${name}"`);
    return found;
  }
}
