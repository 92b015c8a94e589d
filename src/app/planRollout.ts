import type { Words } from "../domain/language/words";
import type { Group } from "../domain/plan/group";
import { keyText } from "../domain/plan/messageKey";
import { datedMessages, planChanges, type PlanChanges } from "../domain/plan/planChanges";
import { lintPlan } from "../domain/plan/lintPlan";
import { planLoad } from "../domain/plan/planLoad";
import { severityOf, type Problem } from "../domain/plan/problem";
import { scheduleWaves } from "../domain/plan/scheduleWaves";
import { NO_COMMUNICATIONS, type CommunicationsReading } from "../domain/sheets/communicationsReading";
import { communicationsSheet } from "../domain/sheets/communicationsSheet";
import { datesBefore, earlierCommunications, fixedDatesOf } from "../domain/sheets/earlierCommunications";
import { groupOfRow } from "../domain/sheets/groupOfRow";
import type { GroupRegistry } from "../domain/sheets/groupRegistry";
import { messageRecords } from "../domain/sheets/messageRecords";
import { messagesSheet } from "../domain/sheets/messagesSheet";
import { timelineMatrix } from "../domain/sheets/timelineMatrix";
import { timelineSheet } from "../domain/sheets/timelineSheet";
import type { Planning } from "./readPlanning";
import type { RolloutOutputs } from "./rolloutReading";
import type { WorkbookDescription } from "./workbookPort";

/** A plan and what is wrong with it. */
export type PlannedRollout = {
  /** Absent when a message found no day. */
  readonly outputs?: RolloutOutputs;
  /** Absent in a first run. */
  readonly changes?: PlanChanges;
  readonly problems: readonly Problem[];
};

/**
 * The plan for some groups, and what is to be written of it where every message found its day. What was sent, locked and noted in an
 * earlier run stays as it is.
 *
 * @param run - The Communications sheet of the workbook; absent in a first run.
 * @param registry - Tells by which other names the run may know a group.
 */
export function planRollout(
  groups: readonly Group[],
  { waves, rules, inForce, settingFields, notes }: Planning,
  run: CommunicationsReading | undefined,
  registry: GroupRegistry,
  words: Words,
  { dateSystem }: Pick<WorkbookDescription, "dateSystem">,
): PlannedRollout {
  const { ownHeaders } = run ?? NO_COMMUNICATIONS;
  const earlier = earlierCommunications(run ?? NO_COMMUNICATIONS, waves, groupOfRow(groups, registry));
  const { plan, problems } = scheduleWaves({ groups, waves, rules, fixedDates: fixedDatesOf(earlier) });
  const after = datedMessages(plan);
  const changes = run && planChanges(datesBefore(earlier, new Set(after.map(keyText))), after);
  if (problems.some(({ code }) => severityOf(code) === "error"))
    return { problems, ...(changes && { changes }) };
  const messages = messageRecords(plan, words, settingFields);
  const load = planLoad(plan, rules);
  const outputs: RolloutOutputs = {
    plan,
    timeline: timelineMatrix(plan, words).map((row) => row.cells),
    messages,
    load,
    drafts: [
      timelineSheet(plan, words, notes, load),
      communicationsSheet(plan, words, dateSystem, { earlier, ownHeaders }, settingFields),
      messagesSheet(messages),
    ],
  };
  // The default plans are as they are; advice is for those who write their own.
  const advice = "sheet" in inForce.waves ? lintPlan(plan) : [];
  return {
    outputs,
    ...(changes && { changes }),
    problems: [...problems, ...advice, ...missingAddresses(groups)],
  };
}

function missingAddresses(groups: readonly Group[]): readonly Problem[] {
  const without = groups.filter((group) => group.email === undefined);
  const [first] = without;
  return first === undefined
    ? []
    : [{ code: "no-address", ...first.source, groups: without.map((group) => group.name) }];
}
