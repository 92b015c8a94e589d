import { excelNavigator } from "../../adapters/excel/excelNavigator";
import { excelWorkbook } from "../../adapters/excel/excelWorkbook";
import { thisExcel } from "../../adapters/excel/thisExcel";
import type { PaneWorkbook } from "../state/paneWorkbook";

/**
 * The workbook that the pane was opened beside.
 *
 * @param patience - Milliseconds that Excel may take over one request.
 */
export function openExcel(patience: number): PaneWorkbook {
  const host = thisExcel(patience);
  return {
    port: excelWorkbook(host),
    place: { kind: "excel" },
    hostLocale: Office.context.displayLanguage,
    navigator: excelNavigator(host),
  };
}
