import { checkDraft } from "../../app/checkDraft";
import { WorkbookError } from "../../app/workbookError";
import type { WriteOptions } from "../../app/workbookPort";
import { isRefusedAsAWhole, workbookErrorOf } from "./excelError";
import { withExcel, type ExcelHost } from "./excelSession";
import { takeInventory } from "./inventory";
import { requestPlan } from "./requestPlan";
import { freeStagingNames, withoutLeftovers } from "./staging";
import { undoWrite } from "./undoWrite";
import { writeRequests } from "./writeRequests";
import { writeTargets, type WantedSheet } from "./writeTarget";

/**
 * Writes sheets, all of them or none, although Excel does not take a request back that fails half-way.
 *
 * 1. One request reads what is there; every foreseeable refusal is found before anything is written.
 * 2. What fits in one request is written in one. Otherwise the rows go to hidden staging sheets first, and the last
 *    request, the only one that touches what people see, copies them from there. (So a workbook whose structure is
 *    protected takes no more than one request.) A new sheet is a staging sheet to its very end: if nothing can be taken
 *    back after a failure, the next write knows it for what it is.
 * 3. After a failure the sheets and names that were added are removed. When the failed request had begun to replace
 *    sheets that were there before, the whole is done once more: doing it twice equals doing it once.
 */
export async function writeSheets(
  host: ExcelHost,
  wanted: readonly WantedSheet[],
  { signal, onProgress }: WriteOptions,
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
  const failure = wanted.length === 0 ? undefined : await attempt(host, wanted, tell, refuseWhenCancelled);
  if (failure?.isHalfDone === true) {
    const secondFailure = await attempt(host, wanted, tell, () => undefined);
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

/** Tries once to write the sheets, and takes back what it can when it fails. */
async function attempt(
  host: ExcelHost,
  wanted: readonly WantedSheet[],
  tell: (share: number) => void,
  refuseWhenCancelled: () => void,
): Promise<Failure | undefined> {
  let undo: (() => Promise<void>) | undefined;
  let isReplacing = false;
  try {
    const inventory = await withExcel(host, takeInventory);
    const targets = writeTargets(withoutLeftovers(inventory), wanted);
    const plan = requestPlan(
      targets.map(({ draft }) => draft),
      host.requestBytes,
    );
    if (plan.length > 1 && inventory.isStructureProtected) {
      throw new WorkbookError("protected", { nothingChanged: true });
    }
    const free = freeStagingNames(inventory, targets.length);
    const staging = targets.map(({ isNew }, index) => (isNew || plan.length > 1 ? free[index] : undefined));
    const requests = writeRequests(inventory, targets, plan, staging);
    tell(1 / (requests.length + 1));

    await withExcel(host, async ({ context, sync }) => {
      for (const [index, queue] of requests.entries()) {
        refuseWhenCancelled();
        context.application.suspendScreenUpdatingUntilNextSync();
        queue(context.workbook);
        const isLast = index === requests.length - 1;
        await sync().catch((error: unknown) => {
          if (!isRefusedAsAWhole(error)) {
            undo = () => undoWrite(host, inventory, targets);
            isReplacing = isLast && targets.some(({ isNew }) => !isNew);
          }
          throw error;
        });
        if (!isLast) undo = () => undoWrite(host, inventory, targets);
        tell((index + 2) / (requests.length + 1));
      }
    });
    return undefined;
  } catch (error) {
    const isUndone = undo === undefined || (await isFulfilled(undo()));
    return { error, nothingChanged: isUndone && !isReplacing, isHalfDone: isUndone && isReplacing };
  }
}

function isFulfilled(promise: Promise<void>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}
