import { publicHolidays } from "../../src/adapters/holidays/publicHolidays";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { checkDraft } from "../../src/app/checkDraft";
import { generateTimeline } from "../../src/app/generateTimeline";
import { insertedHolidaysText } from "../../src/app/insertedHolidaysText";
import { insertedHolidaysWarning } from "../../src/app/insertedHolidaysWarning";
import { insertHolidays, type InsertedHolidays } from "../../src/app/insertHolidays";
import { insertStarter } from "../../src/app/insertStarter";
import { readRollout } from "../../src/app/readRollout";
import { civilDate, serialDay } from "../../src/domain/calendar/civilDate";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { wordsOf } from "../support/wordsOf";
import type { HolidaysScope } from "../../src/domain/plan/holidaysScope";
import { freeSheetName } from "../../src/domain/grid/freeSheetName";
import { holidaysSheet } from "../../src/domain/sheets/starters/holidaysSheet";
import { GOLDEN_REQUEST } from "../golden/goldenCases";

const GROUPS: SheetContents = {
  name: "Groups",
  rows: [
    ["Group", "Month"],
    ["IT", "September 2026"],
  ],
};
/** Messages are due on the Monday of their week. */
const SETTINGS: SheetContents = {
  name: "Settings",
  rows: [
    ["Setting", "Value"],
    ["Default weekday", "Monday"],
  ],
};

/** Of days that are for everyone, with nothing else to know. */
const FOR_EVERYONE: HolidaysScope = {
  calendars: [],
  otherCalendars: [],
  groupsWithout: [],
  otherLists: [],
};

type Workbook = ReturnType<typeof memoryWorkbook>;

function insert(port: Workbook, country: string, years?: readonly number[]): Promise<InsertedHolidays> {
  const request = { country, publicHolidays, ...(years && { years }) };
  return insertHolidays(port, GOLDEN_REQUEST, request, {});
}

async function sheetNames(port: Workbook): Promise<readonly string[]> {
  return (await port.describe()).sheets.map(({ name }) => name);
}

describe("the holidays of a country", () => {
  it("become the Calendar sheet, with all its columns, where there is none", async () => {
    const port = memoryWorkbook({ sheets: [GROUPS] });
    expect(await insert(port, "SE")).toEqual({
      ...{ country: "SE", years: [2026], language: "en", scope: FOR_EVERYONE },
      ...{ outcome: "added", sheet: "Calendar", dayCount: 16 },
    });
    const [calendar] = await port.read(["Calendar"]);
    expect(calendar?.grid.slice(0, 2)).toEqual([
      ["From", "To", "Label", "Kind", "Scope", "Effect"],
      [serialDay(civilDate("2026-01-01"), 1900), null, "New Year's Day", "Holiday", "All", "Block"],
    ]);
    expect(calendar?.grid.find((row) => row[2] === "Midsummer Eve")).toEqual([
      ...[serialDay(civilDate("2026-06-19"), 1900), null, "Midsummer Eve", "Holiday", "All", "Warn"],
    ]);
  });

  it("stand on a sheet of their own beside a calendar, and are not added twice", async () => {
    const port = memoryWorkbook({ sheets: [GROUPS] });
    await insertStarter(port, "en", { shape: "monthly", today: GOLDEN_REQUEST.today }, {});
    expect(await insert(port, "US")).toMatchObject({ outcome: "added", sheet: "Holidays US" });
    expect(await insert(port, "US")).toEqual({
      ...{ country: "US", years: [2026], language: "en", outcome: "all-there", scope: FOR_EVERYONE },
    });
    expect(await insert(port, "US", [2026, 2027])).toMatchObject({ sheet: "Holidays US 2", dayCount: 15 });
    expect(await insert(port, "DE-BY")).toMatchObject({ sheet: "Holidays DE-BY" });
    expect((await sheetNames(port)).slice(-3)).toEqual(["Holidays US", "Holidays US 2", "Holidays DE-BY"]);
  });

  it("leave a sheet that is merely called Calendar as it is, a hidden one too", async () => {
    for (const isVisible of [true, false]) {
      const mine = { name: "calendar", rows: [["Friday"]], isVisible };
      const port = memoryWorkbook({ sheets: [GROUPS, mine] });
      expect(await insert(port, "SE")).toMatchObject({ sheet: "Holidays SE" });
      expect((await port.read(["calendar"]))[0]?.grid).toEqual([["Friday"]]);
    }
  });

  it("change nothing where none is known", async () => {
    const port = memoryWorkbook({ sheets: [GROUPS] });
    const before = port.state();
    expect(await insert(port, "KH")).toEqual({
      ...{ country: "KH", years: [2026], language: "en", outcome: "none-known" },
    });
    expect(port.state()).toEqual(before);
  });

  it("are those of the years of the plan, the kickoff's among them", async () => {
    const groups = { name: "Groups", rows: [...GROUPS.rows.slice(0, 1), ["IT", "January 2027"]] };
    const settings = { name: "Settings", rows: [...SETTINGS.rows, ["Kickoff lead weeks", 4]] };
    const port = memoryWorkbook({ sheets: [groups, settings] });
    expect(await insert(port, "SE")).toMatchObject({ years: [2026, 2027] });
  });

  it("are those of the start and the year after it while there is no plan", async () => {
    const port = memoryWorkbook({ sheets: [{ name: "Sheet1", rows: [["Milk"]] }] });
    expect(await insert(port, "SE")).toMatchObject({ years: [2026, 2027], sheet: "Calendar" });
  });
});

it("a plan avoids the days that were added, and says for which holiday", async () => {
  const port = memoryWorkbook({ sheets: [GROUPS, SETTINGS] });
  const sends = async (): Promise<unknown> => {
    const { outputs } = await readRollout(port, GOLDEN_REQUEST);
    return outputs?.plan.scheduled
      .filter(({ sendDate }) => sendDate.day <= 7)
      .map(({ message, sendDate: { monthNumber, day } }) => `${message.name}: ${monthNumber}/${day}`);
  };
  expect(await sends()).toEqual(["Kickoff meeting: 9/1", "Pre-rollout email 1: 9/7"]);
  await insert(port, "US");
  expect(await sends()).toEqual(["Kickoff meeting: 9/1", "Pre-rollout email 1: 9/4"]);

  await generateTimeline(port, GOLDEN_REQUEST, {});
  const [sheet] = await port.read(["Communications"]);
  const why = sheet?.grid[0]?.indexOf("Why this date") ?? -1;
  expect(sheet?.grid.map((row) => row[why])).toContain(
    "Monday 2026-09-07 is closed (Labor Day), so it is the last open day before it.",
  );
});

it("a day that only warns is used, and told of", async () => {
  const groups = { name: "Groups", rows: [...GROUPS.rows.slice(0, 1), ["IT", "June 2026"]] };
  const settings = { name: "Settings", rows: [...SETTINGS.rows.slice(0, 1), ["Default weekday", "Friday"]] };
  const port = memoryWorkbook({ sheets: [groups, settings] });
  await insert(port, "SE");
  const { problems } = await readRollout(port, { ...GOLDEN_REQUEST, today: civilDate("2026-05-04") });
  expect(problems).toMatchObject([
    { code: "sends-in-freeze", sheet: "Calendar", cell: "A11", label: "Midsummer Eve" },
    { code: "no-address" },
  ]);
});

describe.each(LANGUAGE_TAGS)("in %s", (tag) => {
  const words = wordsOf(tag);

  it("the sheet is one that every Excel takes, and is read back as it was", async () => {
    const holidays = publicHolidays("SA", [2026, 2027], tag).map((holiday) => ({
      ...holiday,
      calendars: [],
    }));
    const name = freeSheetName(`${words.holidays.sheet} DE-BY`, []);
    expect(name).toBe(`${words.holidays.sheet} DE-BY`);
    expect(() => checkDraft(holidaysSheet(name, holidays, words, 1904))).not.toThrow();

    const port = memoryWorkbook({ sheets: [GROUPS] });
    const request = { ...GOLDEN_REQUEST, language: tag };
    const wanted = { country: "SA", publicHolidays };
    await insertHolidays(port, request, wanted, {});
    expect(await insertHolidays(port, request, wanted, {})).toMatchObject({ outcome: "all-there" });
    expect((await readRollout(port, request)).problems.map(({ code }) => code)).toEqual(["no-address"]);
  });

  const of = { country: "SE", years: [2026, 2027], language: tag };
  const told = (scope: HolidaysScope): readonly [string, string | undefined] => {
    const added: InsertedHolidays = { ...of, outcome: "added", sheet: "Holidays SE", dayCount: 31, scope };
    return [insertedHolidaysText(added, words), insertedHolidaysWarning(added, words)];
  };

  it("each outcome is told with the country, the years and the sheet", () => {
    const [added] = told(FOR_EVERYONE);
    const others = (["all-there", "none-known"] as const).map((outcome) =>
      insertedHolidaysText({ ...of, outcome }, words),
    );
    for (const text of [added, ...others]) expect(text).toMatch(/^\S.* \(2026–2027\)/);
    expect(added).toMatch(/31.*Holidays SE|Holidays SE.*31/);
    expect(new Set([added, ...others]).size).toBe(3);
  });

  it("it is told whom the days are for, and what else to know is a warning", () => {
    const columns = [words.inputs.calendar[0], words.planning.inputs.scope[0]];
    const whole = (text: string | undefined, ...parts: readonly string[]): void => {
      for (const part of parts) expect(text).toContain(part);
    };
    const [forEveryone, noWarning] = told(FOR_EVERYONE);
    whole(forEveryone, "SE", ...columns);
    expect(noWarning).toBeUndefined();

    const [forCalendars, alsoNone] = told({ ...FOR_EVERYONE, calendars: ["se", "Suède"] });
    whole(forCalendars, "se, Suède");
    expect(alsoNone).toBeUndefined();

    const many = Array.from({ length: 9 }, (_, index) => `D${String(index)}`);
    const [shorter, warning] = told({ ...FOR_EVERYONE, otherCalendars: many, otherLists: ["Our days"] });
    whole(warning, "D0, D1, D2, D3, D4, D5, D6, D7, …", "Our days", ...columns);
    expect(forEveryone.startsWith(`${shorter} `)).toBe(true);
    expect(warning).not.toContain("D8");

    const scoped = { ...FOR_EVERYONE, calendars: ["se"], groupsWithout: ["HR", "IT"] };
    whole(told(scoped)[1], "HR, IT", columns[0] ?? "");
    expect(told(scoped)[0]).toBe(told({ ...scoped, groupsWithout: [] })[0]);
  });
});

it.each([
  { name: "Holidays SE", taken: [], free: "Holidays SE" },
  { name: "Holidays SE", taken: ["holidays se", "Holidays SE 2"], free: "Holidays SE 3" },
  { name: "x".repeat(31), taken: ["x".repeat(31)], free: `${"x".repeat(29)} 2` },
])("of $name, $taken leave $free", ({ name, taken, free }) => expect(freeSheetName(name, taken)).toBe(free));
