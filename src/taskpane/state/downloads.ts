import { batchNamed } from "./batchInSight";
import { csvParts } from "./csvParts";
import { calendarName, csvName, downloadName } from "./downloadName";
import { inSlices } from "./inSlices";
import { paneLanguage, readingOf } from "./paneState";
import type { PaneWorkbook } from "./paneWorkbook";
import type { SessionTools } from "./sessionTools";

/** Offers the file with all that was written to it. */
export async function downloadWorkbook(
  { surroundings }: SessionTools,
  { place, save }: PaneWorkbook,
): Promise<void> {
  if (save === undefined || place.kind !== "file") return;
  surroundings.offerDownload(downloadName(place.fileName), [await save()]);
}

/** Offers the meetings and send dates of the plan for a calendar program. */
export async function downloadCalendar(
  { surroundings, state }: SessionTools,
  { place }: PaneWorkbook,
): Promise<void> {
  const plan = readingOf(state())?.outputs?.plan;
  if (plan === undefined || place.kind !== "file") return;
  const contents = await surroundings.calendarFile(plan, paneLanguage(state()), state().today);
  surroundings.offerDownload(calendarName(place.fileName), [contents]);
}

/** Offers the rows of a batch as CSV for Word. */
export async function downloadBatch(
  { surroundings, state }: SessionTools,
  { hostLocale }: PaneWorkbook,
  batchId: string,
): Promise<void> {
  const reading = readingOf(state());
  const batch = reading && batchNamed(reading, batchId);
  if (batch === undefined) return;
  const { messagesCsv, listSeparator } = await surroundings.useCases();
  const lines = messagesCsv(batch.rows, { kind: "word" }, listSeparator(hostLocale));
  const parts = await inSlices(csvParts(lines), surroundings.pause, () => true);
  if (parts !== undefined) surroundings.offerDownload(csvName(batchId), parts);
}
