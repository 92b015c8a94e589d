import type { Words } from "../domain/words/words";
import { mailProblems } from "../domain/messages/mailProblems";
import { mailsOf, type Mails } from "../domain/messages/mails";
import type { Group } from "../domain/plan/group";
import { keyText } from "../domain/plan/messageKey";
import { datedMessages, planChanges, type PlanChanges } from "../domain/plan/planChanges";
import { lintPlan } from "../domain/plan/lintPlan";
import { planLoad } from "../domain/plan/planLoad";
import { severityOf, type Problem } from "../domain/plan/problem";
import { scheduleWaves } from "../domain/plan/scheduleWaves";
import { batchesOfRenamed } from "../domain/sheets/outputs/merge/batchesOfRenamed";
import { NO_COMMUNICATIONS } from "../domain/sheets/outputs/communications/communicationsReading";
import { communicationsSheet } from "../domain/sheets/outputs/communications/communicationsSheet";
import {
  datesBefore,
  earlierCommunications,
  fixedDatesOf,
  settledRows,
} from "../domain/sheets/outputs/communications/earlierCommunications";
import { groupOfRow } from "../domain/sheets/outputs/communications/groupOfRow";
import type { GroupRegistry } from "../domain/sheets/input/groupRegistry";
import { messagesSheet } from "../domain/sheets/outputs/merge/messagesSheet";
import { timelineMatrix } from "../domain/sheets/outputs/timeline/timelineMatrix";
import { timelineSheet } from "../domain/sheets/outputs/timeline/timelineSheet";
import type { EarlierRun } from "./earlierRun";
import type { Mailing } from "./readMailing";
import type { Planning } from "./readPlanning";
import type { RolloutOutputs } from "./rolloutReading";
import { sendSheet } from "./sendSheet";
import type { WorkbookDescription } from "./workbookPort";

/** A plan and what is wrong with it. */
export type PlannedRollout = {
  /** Both absent when a message found no day. */
  readonly outputs?: RolloutOutputs;
  readonly mails?: Mails;
  /** Absent in a first run. */
  readonly changes?: PlanChanges;
  readonly problems: readonly Problem[];
};

/** What a plan is made from. */
export type PlanSources = {
  readonly groups: readonly Group[];
  /** Tells by which other names an earlier run may know a group. */
  readonly registry: GroupRegistry;
  readonly planning: Planning;
  readonly mailing: Mailing;
  readonly earlierRun: EarlierRun;
  readonly words: Words;
};

/**
 * The plan for some groups, and what is to be written of it where every message found its day. What was sent, locked and noted in an
 * earlier run stays as it is, and what was sent or cancelled is not mailed.
 */
export function planRollout(
  { groups, registry, planning, mailing, earlierRun, words }: PlanSources,
  { dateSystem }: Pick<WorkbookDescription, "dateSystem">,
): PlannedRollout {
  const { waves, rules, inForce, settingFields, notes } = planning;
  const run = earlierRun.communications;
  const { rows, ownHeaders } = run ?? NO_COMMUNICATIONS;
  const groupOf = groupOfRow(groups, registry);
  const earlier = earlierCommunications(run ?? NO_COMMUNICATIONS, waves, groupOf);
  const { plan, problems } = scheduleWaves({ groups, waves, rules, fixedDates: fixedDatesOf(earlier) });
  const after = datedMessages(plan);
  const changes = run && planChanges(datesBefore(earlier, new Set(after.map(keyText))), after);
  if (problems.some(({ code }) => severityOf(code) === "error"))
    return { problems, ...(changes && { changes }) };
  const settled = settledRows(earlier);
  const mails = mailsOf(
    { plan, words, settings: settingFields, textOf: mailing.textOf, ...personalOf(mailing) },
    mailing.addressees,
    {
      batches: batchesOfRenamed(earlierRun.groupBatches, rows, groupOf),
      settled: settled.map(({ key }) => key),
    },
  );
  const load = planLoad(plan, rules);
  const send = sendSheet(mails, earlierRun, waves, settled);
  const outputs: RolloutOutputs = {
    plan,
    timeline: timelineMatrix(plan, words).map((row) => row.cells),
    load,
    drafts: [
      timelineSheet(plan, words, notes, load),
      communicationsSheet(plan, words, dateSystem, { earlier, ownHeaders }, settingFields, mails.peopleOf),
      messagesSheet("messages", mails.rows),
      ...send.drafts,
    ],
  };
  // The default plans are as they are; advice is for those who write their own.
  const advice = "sheet" in inForce.waves ? lintPlan(plan) : [];
  return {
    outputs,
    mails,
    ...(changes && { changes }),
    problems: [...problems, ...advice, ...mailProblems(mails, groups, mailing.sourceOf), ...send.problems],
  };
}

function personalOf({ personal }: Mailing): Pick<Mailing, "personal"> {
  return personal === undefined ? {} : { personal };
}
