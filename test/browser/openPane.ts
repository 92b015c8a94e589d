import type { Browser } from "playwright-core";
import { openInExcel, type OpenPane } from "../excel-host/browser/openInExcel";
import type { WorkbookInput } from "../excel-host/model/createWorkbook";
import { newContext } from "./newContext";
import { drivePane, type PaneDriver } from "./paneDriver";

/** Where the build under test is; jest makes it first. */
export const BUILD = "dist";

/** The pane beside a workbook in the emulated Excel. */
export async function openPane(
  browser: Browser,
  workbook: WorkbookInput,
): Promise<PaneDriver & { readonly excel: OpenPane }> {
  const context = await newContext(browser, workbook.locale);
  const excel = await openInExcel({ context, paneDirectory: BUILD, panePage: "taskpane.html", workbook });
  return { ...drivePane(excel.page, excel.pane), excel };
}
