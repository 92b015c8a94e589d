import { LANGUAGE_TAGS } from "./languageTag";
import { termIndex } from "./termIndex";
import { wordsOf } from "./wordsOf";

/**
 * Whether a text is one that a communication plan has and a sheet of groups has not: its title, or the week of a message.
 *
 * @example isTimelineText("first week") // true
 */
export function isTimelineText(text: string): boolean {
  return timelineTexts(text).length > 0;
}

const timelineTexts = termIndex<"timeline">(() =>
  LANGUAGE_TAGS.flatMap((tag) => {
    const { planTitle, weeks } = wordsOf(tag);
    return [planTitle, ...Object.values(weeks)].map((text) => ({ tag, text, meaning: "timeline" as const }));
  }),
);
