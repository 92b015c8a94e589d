import { epochDay } from "../../../src/domain/calendar/civilDate";
import type { WeekRule } from "../../../src/domain/calendar/weekRule";
import { weekWindow, type WeekSpan } from "../../../src/domain/calendar/weekWindow";
import { weeksLater } from "../../../src/domain/calendar/weeksLater";
import { isoMonthText, yearMonth } from "../../../src/domain/calendar/yearMonth";
import { everyMonthOf400Years } from "./everyDayOf400Years";

const DAYS: WeekRule = { kind: "days" };
const ISO: WeekRule = { kind: "isoMajority", weekStart: 1 };

describe("a number of weeks later", () => {
  const cases: readonly { month: string; week: WeekSpan; weeks: number; rule: WeekRule; found: string }[] = [
    { month: "2026-07", week: 1, weeks: 0, rule: DAYS, found: "2026-07 1" },
    { month: "2026-07", week: 1, weeks: -1, rule: DAYS, found: "2026-06 4" },
    { month: "2026-07", week: 1, weeks: -4, rule: DAYS, found: "2026-06 1" },
    { month: "2026-01", week: 2, weeks: -2, rule: DAYS, found: "2025-12 4" },
    { month: "2026-07", week: 1, weeks: -8, rule: DAYS, found: "2026-05 1" },
    { month: "2026-07", week: 1, weeks: -10, rule: DAYS, found: "2026-04 4" },
    { month: "2026-07", week: 1, weeks: -12, rule: DAYS, found: "2026-04 2" },
    { month: "2026-07", week: 1, weeks: -26, rule: DAYS, found: "2026-01 1" },
    { month: "2026-07", week: 4, weeks: 1, rule: DAYS, found: "2026-08 1" },
    { month: "2026-07", week: 5, weeks: 1, rule: DAYS, found: "2026-08 1" },
    { month: "2026-07", week: 5, weeks: -1, rule: DAYS, found: "2026-07 4" },
    { month: "2026-07", week: "last", weeks: -1, rule: DAYS, found: "2026-07 3" },
    { month: "2026-07", week: { from: 2, to: 3 }, weeks: 1, rule: DAYS, found: "2026-07 3" },
    { month: "2026-08", week: 1, weeks: -1, rule: ISO, found: "2026-07 5" },
    { month: "2026-07", week: 1, weeks: -1, rule: ISO, found: "2026-06 4" },
    { month: "2026-06", week: 4, weeks: 1, rule: ISO, found: "2026-07 1" },
  ];

  it.each(cases)(
    "$weeks from week $week of $month by $rule is $found",
    ({ month, week, weeks, rule, found }) => {
      const later = weeksLater(yearMonth(month), week, weeks, rule);
      expect(later && `${isoMonthText(later.month)} ${later.week}`).toBe(found);
    },
  );

  it("is as many weeks earlier by the calendar, to within six days, however many they are", () => {
    for (const rule of [DAYS, ISO]) {
      for (const month of everyMonthOf400Years()) {
        const start = weekWindow(month, 1, rule)?.first;
        for (const weeks of [1, 4, 9, 26, 52]) {
          const found = weeksLater(month, 1, -weeks, rule)?.window.first;
          const days = start && found ? epochDay(start) - epochDay(found) : 0;
          if (days < 7 * weeks - 6 || days > 7 * weeks + 6)
            throw new Error(JSON.stringify({ month, weeks, rule, days }));
        }
      }
    }
  });

  it("is none where the week itself is none", () =>
    expect(weeksLater(yearMonth("2027-02"), 5, 1, DAYS)).toBeUndefined());

  it("is at least seven days later each time, so that no two batches are less than a week apart", () => {
    for (const rule of [DAYS, ISO]) {
      for (const month of everyMonthOf400Years()) {
        for (const week of [1, 2, 3, 4] as const) {
          const [one, next] = [0, 1].map((weeks) => weeksLater(month, week, weeks, rule));
          const days = one && next ? epochDay(next.window.last) - epochDay(one.window.last) : 0;
          const isClamped = rule.kind !== "days";
          if (days < (isClamped ? 4 : 7) || days > 13)
            throw new Error(JSON.stringify({ month, week, rule, days }));
        }
      }
    }
  });
});
