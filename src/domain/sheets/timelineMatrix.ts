import { isSameMonth, type YearMonth } from "../calendar/yearMonth";
import { joinList } from "../language/joinList";
import { monthHeading } from "../language/monthNames";
import type { Words } from "../language/words";
import type { RolloutPlan } from "../plan/rolloutPlan";
import type { Message, Wave } from "../plan/wave";

/** A row of the timeline: the header, the audiences of a wave, or the weeks of one of its messages. */
export type TimelineRow = {
  readonly kind: "header" | "audiences" | "weeks";
  /** 1 and up; absent in the header. */
  readonly waveNumber?: number;
  /** The label, then a text a month; `""` where there is nothing. */
  readonly cells: readonly string[];
};

/**
 * The matrix that people read (SPEC, the example tables): months across, and for each wave who it speaks to and, for each of its
 * messages, in which week. A plan that spans two years shows the year of every month.
 *
 * @example timelineMatrix(plan, wordsOf("en"))[0]?.cells // ["Communication plan", "July", "August", "September", "October"]
 */
export function timelineMatrix(plan: RolloutPlan, words: Words): readonly TimelineRow[] {
  const withYear = new Set(plan.months.map((month) => month.year)).size > 1;
  const header = plan.months.map((month) => monthHeading(words.tag, month, withYear));
  return [
    { kind: "header", cells: [words.planTitle, ...header] },
    ...plan.waves.flatMap((wave) => waveRows(plan, wave, words)),
  ];
}

function waveRows(plan: RolloutPlan, wave: Wave, words: Words): readonly TimelineRow[] {
  const audiences = plan.months.map((month) => audienceIn(plan, wave, month, words));
  const weeks = (message: Message): readonly string[] =>
    plan.months.map((month) => (isScheduledIn(plan, message, month) ? words.weeks[message.week] : ""));
  return [
    { kind: "audiences", waveNumber: wave.number, cells: [words.wave(wave.number), ...audiences] },
    ...wave.messages.map((message): TimelineRow => {
      return { kind: "weeks", waveNumber: wave.number, cells: [message.name, ...weeks(message)] };
    }),
  ];
}

function audienceIn(plan: RolloutPlan, wave: Wave, month: YearMonth, words: Words): string {
  if (wave.audience === "everyone") {
    return wave.messages.some((message) => isScheduledIn(plan, message, month)) ? words.everyone : "";
  }
  const names = plan.groups.filter((group) => isSameMonth(group.month, month)).map((group) => group.name);
  return joinList(words.tag, names);
}

function isScheduledIn(plan: RolloutPlan, message: Message, month: YearMonth): boolean {
  return plan.scheduled.some((entry) => entry.message === message && isSameMonth(entry.month, month));
}
