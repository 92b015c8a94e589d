import { MERGE_NAMES } from "../sheets/outputs/merge/mergeNames";
import type { MergeSheet } from "../vocabulary/outputSheets";
import type { SheetInspection } from "../grid/sheetInspection";
import { checkAgainstPlan } from "./checkAgainstPlan";
import { checkCells } from "./checkCells";
import { checkHeaders } from "./checkHeaders";
import { checkMails } from "./checkMails";
import { checkOneBatch, checkSameRows, checkStillToSend, rowsOfBatch } from "./checkSend";
import { checkSheet } from "./checkSheet";
import { mergeBlock, type MergeBlock } from "./mergeBlock";
import type { PlannedRows } from "./plannedRows";
import { withOneRemedy, withPlanRemedies, type Outcomes } from "./remedies";
import { PREFLIGHT_RULES, type PreflightResult } from "../vocabulary/preflight";

/**
 * Checks every rule on what was really written, Messages first and then Send. Linear in the number of cells.
 *
 * @param inspections - Of Messages and Send, as many as there are.
 * @param planned - The rows of every batch; `undefined` when there is no plan.
 */
export function preflight(
  inspections: readonly SheetInspection[],
  planned: PlannedRows | undefined,
): readonly PreflightResult[] {
  const blockOf = (output: MergeSheet): MergeBlock | undefined => {
    const inspection = inspections.find((candidate) => candidate.output === output);
    return inspection && mergeBlock(inspection);
  };
  const messages = blockOf("messages");
  const send = blockOf("send");
  return [
    ...results("messages", messages, messages ? messagesOutcomes(messages, planned) : MISSING_MESSAGES),
    ...results("send", send, send ? sendOutcomes(send, messages, planned) : MISSING_SEND),
  ];
}

const MISSING_MESSAGES: Outcomes = { sheetThere: { state: "failed", count: 1 } };
const MISSING_SEND: Outcomes = { sheetThere: { state: "untold", because: "noBatch" } };

function messagesOutcomes(block: MergeBlock, planned: PlannedRows | undefined): Outcomes {
  const common = commonOutcomes(block, "messages");
  if (planned === undefined) return { ...common, sameAsPlan: { state: "untold", because: "noPlan" } };
  return {
    ...withPlanRemedies(common, planned.columns, planned),
    sameAsPlan: checkAgainstPlan(block, planned),
  };
}

function sendOutcomes(
  block: MergeBlock,
  messages: MergeBlock | undefined,
  planned: PlannedRows | undefined,
): Outcomes {
  const outcomes: Outcomes = {
    ...commonOutcomes(block, "send"),
    oneBatch: checkOneBatch(block),
    sameAsMessages: messages
      ? checkSameRows(block, messages.headers, rowsOfBatch(block, messages.headers, messages.grid.slice(1)))
      : { state: "untold", because: "noMessages" },
  };
  if (planned === undefined) {
    const noPlan = { state: "untold", because: "noPlan" } as const;
    return { ...outcomes, stillToSend: noPlan, sameAsPlan: noPlan };
  }
  const { columns } = planned;
  const ofBatch = (): Iterable<readonly string[]> => rowsOfBatch(block, columns, planned);
  const stillToSend = checkStillToSend(block, ofBatch());
  const withPlan = { ...outcomes, stillToSend, sameAsPlan: checkSameRows(block, columns, ofBatch()) };
  return stillToSend.state === "failed"
    ? withOneRemedy(withPlan, "settled")
    : withPlanRemedies(withPlan, columns, ofBatch());
}

/** The rules that both sheets keep. */
function commonOutcomes(block: MergeBlock, output: MergeSheet): Outcomes {
  return {
    sheetThere: { state: "passed" },
    ...checkHeaders(block),
    ...checkCells(block),
    ...checkSheet(block, output),
    ...checkMails(block),
  };
}

function results(
  output: MergeSheet,
  block: MergeBlock | undefined,
  outcomes: Outcomes,
): readonly PreflightResult[] {
  const sheet = block?.inspection.worksheet.name ?? MERGE_NAMES[output];
  return PREFLIGHT_RULES.flatMap((rule) => {
    const outcome = outcomes[rule];
    return outcome === undefined ? [] : [{ rule, output, sheet, ...outcome }];
  });
}
