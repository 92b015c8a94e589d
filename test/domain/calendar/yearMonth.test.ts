import {
  addMonths,
  daysInMonth,
  firstOccurrence,
  isoMonthText,
  isSameMonth,
  monthsBetween,
  yearMonth,
} from "../../../src/domain/calendar/yearMonth";
import { everyDayOf400Years, everyMonthOf400Years } from "./everyDayOf400Years";

describe("months", () => {
  it("have as many days as the calendar counts, in every month of 400 years", () => {
    const counted = new Map<string, number>();
    for (const day of everyDayOf400Years()) {
      const key = isoMonthText(day);
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const said = new Map(everyMonthOf400Years().map((month) => [isoMonthText(month), daysInMonth(month)]));
    expect(said).toEqual(counted);
  });

  it("add up over New Year, both ways", () => {
    for (const month of everyMonthOf400Years().slice(0, 60)) {
      for (let months = -30; months <= 30; months += 1) {
        expect(monthsBetween(month, addMonths(month, months))).toBe(months);
      }
    }
  });

  it.each([
    { month: 11, start: "2026-11", found: "2026-11", because: "the start month itself counts" },
    { month: 12, start: "2026-11", found: "2026-12", because: "later in the same year" },
    { month: 2, start: "2026-11", found: "2027-02", because: "over New Year" },
    { month: 10, start: "2026-11", found: "2027-10", because: "October 2026 is before the start" },
  ])("month $month from $start is $found: $because", ({ month, start, found }) => {
    expect(isSameMonth(firstOccurrence(month, yearMonth(start)), yearMonth(found))).toBe(true);
  });

  it.each(["2026-13", "2026-00", "2026-7", "July", "2026-07-01", ""])("%p is refused", (text) => {
    expect(() => yearMonth(text)).toThrow(RangeError);
  });
});
