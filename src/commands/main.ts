import { today } from "../adapters/clock";
import { excelNavigator } from "../adapters/excel/excelNavigator";
import { excelWorkbook } from "../adapters/excel/excelWorkbook";
import { thisExcel } from "../adapters/excel/thisExcel";
import { generateFromRibbon } from "./generateFromRibbon";

/** Milliseconds that Excel may take over one request. Excel itself ends a command after five minutes. */
const EXCEL_PATIENCE = 60_000;

/**
 * The ribbon's button: the name is the one in manifest.xml. Excel has to hear that it has ended, however it ended. A page without a
 * window can show nothing of what went wrong; the pane, asked for the same, says it.
 */
function generateTimeline(event: Office.AddinCommands.Event): void {
  const host = thisExcel(EXCEL_PATIENCE);
  void generateFromRibbon(excelWorkbook(host), excelNavigator(host), {
    today: today(),
    hostLocale: Office.context.displayLanguage,
  }).finally(() => event.completed());
}

void Office.onReady(() => Office.actions.associate("generateTimeline", generateTimeline));
