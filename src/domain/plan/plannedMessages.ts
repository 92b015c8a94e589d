import { weeksLater } from "../calendar/weeksLater";
import { weekWindow } from "../calendar/weekWindow";
import { addMonths, monthsBetween, type YearMonth } from "../calendar/yearMonth";
import { foldText } from "../language/foldText";
import { sliceCount } from "./slices";
import type { Group } from "./group";
import type { Slice, PlannedMessage } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";
import type { Message, Wave } from "./wave";

/** Every time that the messages of the waves are to be sent: by wave, then message, then the month of the group. */
export function plannedMessages(
  groups: readonly Group[],
  waves: readonly Wave[],
  rules: ScheduleRules,
): readonly PlannedMessage[] {
  return waves.flatMap((wave) => {
    const members = membersOf(wave, groups);
    return wave.messages.flatMap((message) =>
      wave.audience === "everyone"
        ? timesForAll(wave, message, members, rules)
        : inOrderOfMonth(members).flatMap((group) => slicesOf(wave, message, group, rules)),
    );
  });
}

function membersOf({ onlyGroups }: Wave, groups: readonly Group[]): readonly Group[] {
  if (onlyGroups === undefined) return groups;
  const names = new Set(onlyGroups.map(foldText));
  return groups.filter(({ name }) => names.has(foldText(name)));
}

function inOrderOfMonth(groups: readonly Group[]): readonly Group[] {
  return [...groups].sort((a, b) => monthsBetween(b.month, a.month));
}

/** Once, in the first month of the audience; a kickoff as often as the rules say, in weeks on end. */
function timesForAll(
  wave: Wave,
  message: Message,
  groups: readonly Group[],
  rules: ScheduleRules,
): readonly PlannedMessage[] {
  const [first] = inOrderOfMonth(groups);
  if (first === undefined) return [];
  return counted(message.phase === "kickoff" ? rules.kickoff.repeats : 1).map((slice) => ({
    wave,
    message,
    groups,
    slice,
    ...weekOf(message, first.month, slice, rules),
  }));
}

/** Once, in the group's own month; a divided group once for each slice, in weeks on end. */
function slicesOf(
  wave: Wave,
  message: Message,
  group: Group,
  rules: ScheduleRules,
): readonly PlannedMessage[] {
  return counted(sliceCount(group, rules.capacity)).map((slice) => ({
    wave,
    message,
    groups: [group],
    slice,
    ...weekOf(message, group.month, slice, rules),
  }));
}

function counted(count: number): readonly Slice[] {
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, count }));
}

/** The week that the message names, a kickoff's as many weeks earlier as the rules say; and for each slice the next one. */
function weekOf(
  { week, monthsAfter, phase }: Message,
  start: YearMonth,
  slice: Slice,
  { kickoff, weekRule }: ScheduleRules,
): Pick<PlannedMessage, "month" | "week" | "window"> {
  const month = addMonths(start, monthsAfter);
  const window = weekWindow(month, week, weekRule);
  const named = { month, week, ...(window && { window }) };
  const leadWeeks = phase === "kickoff" ? kickoff.leadWeeks : 0;
  const earlier = leadWeeks > 0 ? weeksLater(month, week, -leadWeeks, weekRule) : undefined;
  const first = earlier ?? named;
  const later =
    slice.number > 1 ? weeksLater(first.month, first.week, slice.number - 1, weekRule) : undefined;
  return later ?? first;
}
