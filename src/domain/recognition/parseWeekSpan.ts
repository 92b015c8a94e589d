import { WEEKS_OF_MONTH, type WeekOfMonth, type WeekSpan } from "../calendar/weekWindow";
import { lastWeekNamed } from "./choiceNamed";
import { LANGUAGE_TAGS } from "../language/languageTag";
import { normalizeText } from "../language/normalizeText";
import { termIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * The weeks of a month that a text names: `2`, `last`, `1-3`, or in words, `First week`.
 *
 * @returns `undefined` for anything else, and for a range that runs backwards.
 * @example parseWeekSpan("1–3") // { from: 1, to: 3 }
 */
export function parseWeekSpan(text: string): WeekSpan | undefined {
  if (lastWeekNamed(text) !== undefined) return "last";
  const week = parseWeek(text);
  if (week !== undefined) return week;
  const [first, last, ...rest] = text.split(/[-–—−]/);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  const [from, to] = [parseWeek(first), parseWeek(last)];
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

function parseWeek(text: string): WeekOfMonth | undefined {
  const plain = normalizeText(text.normalize("NFKC"));
  return WEEKS_OF_MONTH.find((week) => plain === String(week)) ?? weekNamed(plain)[0]?.meaning;
}

const weekNamed = termIndex<WeekOfMonth>(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    WEEKS_OF_MONTH.map((week) => ({ tag, text: vocabularyOf(tag).weeks[week], meaning: week })),
  ),
);
