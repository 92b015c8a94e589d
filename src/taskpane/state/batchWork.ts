import { batchNamed, type MailKind } from "./batchInSight";
import { inSlices } from "./inSlices";
import type { PaneWorkbook } from "./paneWorkbook";
import type { SessionTools } from "./sessionTools";

/** Writes the Send sheet, and finds out whether its mails have one subject. */
export async function prepareInPane(
  { surroundings, tell, request, writeOptions }: SessionTools,
  { port }: PaneWorkbook,
  batchId: string,
  run: number,
): Promise<void> {
  tell({ is: "preparing", run, batch: batchId });
  const { prepareBatch, commonSubject } = await surroundings.useCases();
  const { reading, batch } = await prepareBatch(port, request(), batchId, writeOptions(run));
  const subject =
    batch &&
    reading.mails &&
    (await inSlices(commonSubject(batch.rows, reading.mails.writer), surroundings.pause, () => true));
  const isWritten = batch !== undefined;
  tell({
    is: "prepared",
    run,
    reading,
    batch: batchId,
    isWritten,
    ...(subject !== undefined && { subject }),
  });
}

/** Looks for a mail of the batch in sight, and shows it, unless the person has gone on to something else meanwhile. */
export async function searchMail({ surroundings, state, tell }: SessionTools, kind: MailKind): Promise<void> {
  const { stage } = state();
  if (stage.at !== "batch" || (kind === "address" && stage.inSight.address.trim() === "")) return;
  const { mails } = stage.reading;
  const batch = batchNamed(stage.reading, stage.inSight.id);
  if (mails === undefined || batch === undefined) return;
  const query = { kind, text: stage.inSight.address, after: stage.inSight.mailIndex };
  tell({ is: "searching" });
  const started = state().stage;
  const isWanted = (): boolean => state().stage === started;
  const { findMail } = await surroundings.useCases();
  const index = await inSlices(findMail(batch.rows, mails.writer, query), surroundings.pause, isWanted);
  if (isWanted()) tell({ is: "searched", for: kind, ...(index !== undefined && { index }) });
}

/** Checks what was written against what the plan says now, which may not be what it said then. */
export async function checkWritten(
  { surroundings, tell, request }: SessionTools,
  { port }: PaneWorkbook,
  run: number,
): Promise<void> {
  tell({ is: "checking" });
  const { readRollout, runPreflight } = await surroundings.useCases();
  const results = await runPreflight(port, await readRollout(port, request()));
  tell({ is: "checked", run, results });
}
