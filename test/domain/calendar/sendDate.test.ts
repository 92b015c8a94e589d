import { civilDate, isoDateText, isoWeekday, type IsoWeekday } from "../../../src/domain/calendar/civilDate";
import { sendDate } from "../../../src/domain/calendar/sendDate";
import { weekWindow, type WeekOfMonth } from "../../../src/domain/calendar/weekWindow";
import { isWorkday } from "../../../src/domain/calendar/workingDays";
import { yearMonth } from "../../../src/domain/calendar/yearMonth";
import { everyMonthOf400Years } from "./everyDayOf400Years";

const MONDAY = 1;
const TUESDAY = 2;
const SATURDAY = 6;

type Case = {
  month: string;
  week: WeekOfMonth;
  weekday: IsoWeekday | "first";
  closed: readonly string[];
  after?: string;
  date: string | undefined;
  because: string;
};

const cases: readonly Case[] = [
  {
    month: "2026-07",
    week: 1,
    weekday: TUESDAY,
    closed: [],
    date: "2026-07-07",
    because: "the first Tuesday",
  },
  {
    month: "2026-07",
    week: 3,
    weekday: TUESDAY,
    closed: [],
    date: "2026-07-21",
    because: "the third Tuesday",
  },
  {
    month: "2026-07",
    week: 1,
    weekday: "first",
    closed: [],
    date: "2026-07-01",
    because: "1 July is a Wednesday",
  },
  {
    month: "2026-08",
    week: 1,
    weekday: "first",
    closed: [],
    date: "2026-08-03",
    because: "1 August is a Saturday",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    closed: [],
    after: "2026-09-01",
    date: "2026-09-02",
    because: "the kickoff takes Tuesday 1",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: MONDAY,
    closed: ["2026-09-07"],
    date: "2026-09-04",
    because: "Labor Day is the window's last day, so the open day before it",
  },
  {
    month: "2026-09",
    week: 2,
    weekday: TUESDAY,
    closed: ["2026-09-08"],
    date: "2026-09-09",
    because: "the next open day comes first",
  },
  {
    month: "2026-08",
    week: 1,
    weekday: SATURDAY,
    closed: [],
    date: "2026-08-03",
    because: "Saturday is closed",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    closed: [],
    after: "2026-09-04",
    date: "2026-09-07",
    because: "the weekend is skipped",
  },
  {
    month: "2026-09",
    week: 1,
    weekday: TUESDAY,
    closed: [],
    after: "2026-09-07",
    date: undefined,
    because: "no day of the window is left",
  },
  {
    month: "2026-12",
    week: 4,
    weekday: TUESDAY,
    closed: ["2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25", "2026-12-28"],
    date: undefined,
    because: "the whole window is closed",
  },
];

describe("the send date", () => {
  it.each(cases)(
    "week $week of $month is $date: $because",
    ({ month, week, weekday, closed, after, date }) => {
      const window = weekWindow(yearMonth(month), week, { kind: "days" });
      if (window === undefined) throw new Error("the case names a week that does not exist");
      const found = sendDate({
        window,
        weekday,
        isOpen: (day) => isWorkday(day) && !closed.includes(isoDateText(day)),
        ...(after !== undefined && { after: civilDate(after) }),
      });
      expect(found && isoDateText(found)).toBe(date);
    },
  );

  it("is the wanted weekday whenever nothing is in the way, in every week of 400 years", () => {
    for (const month of everyMonthOf400Years()) {
      for (const week of [1, 2, 3, 4] as const) {
        const window = weekWindow(month, week, { kind: "days" });
        const found = window && sendDate({ window, weekday: TUESDAY, isOpen: isWorkday });
        if (found === undefined || isoWeekday(found) !== TUESDAY)
          throw new Error(JSON.stringify({ month, week }));
      }
    }
  });
});
