import {
  addDays,
  civilDate,
  compareDates,
  isoDateText,
  isoWeekday,
  type IsoWeekday,
} from "../../../src/domain/calendar/civilDate";
import type { WeekRule } from "../../../src/domain/calendar/weekRule";
import {
  weekWindow,
  WEEKS_OF_MONTH,
  type WeekOfMonth,
  type WeekSpan,
} from "../../../src/domain/calendar/weekWindow";
import { weekHolding } from "../../../src/domain/calendar/weekHolding";
import { keysOf } from "../../../src/domain/language/keysOf";
import { daysInMonth, isoMonthText, yearMonth, type YearMonth } from "../../../src/domain/calendar/yearMonth";
import { everyDayOf400Years, everyMonthOf400Years } from "./everyDayOf400Years";

const WEEKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];
const DAYS: WeekRule = { kind: "days" };
const MONTHS = everyMonthOf400Years();

/**
 * The week of each day of a month from the 1st on, said in another way than the source says it: by turning the leaves of a calendar.
 * `weekday` tells the weekday of a day of the month. 0 is before the first week.
 */
type Statement = (
  length: number,
  weekday: (day: number) => number,
  weekStart: IsoWeekday,
) => readonly number[];

const STATEMENTS: Readonly<Record<WeekRule["kind"], Statement>> = {
  days: (length) => daysTo(length).map((day) => Math.floor((day + 6) / 7)),
  containsFirst: (length, weekday, weekStart) => countWeekStarts(2, 1, length, weekday, weekStart),
  firstFull: (length, weekday, weekStart) => countWeekStarts(1, 0, length, weekday, weekStart),
  isoMajority: (length, weekday, weekStart) =>
    daysTo(length).map((day) => {
      // A week is its fourth day's: how many such weekdays the month has had by then.
      const fourth = day + 3 - ((weekday(day) - weekStart + 7) % 7);
      return fourth > length ? 0 : Math.ceil(fourth / 7);
    }),
};

const RULES = keysOf(STATEMENTS).flatMap((kind): readonly WeekRule[] =>
  kind === "days" ? [DAYS] : WEEKDAYS.map((weekStart) => ({ kind, weekStart })),
);

function daysTo(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index + 1);
}

/** Counts up at every start of a week from the day `counted` on. */
function countWeekStarts(
  counted: number,
  startsAt: number,
  length: number,
  weekday: (day: number) => number,
  weekStart: IsoWeekday,
): readonly number[] {
  let week = startsAt;
  return daysTo(length).map((day) => {
    if (day >= counted && weekday(day) === weekStart) week += 1;
    return week;
  });
}

/** The same from the source: 0 where no week holds the day. Fails where two do, or a week leaves its month. */
function weeksOfDays(month: YearMonth, rule: WeekRule): readonly number[] {
  const weeks: number[] = daysTo(daysInMonth(month)).map(() => 0);
  for (const week of WEEKS_OF_MONTH) {
    const window = weekWindow(month, week, rule);
    if (window === undefined && week <= 4) throw new Error(`no week ${week} in ${isoMonthText(month)}`);
    if (window === undefined) continue;
    const { first, last } = window;
    if (
      isoMonthText(first) !== isoMonthText(month) ||
      isoMonthText(last) !== isoMonthText(month) ||
      last.day < first.day
    )
      throw new Error(
        `week ${week} of ${isoMonthText(month)} is ${isoDateText(first)} to ${isoDateText(last)}`,
      );
    for (let { day } = first; day <= last.day; day += 1) {
      if (weeks[day - 1] !== 0) throw new Error(`two weeks on ${day} of ${isoMonthText(month)}`);
      weeks[day - 1] = week;
    }
  }
  return weeks;
}

describe("every rule, on every day of 400 years", () => {
  it.each(keysOf(STATEMENTS))(
    "%s is what it says; four weeks or five keep to their month and do not overlap, whatever day opens a week",
    (kind) => {
      for (const month of MONTHS) {
        const weekdayOfFirst = new Date(Date.UTC(month.year, month.monthNumber - 1, 1)).getUTCDay() || 7;
        const weekday = (day: number): number => ((weekdayOfFirst + day - 2) % 7) + 1;
        for (const rule of RULES) {
          if (rule.kind !== kind) continue;
          const weekStart = rule.kind === "days" ? 1 : rule.weekStart;
          const stated = STATEMENTS[kind](daysInMonth(month), weekday, weekStart);
          const expected = stated.map((week) => (week <= 5 ? week : 0)).join();
          const weeks = weeksOfDays(month, rule).join();
          if (weeks !== expected)
            throw new Error(`${isoMonthText(month)} ${JSON.stringify(rule)}: ${weeks}, not ${expected}`);
        }
      }
    },
  );

  it("makes the Tuesday of week n the n-th Tuesday by the days rule, for every weekday of every month", () => {
    const seen = new Map<string, number>();
    for (const day of everyDayOf400Years()) {
      const key = `${isoMonthText(day)} ${String(isoWeekday(day))}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      const window = weekWindow(day, nth as WeekOfMonth, DAYS);
      if (window === undefined || day.day < window.first.day || day.day > window.last.day)
        throw new Error(key);
    }
  });

  it("has four whole weeks by the days rule, and a fifth unless February has 28 days", () => {
    for (const month of MONTHS) {
      const lengths = WEEKS_OF_MONTH.map((week) => {
        const window = weekWindow(month, week, DAYS);
        return window === undefined ? 0 : window.last.day - window.first.day + 1;
      });
      if (lengths.join() !== [7, 7, 7, 7, daysInMonth(month) - 28].join())
        throw new Error(isoMonthText(month));
    }
  });

  it("has the last seven days as its last week, by every rule", () => {
    for (const rule of RULES) {
      for (const month of MONTHS.slice(0, 48)) {
        const window = weekWindow(month, "last", rule);
        expect(window && [window.first.day, window.last.day]).toEqual([
          daysInMonth(month) - 6,
          daysInMonth(month),
        ]);
      }
    }
  });
});

describe("a week", () => {
  const MONDAY = 1;
  const cases: readonly { month: string; span: WeekSpan; rule: WeekRule; days?: string; because: string }[] =
    [
      { month: "2026-09", span: 2, rule: DAYS, days: "8-14", because: "days 8 to 14" },
      { month: "2026-09", span: "last", rule: DAYS, days: "24-30", because: "the last seven days" },
      { month: "2026-09", span: { from: 1, to: 3 }, rule: DAYS, days: "1-21", because: "three weeks on end" },
      { month: "2027-02", span: 5, rule: DAYS, because: "28 days are four weeks" },
      { month: "2027-02", span: { from: 3, to: 5 }, rule: DAYS, days: "15-28", because: "there is no fifth" },
      { month: "2027-02", span: { from: 5, to: 5 }, rule: DAYS, because: "there is no fifth" },
      {
        month: "2026-08",
        span: 1,
        rule: { kind: "containsFirst", weekStart: MONDAY },
        days: "1-2",
        because: "1 August is a Saturday, so the week is a weekend",
      },
      {
        month: "2026-08",
        span: 1,
        rule: { kind: "isoMajority", weekStart: MONDAY },
        days: "3-9",
        because: "the week of 1 August is July's",
      },
      {
        month: "2026-07",
        span: 1,
        rule: { kind: "isoMajority", weekStart: MONDAY },
        days: "1-5",
        because: "five of its days are July's, two are left out",
      },
      {
        month: "2026-07",
        span: 1,
        rule: { kind: "firstFull", weekStart: MONDAY },
        days: "6-12",
        because: "the first whole week",
      },
      {
        month: "2026-08",
        span: 5,
        rule: { kind: "firstFull", weekStart: MONDAY },
        days: "31-31",
        because: "a last week may be short",
      },
    ];

  it.each(cases)("$span of $month by $rule is $days: $because", ({ month, span, rule, days }) => {
    const window = weekWindow(yearMonth(month), span, rule);
    expect(window && `${window.first.day}-${window.last.day}`).toBe(days);
  });

  it("holds the day that it is asked for, or begins at most six days after it", () => {
    for (const rule of RULES) {
      for (const month of MONTHS.slice(0, 24)) {
        for (const day of daysTo(daysInMonth(month)).map((number) => ({ ...month, day: number }))) {
          const { window, week, month: found } = weekHolding(day, rule);
          const isSound =
            isoDateText(weekWindow(found, week, rule)?.first ?? day) === isoDateText(window.first) &&
            compareDates(day, window.last) <= 0 &&
            compareDates(window.first, addDays(day, 6)) <= 0;
          if (!isSound) throw new Error(`${isoDateText(day)} ${JSON.stringify(rule)}`);
        }
      }
    }
  });

  it("of a day that the rule gives to the next month is the next month's first", () => {
    expect(weekHolding(civilDate("2026-06-30"), { kind: "isoMajority", weekStart: MONDAY })).toMatchObject({
      month: yearMonth("2026-07"),
      week: 1,
    });
  });
});
