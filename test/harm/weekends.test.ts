import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate, isoWeekday, type IsoWeekday } from "../../src/domain/calendar/civilDate";
import type { LanguageTag } from "../../src/domain/language/languageTag";
import { problemText } from "../../src/domain/words/problemText";
import { weekdayName, WEEKDAYS } from "../../src/domain/language/weekdayNames";
import { wordsOf } from "../support/wordsOf";
import { recordsOf } from "../../src/domain/messages/messageRows";

/** A plan in a language whose only word about the weekend is `weekend`, with a mail for each weekday. */
function planWith(weekend: string, language: LanguageTag): Promise<RolloutReading> {
  const waves = WEEKDAYS.map((day) => [
    day,
    `M${day}`,
    "Enrollment",
    "2",
    day - 1,
    weekdayName("en", day),
    "Hello",
    "Text",
  ]);
  const sheets = {
    Groups: [
      ["Group", "Month"],
      ["IT", "2026-07"],
    ],
    Waves: [["Wave", "Message", "Phase", "Week", "Months after", "Weekday", "Subject", "Body"], ...waves],
    Settings: [["Weekend", weekend]],
  };
  return generateTimeline(
    memoryWorkbook({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }),
    { today: civilDate("2026-06-10"), hostLocale: "en-US", language },
    {},
  );
}

/** The weekdays that nothing goes out on. */
async function closedDays(weekend: string, language: LanguageTag): Promise<readonly IsoWeekday[]> {
  const { mails } = await planWith(weekend, language);
  const dates = mails === undefined ? [] : recordsOf(mails.rows).map(({ SendDate = "" }) => SendDate);
  expect(dates).toHaveLength(WEEKDAYS.length);
  const sent = new Set(dates.map((date) => isoWeekday(civilDate(date))));
  return WEEKDAYS.filter((day) => !sent.has(day));
}

it.each<{ code: string; weekend: readonly IsoWeekday[] }>([
  { code: "FR", weekend: [6, 7] },
  { code: "PT", weekend: [6, 7] },
  { code: "ZA", weekend: [6, 7] },
  { code: "MA", weekend: [6, 7] },
  { code: "MO", weekend: [6, 7] },
  { code: "DO", weekend: [6, 7] },
  { code: "NE", weekend: [6, 7] },
  { code: "ST", weekend: [6, 7] },
  { code: "SO", weekend: [6, 7] },
  { code: "SA", weekend: [5, 6] },
  { code: "sa", weekend: [5, 6] },
])("a weekend of $code in English or Swedish is the country's", async ({ code, weekend }) => {
  expect(await closedDays(code, "en")).toEqual(weekend);
  expect(await closedDays(code, "sv")).toEqual(weekend);
});

it.each<{ code: string; language: LanguageTag; weekday: IsoWeekday; weekend: readonly IsoWeekday[] }>([
  { code: "FR", language: "de", weekday: 5, weekend: [6, 7] },
  { code: "MO", language: "de", weekday: 1, weekend: [6, 7] },
  { code: "DO", language: "de", weekday: 4, weekend: [6, 7] },
  { code: "SA", language: "de", weekday: 6, weekend: [5, 6] },
  { code: "Sa", language: "de", weekday: 6, weekend: [5, 6] },
  { code: "so", language: "de", weekday: 7, weekend: [6, 7] },
  { code: "SO", language: "cs", weekday: 6, weekend: [6, 7] },
  { code: "NE", language: "cs", weekday: 7, weekend: [6, 7] },
  { code: "ST", language: "cs", weekday: 3, weekend: [6, 7] },
  { code: "MA", language: "nl", weekday: 1, weekend: [6, 7] },
  { code: "ZA", language: "nl", weekday: 6, weekend: [6, 7] },
  { code: "DO", language: "nl", weekday: 4, weekend: [6, 7] },
  { code: "PT", language: "pl", weekday: 5, weekend: [6, 7] },
])("a weekend of $code in $language stops the plan, and both remedies help", async (row) => {
  const { code, language, weekday, weekend } = row;
  const { problems, outputs } = await planWith(code, language);
  const [problem] = problems;
  expect(outputs).toBeUndefined();
  expect(problems).toEqual([
    {
      code: "weekday-or-country",
      sheet: "Settings",
      cell: "B1",
      name: "Weekend",
      found: code,
      weekday,
      country: code.toUpperCase(),
      weekend,
    },
  ]);
  const sentence = problem && problemText(wordsOf(language), problem);
  for (const days of [[weekday], weekend]) {
    const written = days.map((day) => weekdayName(language, day)).join(", ");
    expect(sentence).toContain(written);
    expect(await closedDays(written, language)).toEqual(days);
  }
});

it.each<{ text: string; language: LanguageTag; weekend: readonly IsoWeekday[] }>([
  { text: "Sa, So", language: "de", weekend: [6, 7] },
  { text: "so, ne", language: "cs", weekend: [6, 7] },
  { text: "Fri, Sat", language: "en", weekend: [5, 6] },
  { text: "zo", language: "nl", weekend: [7] },
])("a weekend of $text in $language is weekdays, as before", async ({ text, language, weekend }) =>
  expect(await closedDays(text, language)).toEqual(weekend),
);

it.each(["XX", "QQ", "EU", "Wo"])("a weekend of %s, which is no country, stops the plan", async (text) => {
  const { problems, outputs } = await planWith(text, "en");
  expect(outputs).toBeUndefined();
  expect(problems).toMatchObject([{ code: "not-a-choice", sheet: "Settings", cell: "B1", found: text }]);
});
