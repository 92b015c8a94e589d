import { communicationsSheet } from "../domain/sheets/outputs/communications/communicationsSheet";
import { settledRows } from "../domain/sheets/outputs/communications/earlierCommunications";
import { messagesSheet } from "../domain/sheets/outputs/merge/messagesSheet";
import { timelineMatrix } from "../domain/sheets/outputs/timeline/timelineMatrix";
import { timelineSheet } from "../domain/sheets/outputs/timeline/timelineSheet";
import type { OutputSheet } from "../domain/vocabulary/outputSheets";
import { sentSheet } from "../domain/sheets/outputs/sent/sentSheet";
import { outputProblems } from "./outputProblems";
import type { PlannedRollout } from "./planRollout";
import type { RolloutOutputs } from "./rolloutReading";
import { sendSheet } from "./sendSheet";

/** A plan and the sheets that it would be written on. */
export type DraftedRollout = PlannedRollout & {
  /** Absent when there is no plan. */
  readonly outputs?: RolloutOutputs;
};

/** Drafts the sheets of a plan, and tells why this workbook could not take them. */
export function draftRollout(planned: PlannedRollout): DraftedRollout {
  const { scheduled, planning, earlierRun, words, description } = planned;
  if (scheduled === undefined) return planned;
  const { plan, load, mails, earlier, earlierSheet, nameOf, sent, sentNow } = scheduled;
  const { fields, notes } = planning;
  const send = sendSheet(mails, earlierRun, nameOf, settledRows(earlier));
  const communications = communicationsSheet(
    plan,
    words,
    description.dateSystem,
    { earlier, ...earlierSheet },
    new Map(fields.settings.map(({ name, text }) => [name, text])),
    mails.peopleOf,
  );
  const sentDraft = sentSheet(sent, [...mails.sentByHand, ...sentNow], {
    words,
    dateSystem: description.dateSystem,
    months: plan.months,
  });
  const sheets: Readonly<Record<OutputSheet, RolloutOutputs["drafts"]>> = {
    timeline: [timelineSheet(plan, words, notes, load)],
    communications: [communications],
    messages: [messagesSheet("messages", mails.rows)],
    send: send.drafts,
    sent: sentDraft === undefined ? [] : [sentDraft],
  };
  const drafts = Object.values(sheets).flat();
  return {
    ...planned,
    outputs: { plan, timeline: timelineMatrix(plan, words).map((row) => row.cells), load, drafts },
    problems: [...planned.problems, ...send.problems, ...outputProblems(description, drafts)],
  };
}
