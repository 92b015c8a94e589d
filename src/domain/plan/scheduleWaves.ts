import { epochDay, type CivilDate } from "../calendar/civilDate";
import type { Wait } from "../calendar/dateReason";
import { sendDate, type SendDateRule } from "../calendar/sendDate";
import { addMonths, monthsBetween, type YearMonth } from "../calendar/yearMonth";
import { busyDayProblems, busyDays, type BusyDays } from "./busyDays";
import { calendarProblems } from "./calendarProblems";
import { capacityProblems } from "./capacityProblems";
import { conflictProblems } from "./conflictProblems";
import { enrollmentGates } from "./enrollmentGates";
import type { FixedDate } from "./fixedDate";
import type { Group } from "./group";
import { isRepeat } from "./isRepeat";
import { lockedProblems } from "./lockedProblems";
import { keyText, messageKey } from "./messageKey";
import { openDays, type OpenDays } from "./openDays";
import { plannedMessages } from "./plannedMessages";
import type { Problem } from "./problem";
import type { PlannedMessage, RolloutPlan, ScheduledMessage, UnplacedMessage } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";
import { sendHistory } from "./sendHistory";
import { spacingProblems, type Earlier } from "./spacingProblems";
import type { Wave } from "./wave";

/** What `scheduleWaves` starts from. */
export type ScheduleInput = {
  /** At least one. */
  readonly groups: readonly Group[];
  readonly waves: readonly Wave[];
  readonly rules: ScheduleRules;
  /** Dates of an earlier run that are kept. One whose message is not in the plan has no effect. */
  readonly fixedDates: readonly FixedDate[];
};

/** A plan, an error for each message that has no day, and a warning for each rule that is not kept. */
export type ScheduleResult = { readonly plan: RolloutPlan; readonly problems: readonly Problem[] };

type Waits = Pick<SendDateRule, "mustWait" | "shouldWait">;

const NO_DAYS: BusyDays = new Map();

/**
 * Gives every message of every wave its week window and send date (SPEC section 3). An audience of everyone is
 * spoken to once, in the first month of its groups; otherwise each group is, in its own month. For one group no
 * message goes out on the day of the message before it, or earlier; of a kickoff that is held several times, only the
 * first counts in that, and the others are held on days without another message as far as their weeks have such days. What is cancelled keeps its date, else has the first of its week, and holds nothing back.
 *
 * @throws RangeError when there are no groups: an empty plan is the reader's problem to report.
 */
export function scheduleWaves({ groups, waves, rules, fixedDates }: ScheduleInput): ScheduleResult {
  const planned = plannedMessages(groups, waves, rules);
  const days = openDays(rules.weekend, rules.calendar);
  const fixedByKey = new Map(fixedDates.map((fixed) => [keyText(fixed), fixed]));
  const history = sendHistory();
  const gates = enrollmentGates();
  const placed = new Map<PlannedMessage, ScheduledMessage | UnplacedMessage>();
  const warnings: Problem[] = [];

  // Where a kickoff is held once more depends on all others, and none on it.
  const inTurn = [...planned.filter((message) => !isRepeat(message)), ...planned.filter(isRepeat)];
  for (const message of inTurn) {
    const earlier: Earlier = { message: history.latestFor(message), enrollment: gates.before(message) };
    const busy = isRepeat(message) ? busyDays(placed.values(), message) : NO_DAYS;
    const fixed = fixedByKey.get(keyText(messageKey(message)));
    const date = fixed && (fixed.date ?? message.window?.first);
    const entry = date
      ? keep(message, fixed.kind, date)
      : placeBetween(message, days, waitsFor(earlier, rules), busy);
    placed.set(message, entry);
    if ("conflict" in entry || entry.reason.kind === "cancelled") continue;
    const known = fixed ? lockedProblems(entry, fixed, days) : [];
    const problems = [...known, ...spacingProblems(entry, earlier, rules), ...busyDayProblems(entry, busy)];
    for (const problem of problems) warnings.push(problem);
    history.add(entry);
    gates.add(entry);
  }

  const entries = planned.flatMap((message) => placed.get(message) ?? []);
  const scheduled = entries.flatMap((entry) => ("conflict" in entry ? [] : [entry]));
  const conflicts = entries.flatMap((entry) => ("conflict" in entry ? [entry] : []));
  const plan = { months: monthsOf([...groups, ...planned]), waves, groups, scheduled, conflicts };
  const problems = [
    ...conflictProblems(conflicts),
    ...warnings,
    ...calendarProblems(scheduled, days),
    ...capacityProblems(plan, rules),
  ];
  return { plan, problems };
}

/** Every month from the first that a group or a message has to the last. */
function monthsOf(all: readonly { readonly month: YearMonth }[]): readonly YearMonth[] {
  const sorted = all.map(({ month }) => month).sort((a, b) => monthsBetween(b, a));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A plan needs at least one group");
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, index) => addMonths(first, index));
}

/** On a day that is not busy; where the week has none from the day wanted on, on that. */
function placeBetween(
  planned: PlannedMessage,
  days: OpenDays,
  waits: Waits,
  busy: BusyDays,
): ScheduledMessage | UnplacedMessage {
  const wanted = place(planned, days, waits);
  let entry = wanted;
  while (!("conflict" in entry)) {
    const other = busy.get(epochDay(entry.sendDate));
    if (other === undefined) return entry;
    const after: Wait = { kind: "after", message: other.message, on: entry.sendDate, days: 1 };
    entry = place(planned, days, { ...waits, mustWait: [after] });
  }
  return wanted;
}

function place(planned: PlannedMessage, days: OpenDays, waits: Waits): ScheduledMessage | UnplacedMessage {
  const { message, groups, window } = planned;
  if (window === undefined) return { ...planned, conflict: { kind: "noSuchWeek" } };
  const sending = { groups, channels: message.channels };
  const found = sendDate({
    window,
    weekday: message.weekday,
    closureOn: (date) => days.closureOn(date, sending),
    ...waits,
  });
  return found.date === undefined
    ? { ...planned, conflict: found.conflict }
    : { ...planned, window, sendDate: found.date, reason: found.reason };
}

/** The day that was fixed, whatever the rules say. */
function keep(planned: PlannedMessage, kind: FixedDate["kind"], date: CivilDate): ScheduledMessage {
  const window = planned.window ?? { first: date, last: date };
  return { ...planned, window, sendDate: date, reason: { kind } };
}

/** The order of a group's messages is kept in any case; gaps and gates as far as the week goes. */
function waitsFor({ message, enrollment }: Earlier, { leastGapDays, leastGateDays }: ScheduleRules): Waits {
  const after = (days: number): readonly Wait[] =>
    message ? [{ kind: "after", message: message.name, on: message.on, days }] : [];
  const gate: readonly Wait[] =
    enrollment && leastGateDays > 0
      ? [{ kind: "gate", group: enrollment.group, on: enrollment.on, days: leastGateDays }]
      : [];
  return { mustWait: after(1), shouldWait: [...(leastGapDays > 1 ? after(leastGapDays) : []), ...gate] };
}
