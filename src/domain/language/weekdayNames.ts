import { addDays, civilDate, epochMilliseconds, type IsoWeekday } from "../calendar/civilDate";
import { agreedMeaning } from "./agreedMeaning";
import { foldText } from "./foldText";
import { LANGUAGE_TAGS, type LanguageTag } from "./languageTag";
import { madeOnce } from "./madeOnce";
import { termIndex } from "./termIndex";
import { toTitleCase } from "./textCase";

/** From Monday on. */
export const WEEKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * The name of a weekday inside a sentence.
 *
 * @example weekdayName("sv", 1) // "måndag"
 */
export function weekdayName(tag: LanguageTag, weekday: IsoWeekday): string {
  return nameOf(tag, weekday, "long");
}

/**
 * The name of a weekday that stands alone; begins with a capital in every language.
 *
 * @example weekdayHeading("sv", 1) // "Måndag"
 */
export function weekdayHeading(tag: LanguageTag, weekday: IsoWeekday): string {
  return toTitleCase(tag, weekdayName(tag, weekday));
}

/**
 * The weekday that a text names, long or short, in any supported language.
 *
 * @param language - Decides where a name means different days in two languages.
 * @example parseWeekday("Tis.", "sv") // 2
 */
export function parseWeekday(text: string, language?: LanguageTag): IsoWeekday | undefined {
  return agreedMeaning(weekdayNamed(text), language);
}

/**
 * The weekday that a text names in one language and no other, long or short.
 *
 * @example weekdayIn("cs", "so") // 6, in German it is 7
 */
export function weekdayIn(tag: LanguageTag, text: string): IsoWeekday | undefined {
  return agreedMeaning(
    weekdayNamed(text).filter((term) => term.tag === tag),
    tag,
  );
}

const weekdayNamed = termIndex<IsoWeekday>(
  () =>
    LANGUAGE_TAGS.flatMap((tag) =>
      WEEKDAYS.flatMap((meaning) =>
        (["long", "short"] as const).map((width) => ({ tag, text: nameOf(tag, meaning, width), meaning })),
      ),
    ),
  (text) => foldText(text).replace(/[.\s]/g, ""),
);

function nameOf(tag: LanguageTag, weekday: IsoWeekday, width: "long" | "short"): string {
  const monday = civilDate("2026-06-01");
  return formatter([tag, width]).format(epochMilliseconds(addDays(monday, weekday - 1)));
}

const formatter = madeOnce(
  ([tag, weekday]: readonly [LanguageTag, "long" | "short"]) =>
    new Intl.DateTimeFormat(tag, { weekday, calendar: "gregory", timeZone: "UTC" }),
);
