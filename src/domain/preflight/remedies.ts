import { keysOf } from "../language/keysOf";
import {
  PREFLIGHT_RULES,
  type OtherRemedy,
  type PreflightOutcome,
  type PreflightRule,
} from "../vocabulary/preflight";
import { checkCells, type CellRule } from "./checkCells";
import { checkMails, type MailRule } from "./checkMails";
import { mergeTable } from "./mergeBlock";

/** How the rules came out that are about a sheet. */
export type Outcomes = Partial<Record<PreflightRule, PreflightOutcome>>;

/** The rules about texts that the plan itself can break, with what mends the plan. */
const IN_PLAN: Readonly<Record<CellRule | MailRule, OtherRemedy>> = {
  addresses: "planAddresses",
  longTextsFirst: "planLengths",
  nothingElse: "planTexts",
  noBlanks: "planTexts",
  onlyTexts: "planTexts",
  textLengths: "planTexts",
  oncePerBatch: "planTexts",
  subjectLines: "planTexts",
  noFieldsLeft: "planTexts",
  oneSendDate: "planTexts",
};

/**
 * Gives broken rules the remedy that works where writing the sheet anew would change nothing, since the plan breaks them, too.
 *
 * @param columns - The header of `planned`.
 * @param planned - What the sheet would be written with.
 */
export function withPlanRemedies(
  outcomes: Outcomes,
  columns: readonly string[],
  planned: Iterable<readonly string[]>,
): Outcomes {
  const broken = keysOf(IN_PLAN).filter((rule) => outcomes[rule]?.state === "failed");
  if (broken.length === 0) return outcomes;
  // Only now, since every text of the plan is written for it.
  const table = mergeTable([columns, ...planned]);
  const ofPlan = { ...checkCells(table), ...checkMails(table) };
  const mended: Outcomes = { ...outcomes };
  for (const rule of broken) {
    if (ofPlan[rule].state === "failed") mend(mended, rule, IN_PLAN[rule]);
  }
  return mended;
}

/** Gives all broken rules one remedy. */
export function withOneRemedy(outcomes: Outcomes, remedy: OtherRemedy): Outcomes {
  const mended: Outcomes = { ...outcomes };
  for (const rule of PREFLIGHT_RULES) mend(mended, rule, remedy);
  return mended;
}

function mend(outcomes: Outcomes, rule: PreflightRule, remedy: OtherRemedy): void {
  const outcome = outcomes[rule];
  if (outcome?.state === "failed") outcomes[rule] = { ...outcome, remedy };
}
