import { compareDates, type CivilDate } from "../calendar/civilDate";
import { sendDate, type IsOpenDay } from "../calendar/sendDate";
import { weekWindow } from "../calendar/weekWindow";
import { addMonths, monthsBetween, type YearMonth } from "../calendar/yearMonth";
import type { Group } from "./group";
import type { ProblemOf } from "./problem";
import type { RolloutPlan, ScheduledMessage } from "./rolloutPlan";
import type { Message, Wave } from "./wave";

/** What `scheduleWaves` starts from. */
export type ScheduleInput = {
  /** At least one. */
  readonly groups: readonly Group[];
  readonly waves: readonly Wave[];
  readonly isOpen: IsOpenDay;
};

/** A plan, and a problem for each message that found no open day; such a message is missing from the plan. */
export type ScheduleResult = {
  readonly plan: RolloutPlan;
  readonly problems: readonly ProblemOf<"no-open-day">[];
};

/**
 * Gives every message of every wave its week window and send date (SPEC section 3). An audience of everyone is
 * spoken to once, in the first month of the plan; otherwise each group is, in its own month. For one group no
 * message goes out on the day of the message before it, or earlier.
 *
 * @throws RangeError when there are no groups: an empty plan is the reader's problem to report.
 */
export function scheduleWaves({ groups, waves, isOpen }: ScheduleInput): ScheduleResult {
  const months = monthsOf(groups);
  const lastSent = new Map<Group, CivilDate>();
  const scheduled: ScheduledMessage[] = [];
  const problems: ProblemOf<"no-open-day">[] = [];

  for (const { wave, message, month, audience } of occasions(months, groups, waves)) {
    const window = weekWindow(month, message.week, { kind: "days" });
    const after = latest(audience.map((group) => lastSent.get(group)));
    const date = window && sendDate({ window, weekday: wantedDay(message), isOpen, ...(after && { after }) });
    if (window === undefined || date === undefined) {
      problems.push(...audience.map((group) => noOpenDay(message, group)));
      continue;
    }
    for (const group of audience) lastSent.set(group, date);
    scheduled.push({ wave, message, month, groups: audience, window, sendDate: date });
  }
  return { plan: { months, waves, groups, scheduled }, problems };
}

/** Every month from the first that a group has to the last. */
function monthsOf(groups: readonly Group[]): readonly YearMonth[] {
  const sorted = groups.map((group) => group.month).sort((a, b) => monthsBetween(b, a));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A plan needs at least one group");
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, index) => addMonths(first, index));
}

/** One time that a message is to be sent, before its day is found. */
type Occasion = {
  readonly wave: Wave;
  readonly message: Message;
  readonly month: YearMonth;
  readonly audience: readonly Group[];
};

/** By wave, then message, then group: the order that a group receives them in. */
function occasions(
  months: readonly YearMonth[],
  groups: readonly Group[],
  waves: readonly Wave[],
): readonly Occasion[] {
  return waves.flatMap((wave) =>
    wave.messages.flatMap((message): readonly Occasion[] =>
      wave.audience === "everyone"
        ? months.slice(0, 1).map((month) => ({ wave, message, month, audience: groups }))
        : groups.map((group) => ({ wave, message, month: group.month, audience: [group] })),
    ),
  );
}

/** The kickoff takes the first open day of its week, so that it comes before every other message. */
function wantedDay({ phase, weekday }: Message): Message["weekday"] | "first" {
  return phase === "kickoff" ? "first" : weekday;
}

function latest(dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  let found: CivilDate | undefined;
  for (const date of dates) {
    if (date !== undefined && (found === undefined || compareDates(date, found) > 0)) found = date;
  }
  return found;
}

function noOpenDay(message: Message, group: Group): ProblemOf<"no-open-day"> {
  return { code: "no-open-day", ...group.source, message: message.name, group: group.name };
}
