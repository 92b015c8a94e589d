import { weeksLater } from "../calendar/weeksLater";
import { weekWindow, type DateWindow, type WeekSpan } from "../calendar/weekWindow";
import { addMonths, monthsBetween, type YearMonth } from "../calendar/yearMonth";
import { foldText } from "../language/foldText";
import { batchCount } from "./batches";
import type { Group } from "./group";
import type { Batch } from "./rolloutPlan";
import type { ScheduleRules } from "./scheduleRules";
import type { Message, Wave } from "./wave";

/** One time that a message is to be sent, before its day is found. */
export type Occasion = {
  readonly wave: Wave;
  readonly message: Message;
  readonly month: YearMonth;
  readonly week: WeekSpan;
  /** Absent when the month has no such week. */
  readonly window?: DateWindow;
  readonly groups: readonly Group[];
  readonly batch: Batch;
};

/** Every time that the messages of the waves are to be sent: by wave, then message, then the month of the group. */
export function occasions(
  groups: readonly Group[],
  waves: readonly Wave[],
  rules: ScheduleRules,
): readonly Occasion[] {
  return waves.flatMap((wave) => {
    const members = membersOf(wave, groups);
    return wave.messages.flatMap((message) =>
      wave.audience === "everyone"
        ? timesForAll(wave, message, members, rules)
        : inOrderOfMonth(members).flatMap((group) => batchesOf(wave, message, group, rules)),
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

/** Once, in the first month of the audience; a kickoff as early and as often as the rules say. */
function timesForAll(
  wave: Wave,
  message: Message,
  groups: readonly Group[],
  { kickoff, weekRule }: ScheduleRules,
): readonly Occasion[] {
  const [first] = inOrderOfMonth(groups);
  if (first === undefined) return [];
  const { leadWeeks, repeats } = message.phase === "kickoff" ? kickoff : { leadWeeks: 0, repeats: 1 };
  return counted(repeats).map((batch) => ({
    wave,
    message,
    groups,
    batch,
    ...weekOf(message, first.month, batch.number - 1 - leadWeeks, weekRule),
  }));
}

/** Once, in the group's own month; a divided group once for each batch, a week apart. */
function batchesOf(
  wave: Wave,
  message: Message,
  group: Group,
  { capacity, weekRule }: ScheduleRules,
): readonly Occasion[] {
  return counted(batchCount(group, capacity)).map((batch) => ({
    wave,
    message,
    groups: [group],
    batch,
    ...weekOf(message, group.month, batch.number - 1, weekRule),
  }));
}

function counted(count: number): readonly Batch[] {
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, count }));
}

function weekOf(
  { week, monthsAfter }: Message,
  start: YearMonth,
  weeks: number,
  rule: ScheduleRules["weekRule"],
): Pick<Occasion, "month" | "week" | "window"> {
  const month = addMonths(start, monthsAfter);
  const moved = weeks === 0 ? undefined : weeksLater(month, week, weeks, rule);
  if (moved !== undefined) return moved;
  const window = weekWindow(month, week, rule);
  return { month, week, ...(window && { window }) };
}
