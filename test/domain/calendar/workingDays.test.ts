import { civilDate, isoDateText, serialDay } from "../../../src/domain/calendar/civilDate";
import { parseWeekend, type Weekend } from "../../../src/domain/calendar/weekend";
import { weekendOfCountry } from "../../../src/domain/calendar/weekendOfCountry";
import { isInWeekend, networkDays, workday } from "../../../src/domain/calendar/workingDays";
import { everyDayOf400Years } from "./everyDayOf400Years";

/** The weekend that a test names. */
function weekendOf(text: string | number): Weekend {
  const weekend = parseWeekend(text);
  if (weekend === undefined) throw new Error(`"${text}" is no weekend`);
  return weekend;
}

describe("a weekend", () => {
  it.each([
    { text: "0000011", weekend: [6, 7], because: "Saturday and Sunday" },
    { text: "1000001", weekend: [1, 7], because: "it is counted from Monday" },
    { text: "0000000", weekend: [], because: "every day is open" },
    { text: 1, weekend: [6, 7], because: "Excel's default" },
    { text: 2, weekend: [7, 1], because: "Sunday and Monday" },
    { text: "7", weekend: [5, 6], because: "Friday and Saturday" },
    { text: 11, weekend: [7], because: "Sunday only" },
    { text: 17, weekend: [6], because: "Saturday only" },
    { text: "1111111", weekend: undefined, because: "no day would be left" },
    { text: 0, weekend: undefined, because: "WORKDAY.INTL answers #NUM!" },
    { text: 8, weekend: undefined, because: "there is no such number" },
    { text: "000011", weekend: undefined, because: "six characters" },
    { text: "0000012", weekend: undefined, because: "2 is neither open nor closed" },
    { text: "toString", weekend: undefined, because: "only a number of the table counts" },
  ])("$text is $weekend: $because", ({ text, weekend }) => expect(parseWeekend(text)).toEqual(weekend));

  it.each([
    { country: "SE", weekend: [6, 7], because: "as in most of the world" },
    { country: "eg", weekend: [5, 6], because: "Friday and Saturday, in any case" },
    { country: "AE", weekend: [6, 7], because: "changed from Friday in 2022" },
    { country: "IR", weekend: [5], because: "Friday only" },
    { country: "AF", weekend: [4, 5], because: "Thursday and Friday" },
    { country: "mo", weekend: [6, 7], because: "also where no holidays are known" },
    { country: "XX", weekend: undefined, because: "no country has that code" },
    { country: "", weekend: undefined, because: "no country has that code" },
  ])("of $country is $weekend: $because", ({ country, weekend }) =>
    expect(weekendOfCountry(country)).toEqual(weekend),
  );

  it("is the same weekdays on every day of 400 years", () => {
    for (const date of everyDayOf400Years()) {
      const weekday = new Date(Date.UTC(date.year, date.monthNumber - 1, date.day)).getUTCDay();
      const isClosed = weekday === 5 || weekday === 6;
      if (isInWeekend(date, weekendOf(7)) !== isClosed) throw new Error(isoDateText(date));
    }
  });
});

/** The examples of Microsoft's pages on the two functions, and what Excel's neighbours answer at the edges. */
describe("working days as Excel counts them", () => {
  const TWO_HOLIDAYS = ["2006-01-02", "2006-01-16"];

  it.each([
    { start: "2006-01-01", end: "2006-01-31", weekend: 1, holidays: [], days: 22 },
    { start: "2006-02-28", end: "2006-01-31", weekend: 1, holidays: [], days: -21 },
    { start: "2006-01-01", end: "2006-02-01", weekend: 7, holidays: TWO_HOLIDAYS, days: 22 },
    { start: "2006-01-01", end: "2006-02-01", weekend: "0010001", holidays: TWO_HOLIDAYS, days: 20 },
    { start: "2006-01-01", end: "2006-01-01", weekend: 1, holidays: [], days: 0 },
  ])("NETWORKDAYS.INTL($start, $end, $weekend) is $days", ({ start, end, weekend, holidays, days }) =>
    expect(networkDays(civilDate(start), civilDate(end), weekendOf(weekend), holidays.map(civilDate))).toBe(
      days,
    ),
  );

  it.each([
    { start: "2012-01-01", days: 90, weekend: 11, holidays: [], date: "2012-04-14" },
    { start: "2012-01-01", days: 30, weekend: 17, holidays: [], date: "2012-02-05" },
    { start: "2012-01-01", days: 0, weekend: 1, holidays: [], date: "2012-01-01" },
    { start: "2012-01-01", days: -5, weekend: 1, holidays: [], date: "2011-12-26" },
    { start: "2012-01-01", days: 1, weekend: 1, holidays: ["2012-01-02"], date: "2012-01-03" },
  ])("WORKDAY.INTL($start, $days, $weekend) is $date", ({ start, days, weekend, holidays, date }) =>
    expect(isoDateText(workday(civilDate(start), days, weekendOf(weekend), holidays.map(civilDate)))).toBe(
      date,
    ),
  );

  it("are the serial day that Microsoft's page shows", () =>
    expect(serialDay(workday(civilDate("2012-01-01"), 90, [7], []), 1900)).toBe(41_013));

  it("never come when all seven are closed, which is refused at once", () =>
    expect(() => workday(civilDate("2026-07-07"), 1, [1, 2, 3, 4, 5, 6, 7], [])).toThrow(RangeError));
});
