import type { CivilDate } from "../domain/calendar/civilDate";
import { foldText } from "../domain/language/foldText";
import { joinList } from "../domain/language/joinList";
import type { Words } from "../domain/words/words";
import { messageKey, type MessageKey } from "../domain/plan/messageKey";
import { ownerOf } from "../domain/plan/ownerOf";
import type { RolloutPlan } from "../domain/plan/rolloutPlan";

/** A whole day in a person's calendar on which a message goes out. */
export type CalendarEvent = {
  /** The same in every run for the same message, group and batch, whatever its date. */
  readonly uid: string;
  readonly date: CivilDate;
  readonly title: string;
  /** Lines with `\n` between. */
  readonly text: string;
};

/** The meetings and send dates of a plan as days in a calendar, in the order of the plan; what is cancelled is in none. */
export function calendarEvents(plan: RolloutPlan, words: Words): readonly CalendarEvent[] {
  const notCancelled = plan.scheduled.filter(({ reason }) => reason.kind !== "cancelled");
  return notCancelled.map((entry) => {
    const { wave, message, groups, slice, sendDate } = entry;
    const isForAll = wave.audience === "everyone" && wave.onlyGroups === undefined;
    const audience = isForAll
      ? words.everyone
      : joinList(
          words.tag,
          groups.map(({ name }) => name),
        );
    const number = slice.count > 1 ? ` (${String(slice.number)}/${String(slice.count)})` : "";
    const channels = message.channels.map((channel) => words.planning.channels[channel][0]);
    const people = [message.sender, ownerOf(entry)].filter((name) => name !== undefined);
    return {
      uid: uidOf(messageKey(entry)),
      date: sendDate,
      title: `${message.name}: ${audience}${number}`,
      text: [words.wave(wave.number), channels.join(", "), ...people].join("\n"),
    };
  });
}

function uidOf({ message, group = "", slice }: MessageKey): string {
  const parts = [message, group].map((name) => encodeURIComponent(foldText(name).replace(/\p{Cs}/gu, "")));
  return `${[...parts, String(slice)].join("/")}@rollout-waves`;
}
