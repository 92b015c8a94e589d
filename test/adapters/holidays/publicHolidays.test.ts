import Holidays from "date-holidays";
import { publicHolidays } from "../../../src/adapters/holidays/publicHolidays";
import { compareDates, isoDateText, isoWeekday } from "../../../src/domain/calendar/civilDate";
import { HOLIDAY_COUNTRIES } from "../../../src/domain/calendar/holidayCountries";
import type { LanguageTag } from "../../../src/domain/language/languageTag";

/** `2026-06-20 midsommardagen`, with the last day where there are several, and `?` where the day only warns. */
function listed(country: string, years: readonly number[], language: LanguageTag): readonly string[] {
  return publicHolidays(country, years, language).map(({ from, to, label, effect }) => {
    const days = [...new Set([from, to].map(isoDateText))].join("/");
    return `${days} ${label}${effect === "warn" ? "?" : ""}`;
  });
}

it("gives Sweden's days in order; the eves on which banks and offices close only warn", () =>
  expect(listed("SE", [2026], "sv")).toEqual([
    "2026-01-01 nyårsdagen",
    "2026-01-06 trettondedag jul",
    "2026-04-03 långfredagen",
    "2026-04-05 påskdagen",
    "2026-04-06 annandag påsk",
    "2026-05-01 första maj",
    "2026-05-14 Kristi himmelsfärdsdag",
    "2026-05-24 pingstdagen",
    "2026-06-06 nationaldagen",
    "2026-06-19 midsommarafton?",
    "2026-06-20 midsommardagen",
    "2026-10-31 alla helgons dag",
    "2026-12-24 julafton?",
    "2026-12-25 juldagen",
    "2026-12-26 annandag jul",
    "2026-12-31 nyårsafton?",
  ]));

it.each<{ country: string; years: readonly number[]; language: LanguageTag; has: string; because: string }>([
  { country: "US", years: [2026], language: "en", has: "2026-09-07 Labor Day", because: "the first Monday" },
  {
    country: "US",
    years: [2026],
    language: "en",
    has: "2026-07-03 Independence Day (substitute day)",
    because: "the fourth is a Saturday",
  },
  {
    country: "US",
    years: [2027],
    language: "en",
    has: "2027-12-31 New Year's Day (substitute day)",
    because: "the next year begins on a Saturday",
  },
  {
    country: "GB-SCT",
    years: [2026],
    language: "en",
    has: "2026-11-30 St Andrew’s Day",
    because: "Scotland keeps it",
  },
  {
    country: "DE-BY",
    years: [2026],
    language: "de",
    has: "2026-06-04 Fronleichnam",
    because: "Bavaria has it",
  },
  {
    country: "SA",
    years: [2026],
    language: "en",
    has: "2026-03-19/2026-03-22 End of Ramadan (Eid al-Fitr)",
    because: "it lasts four days and begins at sunset, which is the day before",
  },
  {
    country: "TR",
    years: [2026],
    language: "tr",
    has: "2026-05-27/2026-05-30 Kurban Bayramı",
    because: "the half day before it is not a day",
  },
  {
    country: "CN",
    years: [2026],
    language: "en",
    has: "2026-10-01/2026-10-03 National Day",
    because: "days on end are one holiday",
  },
  {
    country: "IS",
    years: [2026],
    language: "en",
    has: "2026-12-24 Christmas Eve?",
    because: "it begins at one o'clock",
  },
  {
    country: "CZ",
    years: [2026],
    language: "cs",
    has: "2026-07-06 Den upálení mistra Jana Husa",
    because: "the library calls the language cz",
  },
  {
    country: "JP",
    years: [2026],
    language: "ja",
    has: "2026-08-11 山の日",
    because: "the library calls the language jp",
  },
  {
    country: "SE",
    years: [2026],
    language: "de",
    has: "2026-04-03 Karfreitag",
    because: "German has a name",
  },
  { country: "SE", years: [2026], language: "de", has: "2026-06-20 midsommardagen", because: "it has none" },
  {
    country: "AT",
    years: [2026],
    language: "de",
    has: "2026-01-06 Heilige Drei Könige",
    because: "it has German of its own",
  },
])("$country in $language has $has: $because", ({ country, years, language, has }) =>
  expect(listed(country, years, language)).toContain(has),
);

it("gives each year once, in order", () =>
  expect(listed("SE", [2027, 2026, 2027], "sv")).toEqual([
    ...listed("SE", [2026], "sv"),
    ...listed("SE", [2027], "sv"),
  ]));

it.each(["KH", "SE-ZZ", "XX", "toString", "se", ""])("knows nothing of %j", (country) =>
  expect(publicHolidays(country, [2026], "en")).toEqual([]),
);

it("is offered for just the countries that the library has", () =>
  expect(HOLIDAY_COUNTRIES).toEqual(Object.keys(new Holidays().getCountries()).sort()));

it("gives for every country days of the years, in order, each with a name", () => {
  const years = [2026, 2027];
  for (const country of HOLIDAY_COUNTRIES) {
    const holidays = publicHolidays(country, years, "en");
    expect([...new Set(holidays.map(({ from }) => from.year))]).toEqual(years);
    expect([...holidays].sort((a, b) => compareDates(a.from, b.from))).toEqual(holidays);
    expect(holidays.filter(({ from, to, label }) => label === "" || compareDates(to, from) < 0)).toEqual([]);
  }
});

it("has Labor Day on a Monday for a hundred years", () => {
  const years = Array.from({ length: 100 }, (_, index) => 1980 + index);
  const days = publicHolidays("US", years, "en").filter(({ label }) => label === "Labor Day");
  expect(days.map(({ from }) => [from.year, from.monthNumber, from.day <= 7, isoWeekday(from)])).toEqual(
    years.map((year) => [year, 9, true, 1]),
  );
});
