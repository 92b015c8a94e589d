import { mailProblems } from "../domain/messages/mailProblems";
import { mailsOf, type Mails } from "../domain/messages/mails";
import type { SentMail } from "../domain/messages/sentLog";
import { hasErrors } from "../domain/plan/hasErrors";
import { lintPlan } from "../domain/plan/lintPlan";
import { keyText } from "../domain/plan/messageKey";
import { missedDay } from "../domain/plan/missedDay";
import { pastProblems } from "../domain/plan/pastProblems";
import { datedMessages, planChanges, type PlanChanges } from "../domain/plan/planChanges";
import { planLoad, type PlannedWeek } from "../domain/plan/planLoad";
import type { RolloutPlan } from "../domain/plan/rolloutPlan";
import { scheduleWaves } from "../domain/plan/scheduleWaves";
import { isExecutives } from "../domain/recognition/isExecutives";
import {
  NO_COMMUNICATIONS,
  type CommunicationsReading,
} from "../domain/sheets/outputs/communications/communicationsReading";
import {
  datesBefore,
  fixedDatesOf,
  type EarlierCommunications,
} from "../domain/sheets/outputs/communications/earlierCommunications";
import type { SentReading } from "../domain/sheets/outputs/sent/readSentLog";
import { earlierMails, type SentNow } from "./earlierMails";
import type { SheetsReading } from "./readSheets";

/** The schedule, and who is mailed what of it. */
export type ScheduledRollout = {
  readonly plan: RolloutPlan;
  /** Week by week. */
  readonly load: readonly PlannedWeek[];
  readonly mails: Mails;
  /** What an earlier run, and the person since, have left on Communications. */
  readonly earlier: EarlierCommunications;
  readonly earlierSheet: CommunicationsReading;
  /** What the plan calls a message of an earlier run. */
  readonly nameOf: (name: string) => string;
  /** The log as it was, without what is taken back; and what is marked with this run. */
  readonly sent: SentReading;
  readonly sentNow: readonly SentMail[];
};

/** What was read of a workbook, and the plan that comes of it. */
export type PlannedRollout = SheetsReading & {
  /** Absent when the sheets could not be read, or when a message found no day. */
  readonly scheduled?: ScheduledRollout;
  /** What the plan changes in the dates of an earlier run; absent in a first one. */
  readonly changes?: PlanChanges;
};

/**
 * Plans what was read. What was sent, locked and noted in an earlier run stays as it is, what was sent or cancelled is not mailed, and
 * nobody is mailed a message again that they had.
 *
 * @param now - What is marked as sent with this run.
 */
export function planRollout(read: SheetsReading, now?: SentNow): PlannedRollout {
  const { groups, planning, mailing, earlierRun, words, request } = read;
  if (groups === undefined) return read;
  const { waves, rules, inForce } = planning;
  const run = earlierRun.communications;
  const before = earlierMails(read, groups, now);
  const { earlier } = before;
  const { plan, problems: faults } = scheduleWaves({
    groups,
    waves,
    rules,
    fixedDates: fixedDatesOf(earlier),
  });
  const problems = [...before.problems, ...faults];
  const after = datedMessages(plan);
  const changes = run && planChanges(datesBefore(earlier, new Set(after.map(keyText))), after);
  const planned = { ...read, ...(changes && { changes }) };
  if (hasErrors(problems)) return { ...planned, problems: [...read.problems, ...problems] };
  const { personal, ofGroups, ofSettings } = mailing;
  const mails = mailsOf(
    {
      plan,
      words,
      settings: ofSettings,
      textOf: mailing.textOf,
      ofGroups,
      ...(personal !== undefined && { personal }),
    },
    mailing.addressees,
    before.mails,
    missedDay(rules, request.today),
  );
  const advice = lintPlan(plan, { isExecutives, ...("shape" in inForce.waves && inForce.waves) });
  return {
    ...planned,
    scheduled: {
      plan,
      load: planLoad(plan, rules),
      mails,
      earlier,
      earlierSheet: run ?? NO_COMMUNICATIONS,
      nameOf: before.nameOf,
      sent: { ...earlierRun.sent, rows: before.sentRows },
      sentNow: before.sentNow,
    },
    problems: [
      ...read.problems,
      ...problems,
      ...pastProblems(plan, read.request.today),
      ...advice,
      ...mailProblems(mails, groups, mailing),
    ],
  };
}
