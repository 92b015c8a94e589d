import { ownershipMark } from "../../app/workbookPort";
import { WorkbookError } from "../../app/workbookError";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import { workbookErrorOf } from "./excelError";
import { withExcel, type ExcelHost } from "./excelSession";
import { sheetOfFormula } from "./sheetReference";

/** Takes the person to a place in the workbook. Rejects with a `WorkbookError`. */
export type ExcelNavigator = {
  /**
   * Shows the sheet and selects the cell.
   *
   * @param address - As `C7`.
   */
  showCell(sheet: string, address: string): Promise<void>;
  /** Shows an output, however the person has called it. */
  showSheet(output: OutputSheet): Promise<void>;
};

/** The navigator of the workbook that is open in Excel. */
export function excelNavigator(host: ExcelHost): ExcelNavigator {
  const show = async (sheetName: string | undefined, address: string | undefined, missing: string) => {
    await withExcel(host, async ({ context, sync }) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(sheetName ?? "");
      sheet.load("visibility");
      await sync();
      if (sheet.isNullObject)
        throw new WorkbookError("sheet-not-found", { sheet: missing, nothingChanged: true });
      // Excel activates no hidden sheet, and the person has asked to see it.
      if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
      sheet.activate();
      if (address !== undefined) sheet.getRange(address).select();
      await sync();
    });
  };
  return {
    showCell: (sheet, address) => translated(() => show(sheet, address, sheet)),
    showSheet: (output) => translated(async () => show(await sheetOfOutput(host, output), undefined, output)),
  };
}

async function sheetOfOutput(host: ExcelHost, output: OutputSheet): Promise<string | undefined> {
  return withExcel(host, async ({ context, sync }) => {
    const mark = context.workbook.names.getItemOrNullObject(ownershipMark(output));
    mark.load("formula");
    await sync();
    return mark.isNullObject ? undefined : sheetOfFormula(String(mark.formula));
  });
}

async function translated(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw workbookErrorOf(error, true);
  }
}
