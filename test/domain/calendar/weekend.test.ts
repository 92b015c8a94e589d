import { isoDateText } from "../../../src/domain/calendar/civilDate";
import { isInWeekend } from "../../../src/domain/calendar/isInWeekend";
import { parseWeekend, type Weekend } from "../../../src/domain/calendar/weekend";
import { weekendOfCountry } from "../../../src/domain/calendar/weekendOfCountry";
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
