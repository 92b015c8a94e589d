import { compareDates, isoWeekday, type CivilDate } from "../../../src/domain/calendar/civilDate";
import { isoMonthText, yearMonth } from "../../../src/domain/calendar/yearMonth";
import { weekWindow, type WeekOfMonth } from "../../../src/domain/calendar/weekWindow";
import { everyDayOf400Years, everyMonthOf400Years } from "./everyDayOf400Years";

const WEEKS: readonly WeekOfMonth[] = [1, 2, 3, 4, 5];

function weeksHolding(day: CivilDate): readonly WeekOfMonth[] {
  return WEEKS.filter((week) => {
    const window = weekWindow(day, week);
    return (
      window !== undefined && compareDates(window.first, day) <= 0 && compareDates(day, window.last) <= 0
    );
  });
}

describe("the days rule", () => {
  it("puts every day of 400 years in exactly one week of its own month, counted from its number", () => {
    for (const day of everyDayOf400Years()) {
      const weeks = weeksHolding(day);
      if (weeks.length !== 1 || weeks[0] !== Math.floor((day.day + 6) / 7))
        throw new Error(JSON.stringify(day));
    }
  });

  it("makes the Tuesday of week n the n-th Tuesday, for every weekday of every month", () => {
    const seen = new Map<string, number>();
    for (const day of everyDayOf400Years()) {
      const key = `${isoMonthText(day)} ${String(isoWeekday(day))}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      if (weeksHolding(day)[0] !== nth) throw new Error(key);
    }
  });

  it("always has four whole weeks, and a fifth unless February has 28 days", () => {
    for (const month of everyMonthOf400Years()) {
      const lengths = WEEKS.map((week) => {
        const window = weekWindow(month, week);
        return window === undefined ? 0 : window.last.day - window.first.day + 1;
      });
      expect(lengths.slice(0, 4)).toEqual([7, 7, 7, 7]);
      const isShortFebruary =
        month.monthNumber === 2 && new Date(Date.UTC(month.year, 2, 0)).getUTCDate() === 28;
      expect(lengths[4] === 0).toBe(isShortFebruary);
    }
  });

  it("gives the second week of September 2026 as 8 to 14 September", () => {
    expect(weekWindow(yearMonth("2026-09"), 2)).toEqual({
      first: { year: 2026, monthNumber: 9, day: 8 },
      last: { year: 2026, monthNumber: 9, day: 14 },
    });
  });
});
