import { civilDate, isoDateText, isoWeekday, type IsoWeekday } from "../../../src/domain/calendar/civilDate";
import type { DateConflict, DateReason, DayClosure, Wait } from "../../../src/domain/calendar/dateReason";
import { sendDate } from "../../../src/domain/calendar/sendDate";
import { weekWindow, type WeekSpan } from "../../../src/domain/calendar/weekWindow";
import { isInWeekend } from "../../../src/domain/calendar/isInWeekend";
import { yearMonth } from "../../../src/domain/calendar/yearMonth";
import { everyMonthOf400Years } from "./everyDayOf400Years";

const MONDAY = 1;
const TUESDAY = 2;
const SATURDAY = 6;
const DAYS = { kind: "days" } as const;
const WEEKEND: DayClosure = { kind: "weekend" };
const HOLIDAY: DayClosure = { kind: "holiday", label: "Labor Day" };

type Case = {
  month: string;
  week: WeekSpan;
  weekday: IsoWeekday | "first";
  closed?: readonly string[];
  mustWait?: Wait;
  shouldWait?: Wait;
  date?: string;
  why: DateReason | DateConflict;
  because: string;
};

const after = (on: string, days: number): Wait => {
  return { kind: "after", message: "Kickoff meeting", on: civilDate(on), days };
};
const gate = (on: string, days: number): Wait => ({ kind: "gate", group: "IT", on: civilDate(on), days });

const cases: readonly Case[] = [
  {
    month: "2026-07",
    week: 1,
    weekday: TUESDAY,
    date: "2026-07-07",
    why: { kind: "weekday" },
    because: "the first Tuesday",
  },
  {
    month: "2026-07",
    week: 3,
    weekday: TUESDAY,
    date: "2026-07-21",
    why: { kind: "weekday" },
    because: "the third Tuesday",
  },
  {
    month: "2026-07",
    week: 1,
    weekday: "first",
    date: "2026-07-01",
    why: { kind: "kickoff" },
    because: "1 July is a Wednesday",
  },
  {
    month: "2026-08",
    week: 1,
    weekday: "first",
    date: "2026-08-03",
    why: { kind: "kickoff" },
    because: "1 August is a Saturday",
  },
  {
    month: "2026-09",
    week: { from: 2, to: 3 },
    weekday: TUESDAY,
    date: "2026-09-08",
    why: { kind: "weekday" },
    because: "of several weeks the first that will do",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    mustWait: after("2026-09-01", 1),
    date: "2026-09-02",
    why: { kind: "wait", wanted: civilDate("2026-09-01"), for: after("2026-09-01", 1) },
    because: "the kickoff takes Tuesday 1",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: MONDAY,
    closed: ["2026-09-07"],
    date: "2026-09-04",
    why: { kind: "closed", wanted: civilDate("2026-09-07"), because: HOLIDAY, moved: "previous" },
    because: "Labor Day is the window's last day, so the open day before it",
  },
  {
    month: "2026-09",
    week: 2,
    weekday: TUESDAY,
    closed: ["2026-09-08"],
    date: "2026-09-09",
    why: { kind: "closed", wanted: civilDate("2026-09-08"), because: HOLIDAY, moved: "next" },
    because: "the next open day comes first",
  },
  {
    month: "2026-08",
    week: 1,
    weekday: SATURDAY,
    date: "2026-08-03",
    why: { kind: "closed", wanted: civilDate("2026-08-01"), because: WEEKEND, moved: "next" },
    because: "Saturday is closed",
  },
  {
    month: "2026-09",
    week: 5,
    weekday: MONDAY,
    date: "2026-09-30",
    why: { kind: "shortWeek" },
    because: "29 and 30 September are a Tuesday and a Wednesday",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    mustWait: after("2026-09-04", 1),
    date: "2026-09-07",
    why: { kind: "wait", wanted: civilDate("2026-09-01"), for: after("2026-09-04", 1) },
    because: "the weekend is skipped",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    mustWait: after("2026-09-07", 1),
    why: { kind: "tooLate", for: after("2026-09-07", 1) },
    because: "no day of the window is left",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    mustWait: after("2026-09-01", 1),
    shouldWait: after("2026-09-01", 3),
    date: "2026-09-04",
    why: { kind: "wait", wanted: civilDate("2026-09-01"), for: after("2026-09-01", 3) },
    because: "a gap of three days can be kept",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    mustWait: after("2026-09-01", 1),
    shouldWait: after("2026-09-01", 7),
    date: "2026-09-07",
    why: { kind: "cutWait", for: after("2026-09-01", 7) },
    because: "a gap of seven days cannot, and the last open day comes nearest to it",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: MONDAY,
    mustWait: after("2026-09-01", 1),
    shouldWait: after("2026-09-01", 7),
    date: "2026-09-07",
    why: { kind: "weekday" },
    because: "it is the last open day, and the Monday asked for as well",
  },
  {
    month: "2026-09",
    week: 3,
    weekday: TUESDAY,
    mustWait: after("2026-09-08", 1),
    shouldWait: gate("2026-08-18", 30),
    date: "2026-09-17",
    why: { kind: "wait", wanted: civilDate("2026-09-15"), for: gate("2026-08-18", 30) },
    because: "30 days after the enrollment before it",
  },
  {
    month: "2026-12",
    week: 4,
    weekday: TUESDAY,
    closed: ["2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25", "2026-12-28"],
    why: { kind: "closedWeek" },
    because: "the whole window is closed",
  },
];

describe("the send date", () => {
  it.each(cases)(
    "week $week of $month is $date: $because",
    ({ month, week, weekday, closed = [], mustWait, shouldWait, date, why }) => {
      const window = weekWindow(yearMonth(month), week, DAYS);
      if (window === undefined) throw new Error("the case names a week that does not exist");
      const found = sendDate({
        window,
        weekday,
        closureOn: (day) => {
          if (closed.includes(isoDateText(day))) return HOLIDAY;
          return isInWeekend(day, [6, 7]) ? WEEKEND : undefined;
        },
        mustWait: mustWait ? [mustWait] : [],
        shouldWait: shouldWait ? [shouldWait] : [],
      });
      expect(found).toEqual(date === undefined ? { conflict: why } : { date: civilDate(date), reason: why });
    },
  );

  it("is the wanted weekday whenever nothing is in the way, in every week of 400 years", () => {
    for (const month of everyMonthOf400Years()) {
      for (const week of [1, 2, 3, 4] as const) {
        const window = weekWindow(month, week, DAYS);
        const found =
          window &&
          sendDate({ window, weekday: TUESDAY, closureOn: () => undefined, mustWait: [], shouldWait: [] });
        if (found?.date === undefined || isoWeekday(found.date) !== TUESDAY)
          throw new Error(JSON.stringify({ month, week }));
      }
    }
  });
});
