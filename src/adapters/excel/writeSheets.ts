import { checkDraft } from "../../app/checkDraft";
import { checkReferences } from "../../app/draftReferences";
import { WorkbookError } from "../../app/workbookError";
import type { ReplaceOptions, SheetAsRead } from "../../app/workbookPort";
import { isRefusedAsAWhole, workbookErrorOf } from "./excelError";
import { withExcel, type ExcelHost } from "./excelSession";
import { takeInventory } from "./inventory";
import { refuseChanged } from "./refuseChanged";
import { requestPlan } from "./requestPlan";
import { stagingName, withoutStaging } from "./staging";
import { undoWrite, type AddedSheets } from "./undoWrite";
import { writeRequests } from "./writeRequests";
import { writeTargets, type WantedSheet } from "./writeTarget";

/**
 * Writes sheets, all of them or none, although Excel does not take a request back that fails half-way.
 *
 * 1. One request reads what is there; every foreseeable refusal is found before anything is written.
 * 2. What fits in one request is written in one. Otherwise the rows go to hidden staging sheets first, and the last
 *    request, the only one that touches what people see, copies them from there. (So a workbook whose structure is
 *    protected takes no more than one request.) A new sheet is a staging sheet to its very end: if nothing can be taken
 *    back after a failure, the next write knows it for what it is. It is added in a request before the last, after which
 *    it is known by its id.
 * 3. Right before the last request the sheets that are expected to be as they were read are read again.
 * 4. After a failure the sheets and names that were added are removed. When the failed request had begun to replace
 *    sheets that were there before, the whole is done once more: doing it twice equals doing it once. What is expected
 *    of a sheet does not count then: it is half ours already.
 */
export async function writeSheets(
  host: ExcelHost,
  wanted: readonly WantedSheet[],
  { signal, onProgress, expected = [] }: ReplaceOptions,
): Promise<void> {
  for (const { draft } of wanted) checkDraft(draft);
  let reached = 0;
  const tell = (share: number) => {
    reached = Math.max(reached, share);
    onProgress?.(reached);
  };
  const refuseWhenCancelled = () => {
    if (signal?.aborted === true) throw new WorkbookError("cancelled", { nothingChanged: true });
  };

  refuseWhenCancelled();
  const work = { host, wanted, tell };
  const failure = wanted.length === 0 ? undefined : await attempt({ ...work, expected, refuseWhenCancelled });
  if (failure?.isHalfDone === true) {
    const secondFailure = await attempt({ ...work, expected: [], refuseWhenCancelled: () => undefined });
    if (secondFailure !== undefined) throw workbookErrorOf(secondFailure.error, false);
  } else if (failure !== undefined) {
    throw workbookErrorOf(failure.error, failure.nothingChanged);
  }
  tell(1);
}

type Failure = {
  readonly error: unknown;
  readonly nothingChanged: boolean;
  /** Whether sheets that were there before may be neither as before nor as wanted, in an Excel that answers again. */
  readonly isHalfDone: boolean;
};

type Attempt = {
  readonly host: ExcelHost;
  readonly wanted: readonly WantedSheet[];
  readonly expected: readonly SheetAsRead[];
  readonly tell: (share: number) => void;
  readonly refuseWhenCancelled: () => void;
};

/** Tries once to write the sheets, and takes back what it can when it fails. */
async function attempt({
  host,
  wanted,
  expected,
  tell,
  refuseWhenCancelled,
}: Attempt): Promise<Failure | undefined> {
  const run = host.runs.begin();
  let added: AddedSheets = { run, ids: [] };
  let undo: (() => Promise<void>) | undefined;
  let isReplacing = false;
  try {
    const inventory = await withExcel(host, takeInventory);
    const present = withoutStaging(inventory);
    const targets = writeTargets(present, wanted);
    checkReferences(
      targets,
      present.sheets.map(({ name }) => name),
    );
    const plan = requestPlan(
      targets.map(({ draft }) => draft),
      host.requestBytes,
    );
    if (plan.length > 1 && inventory.isStructureProtected) {
      throw new WorkbookError("protected", { nothingChanged: true });
    }
    const staging = targets.map(({ isNew }, index) =>
      isNew || plan.length > 1 ? stagingName(run, index) : undefined,
    );
    const { requests, addedIds } = writeRequests(inventory, host.runs.isOver, targets, plan, staging);
    tell(1 / (requests.length + 1));

    await withExcel(host, async (session) => {
      const { context, sync } = session;
      const takeBack = () => undoWrite(host, inventory, targets, added);
      for (const [index, queue] of requests.entries()) {
        const isLast = index === requests.length - 1;
        if (isLast) await refuseChanged(session, present, expected);
        refuseWhenCancelled();
        context.application.suspendScreenUpdatingUntilNextSync();
        queue(context.workbook);
        await sync().catch((error: unknown) => {
          if (!isRefusedAsAWhole(error)) {
            undo = takeBack;
            isReplacing = isLast && targets.some(({ isNew }) => !isNew);
          }
          throw error;
        });
        if (!isLast) undo = takeBack;
        if (index === 0) added = { run, ids: addedIds() };
        tell((index + 2) / (requests.length + 1));
      }
    });
    return undefined;
  } catch (error) {
    const isUndone = undo === undefined || (await isFulfilled(undo()));
    return { error, nothingChanged: isUndone && !isReplacing, isHalfDone: isUndone && isReplacing };
  } finally {
    host.runs.end(run);
  }
}

function isFulfilled(promise: Promise<void>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}
