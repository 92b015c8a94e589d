import { publicHolidays } from "../../src/adapters/holidays/publicHolidays";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { insertHolidays } from "../../src/app/insertHolidays";
import { readRollout } from "../../src/app/readRollout";
import { isoDateText } from "../../src/domain/calendar/civilDate";
import type { HolidaysScope } from "../../src/domain/plan/holidaysScope";
import type { Cell } from "../../src/domain/grid/grid";
import { GOLDEN_REQUEST } from "../golden/goldenCases";

/**
 * In 2030 the first Tuesday of January is New Year's Day, the first Thursday of June is Sweden's National Day, and the Thursday of June's
 * third week is Corpus Christi, which Bavaria keeps and Germany as a whole does not.
 */
const WAVES: SheetContents = {
  name: "Waves",
  rows: [
    ["Wave", "Message", "Phase", "Audience", "Week", "Weekday", "Channels", "Subject", "Body"],
    [1, "First", "Pre-enrollment", "Each group", 1, "Tuesday", "Email", "News", "News."],
    [2, "Second", "Pre-enrollment", "Each group", 1, "Thursday", "Email", "News", "News."],
    [3, "Third", "Pre-enrollment", "Each group", 3, "Thursday", "Email", "News", "News."],
    [4, "Enroll", "Enrollment", "Each group", 4, "Tuesday", "Email", "Enroll", "Go ahead."],
  ],
};
const YEARS = [2030];

const MOVED_FOR = {
  newYear: (group: string) => `${group} in January: First 2030-01-02`,
  nationalDay: (group: string) => `${group} in June: Second 2030-06-07`,
  corpusChristi: (group: string) => `${group} in June: Third 2030-06-21`,
};

/** Groups that go live in January and in June, each pair with a calendar or, where it is `null`, with none. */
function workbookOf(calendars: Readonly<Record<string, string | null>>): MemoryWorkbook {
  const groups = Object.entries(calendars).flatMap(([name, calendar]) =>
    ["January", "June"].map((month) => [`${name} in ${month}`, `${month} 2030`, calendar]),
  );
  return memoryWorkbook({
    sheets: [{ name: "Groups", rows: [["Group", "Month", "Calendar"], ...groups] }, WAVES],
  });
}

const NOTHING: HolidaysScope = { calendars: [], otherCalendars: [], groupsWithout: [], otherLists: [] };

async function add(port: MemoryWorkbook, ...countries: readonly string[]): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (const country of countries) {
    const wanted = { country, years: YEARS, publicHolidays };
    outcomes.push((await insertHolidays(port, GOLDEN_REQUEST, wanted, {})).outcome);
  }
  return outcomes;
}

/** The mails that a closed day has moved. */
async function moved(port: MemoryWorkbook): Promise<readonly string[]> {
  const { outputs, problems } = await readRollout(port, GOLDEN_REQUEST);
  if (outputs === undefined) throw new Error(JSON.stringify(problems));
  return outputs.plan.scheduled
    .filter(({ reason }) => reason.kind !== "weekday")
    .flatMap(({ groups, message, sendDate }) =>
      groups.map(({ name }) => `${name}: ${message.name} ${isoDateText(sendDate)}`),
    )
    .sort();
}

type Rows = readonly (readonly Cell[])[];

/** The workbook as it is once somebody has changed the rows of some sheets. */
async function changed(
  port: MemoryWorkbook,
  changes: Readonly<Record<string, (rows: Rows) => Rows>>,
): Promise<MemoryWorkbook> {
  const read = await port.read((await port.describe()).sheets.map(({ name }) => name));
  return memoryWorkbook({
    sheets: read.map(({ name, grid }) => ({ name, rows: changes[name]?.(grid) ?? grid })),
  });
}

/** The same text in a column of every row. */
function filled(header: string, text: string): (rows: Rows) => Rows {
  return ([headers = [], ...rows]) => {
    const column = headers.indexOf(header);
    return [headers, ...rows.map((row) => row.map((cell, index) => (index === column ? text : cell)))];
  };
}

/** Each pair of groups with a calendar, in the order of the sheet. */
function withCalendars(...calendars: readonly string[]): (rows: Rows) => Rows {
  return ([headers = [], ...rows]) => [
    headers,
    ...rows.map(([name = null, month = null], index) => [name, month, calendars[index >> 1] ?? null]),
  ];
}

describe("sentence 9: the holidays of two countries", () => {
  it.each<{
    because: string;
    calendars: Readonly<Record<string, string | null>>;
    countries: readonly string[];
    outcomes: readonly string[];
    moves: readonly string[];
  }>([
    {
      because: "each country's days move the mail of its own groups alone, and both have New Year's Day",
      calendars: { Stockholm: "SE", Berlin: "DE" },
      countries: ["SE", "DE"],
      outcomes: ["added", "added"],
      moves: [
        MOVED_FOR.newYear("Berlin"),
        MOVED_FOR.newYear("Stockholm"),
        MOVED_FOR.nationalDay("Stockholm"),
      ],
    },
    {
      because: "a country that is added twice is there once",
      calendars: { Stockholm: "SE", Berlin: "DE" },
      countries: ["SE", "SE", "DE", "SE", "DE"],
      outcomes: ["added", "all-there", "added", "all-there", "all-there"],
      moves: [
        MOVED_FOR.newYear("Berlin"),
        MOVED_FOR.newYear("Stockholm"),
        MOVED_FOR.nationalDay("Stockholm"),
      ],
    },
    {
      because: "a country and a part of it are two",
      calendars: { Berlin: "DE", München: "DE-BY" },
      countries: ["DE", "DE-BY"],
      outcomes: ["added", "added"],
      moves: [MOVED_FOR.newYear("Berlin"), MOVED_FOR.newYear("München"), MOVED_FOR.corpusChristi("München")],
    },
    {
      because: "a part of a country and the country are two",
      calendars: { Berlin: "DE", München: "DE-BY" },
      countries: ["DE-BY", "DE"],
      outcomes: ["added", "added"],
      moves: [MOVED_FOR.newYear("Berlin"), MOVED_FOR.newYear("München"), MOVED_FOR.corpusChristi("München")],
    },
    {
      because: "a calendar is called by the country's name or code, as each group writes it",
      calendars: { Stockholm: "Schweden", Malmö: "se", Berlin: "Germany" },
      countries: ["SE", "DE"],
      outcomes: ["added", "added"],
      moves: [
        MOVED_FOR.newYear("Berlin"),
        MOVED_FOR.newYear("Malmö"),
        MOVED_FOR.nationalDay("Malmö"),
        MOVED_FOR.newYear("Stockholm"),
        MOVED_FOR.nationalDay("Stockholm"),
      ],
    },
    {
      because:
        "a group without a calendar keeps what is for everyone, and that is what nobody's calendar means",
      calendars: { Stockholm: "SE", Anywhere: null },
      countries: ["SE", "DE"],
      outcomes: ["added", "added"],
      moves: [
        MOVED_FOR.newYear("Anywhere"),
        MOVED_FOR.newYear("Stockholm"),
        MOVED_FOR.nationalDay("Stockholm"),
      ],
    },
  ])("$countries for $calendars: $because", async ({ calendars, countries, outcomes, moves }) => {
    const port = workbookOf(calendars);
    expect(await add(port, ...countries)).toEqual(outcomes);
    expect(await moved(port)).toEqual(moves);
  });

  it("both have New Year's Day, too, once somebody has written the calendars by hand", async () => {
    const port = workbookOf({ Stockholm: null, Berlin: null });
    expect(await add(port, "SE", "DE")).toEqual(["added", "added"]);
    const scoped = await changed(port, {
      Groups: withCalendars("SE", "DE"),
      Calendar: filled("Scope", "SE"),
      "Holidays DE": filled("Scope", "DE"),
    });
    expect(await moved(scoped)).toEqual([
      MOVED_FOR.newYear("Berlin"),
      MOVED_FOR.newYear("Stockholm"),
      MOVED_FOR.nationalDay("Stockholm"),
    ]);
  });

  it("a workbook from which the shared days were left out gets them when they are added again", async () => {
    const fresh = workbookOf({ Stockholm: null, Berlin: null });
    await add(fresh, "SE", "DE");
    const [swedish, ...others] = await fresh.read(["Calendar"]);
    expect(others).toEqual([]);
    const shared = new Set(swedish?.grid.map(([from, , label]) => JSON.stringify([from, label])));
    const port = await changed(fresh, {
      "Holidays DE": ([headers = [], ...rows]) => [
        headers,
        ...rows.filter(([from, , label]) => !shared.has(JSON.stringify([from, label]))),
      ],
    });
    expect(await add(port, "DE", "DE", "SE")).toEqual(["added", "all-there", "all-there"]);
    const scoped = await changed(port, {
      Groups: withCalendars("SE", "DE"),
      Calendar: filled("Scope", "SE"),
      "Holidays DE": filled("Scope", "DE"),
      "Holidays DE 2": filled("Scope", "DE"),
    });
    expect(await moved(scoped)).toEqual([
      MOVED_FOR.newYear("Berlin"),
      MOVED_FOR.newYear("Stockholm"),
      MOVED_FOR.nationalDay("Stockholm"),
    ]);
  });

  it.each<{
    because: string;
    calendars: Readonly<Record<string, string | null>>;
    countries: readonly string[];
    scopes: readonly Partial<HolidaysScope>[];
  }>([
    {
      because: "for the first country there is nothing to warn of; the second's days move the first's mail",
      calendars: { Stockholm: null, Berlin: null },
      countries: ["SE", "DE", "DE"],
      scopes: [{}, { otherLists: ["Calendar"] }, { otherLists: ["Calendar"] }],
    },
    {
      because: "days for everyone move the mail of groups that have a calendar",
      calendars: { Stockholm: "SE", Berlin: null },
      countries: ["DE"],
      scopes: [{ otherCalendars: ["SE"] }],
    },
    {
      because: "days for a calendar do not move the mail of groups without one",
      calendars: { Stockholm: "SE", Malmö: null },
      countries: ["SE"],
      scopes: [{ calendars: ["SE"], groupsWithout: ["Malmö in January", "Malmö in June"] }],
    },
    {
      because: "each calendar of the country is told",
      calendars: { Stockholm: "SE", Malmö: "Sverige", Berlin: "DE" },
      countries: ["SE", "DE"],
      scopes: [{ calendars: ["SE", "Sverige"] }, { calendars: ["DE"] }],
    },
  ])("whom $countries are for with $calendars: $because", async ({ calendars, countries, scopes }) => {
    const port = workbookOf(calendars);
    const told: unknown[] = [];
    for (const country of countries) {
      const wanted = { country, years: YEARS, publicHolidays };
      const inserted = await insertHolidays(port, GOLDEN_REQUEST, wanted, {});
      told.push("scope" in inserted ? inserted.scope : undefined);
    }
    expect(told).toEqual(scopes.map((scope) => ({ ...NOTHING, ...scope })));
  });

  it("days that were added for everyone are told of when they are added for a calendar", async () => {
    const before = workbookOf({ Stockholm: null, Berlin: null });
    await add(before, "SE");
    const port = await changed(before, { Groups: withCalendars("SE", "DE") });
    const wanted = { country: "SE", years: YEARS, publicHolidays };
    expect(await insertHolidays(port, GOLDEN_REQUEST, wanted, {})).toMatchObject({
      ...{ outcome: "added", sheet: "Holidays SE", dayCount: 16 },
      scope: { ...NOTHING, calendars: ["SE"], otherLists: ["Calendar"] },
    });
  });

  it("days that a person has given to groups by their names are not added for everyone", async () => {
    const before = workbookOf({ Stockholm: null, Berlin: null });
    await add(before, "SE");
    const port = await changed(before, {
      Calendar: filled("Scope", "Stockholm in January, Stockholm in June"),
    });
    const wanted = { country: "SE", years: YEARS, publicHolidays };
    expect(await insertHolidays(port, GOLDEN_REQUEST, wanted, {})).toEqual({
      ...{ country: "SE", years: YEARS, language: "en", outcome: "all-there" },
    });
  });
});
