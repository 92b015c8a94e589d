const MARK = "-timeline";

/**
 * The name to save a workbook under once its timeline is in it, beside the file that it came from.
 *
 * @example downloadName("Rollout 2026.xlsx") // "Rollout 2026-timeline.xlsx"
 */
export function downloadName(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  const base = dot > 0 ? fileName.slice(0, dot) : fileName;
  const ending = dot > 0 ? fileName.slice(dot) : ".xlsx";
  return base.endsWith(MARK) ? base + ending : base + MARK + ending;
}

/**
 * The name to save the calendar of a workbook under.
 *
 * @example calendarName("Rollout 2026.xlsx") // "Rollout 2026.ics"
 */
export function calendarName(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  return `${dot > 0 ? fileName.slice(0, dot) : fileName}.ics`;
}

/**
 * The name to save the CSV file of a batch under; what no system takes in the name of a file becomes a hyphen.
 *
 * @param batchId - As the Batch column has it.
 * @example csvName("2026-07-07 Why? And when?") // "2026-07-07 Why- And when-.csv"
 */
export function csvName(batchId: string): string {
  return `${batchId.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-")}.csv`;
}
