import { isSameMonth } from "../../../calendar/yearMonth";
import { joinList } from "../../../language/joinList";
import { monthHeading } from "../../../language/monthNames";
import { weekSpanText } from "../../../words/weekSpanText";
import type { Words } from "../../../words/words";
import type { RolloutPlan, ScheduledMessage } from "../../../plan/rolloutPlan";
import type { Message, Wave } from "../../../plan/wave";

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
 * @example
 * timelineMatrix(
 *   { months: [yearMonth("2026-07"), yearMonth("2026-08")], waves: [], groups: [], scheduled: [], conflicts: [] },
 *   english,
 * ).map(({ cells }) => cells)
 * // [["Communication plan", "July", "August"]]
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
  const entries = plan.scheduled.filter((entry) => entry.wave === wave);
  const ofMonth = plan.months.map((month) => entries.filter((entry) => isSameMonth(entry.month, month)));
  const weeks = (message: Message): readonly string[] =>
    ofMonth.map((inMonth) =>
      weeksOf(
        inMonth.filter((entry) => entry.message === message),
        words,
      ),
    );
  return [
    {
      kind: "audiences",
      waveNumber: wave.number,
      cells: [words.wave(wave.number), ...ofMonth.map((inMonth) => audienceOf(plan, wave, inMonth, words))],
    },
    ...wave.messages.map((message): TimelineRow => {
      return { kind: "weeks", waveNumber: wave.number, cells: [message.name, ...weeks(message)] };
    }),
  ];
}

function audienceOf(
  plan: RolloutPlan,
  wave: Wave,
  entries: readonly ScheduledMessage[],
  words: Words,
): string {
  if (entries.length === 0) return "";
  if (wave.audience === "everyone" && wave.onlyGroups === undefined) return words.everyone;
  const spokenTo = new Set(entries.flatMap((entry) => entry.groups));
  return joinList(
    words.tag,
    plan.groups.filter((group) => spokenTo.has(group)).map((group) => group.name),
  );
}

/** The weeks that a message goes out in, each once. */
function weeksOf(entries: readonly ScheduledMessage[], words: Words): string {
  return joinList(words.tag, [...new Set(entries.map(({ week }) => weekSpanText(week, words)))]);
}
