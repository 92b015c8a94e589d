import { generateTimeline } from "../app/generateTimeline";
import type { RolloutRequest } from "../app/rolloutRequest";
import type { WorkbookPort } from "../app/workbookPort";
import { severityOf } from "../domain/plan/problem";
import type { OutputSheet } from "../domain/vocabulary/outputSheets";

/** Brings a part of the workbook into the person's sight. */
type Navigator = {
  showCell(sheet: string, address: string): Promise<void>;
  showSheet(output: OutputSheet): Promise<void>;
};

/**
 * Generates without the pane, and answers with the only thing that such a command can show: the Timeline when it was written, else the
 * first cell to be mended.
 */
export async function generateFromRibbon(
  port: WorkbookPort,
  navigator: Navigator,
  request: RolloutRequest,
): Promise<void> {
  const { outputs, problems } = await generateTimeline(port, request, {});
  if (outputs !== undefined) {
    await navigator.showSheet("timeline");
    return;
  }
  const first = problems.find(({ code }) => severityOf(code) === "error");
  if (first !== undefined) await navigator.showCell(first.sheet, first.cell);
}
