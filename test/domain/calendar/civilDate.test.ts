import {
  addDays,
  civilDate,
  civilDateOfEpochDay,
  civilDateOfSerial,
  epochDay,
  isoDateText,
  isoWeekday,
  serialDay,
} from "../../../src/domain/calendar/civilDate";
import { everyDayOf400Years } from "./everyDayOf400Years";

describe("civil dates", () => {
  it("agree with the platform's own calendar on every day of 400 years", () => {
    let counted = 0;
    for (const date of everyDayOf400Years()) {
      const platform = new Date(Date.UTC(date.year, date.monthNumber - 1, date.day));
      const epoch = platform.getTime() / 86_400_000;
      const agrees =
        epochDay(date) === epoch &&
        isoDateText(civilDateOfEpochDay(epoch)) === platform.toISOString().slice(0, 10) &&
        isoWeekday(date) % 7 === platform.getUTCDay();
      if (!agrees) throw new Error(isoDateText(date));
      counted += 1;
    }
    expect(counted).toBe(146_097);
  });

  it("come back from their serial day, and the next day has the next one, in both date systems", () => {
    for (const date of everyDayOf400Years()) {
      const serial = serialDay(date, 1900);
      const comesBack =
        isoDateText(civilDateOfSerial(serial, 1900) ?? addDays(date, 1)) === isoDateText(date) &&
        serial - serialDay(date, 1904) === 1462 &&
        serialDay(addDays(date, 1), 1904) === serialDay(date, 1904) + 1;
      if (!comesBack) throw new Error(isoDateText(date));
    }
  });

  it.each([
    { date: "1900-01-01", system: 1900 as const, serial: 1, because: "the 1900 system counts from 1" },
    { date: "1900-02-28", system: 1900 as const, serial: 59, because: "the day before the false leap day" },
    { date: "1900-03-01", system: 1900 as const, serial: 61, because: "60 is a day that never was" },
    { date: "1904-01-01", system: 1904 as const, serial: 0, because: "the 1904 system counts from 0" },
    { date: "2026-07-07", system: 1900 as const, serial: 46_210, because: "Excel shows 46210 for it" },
    { date: "9999-12-31", system: 1900 as const, serial: 2_958_465, because: "Excel's last day" },
  ])("$date is serial $serial in the $system system: $because", ({ date, system, serial }) => {
    expect(serialDay(civilDate(date), system)).toBe(serial);
    expect(civilDateOfSerial(serial + 0.75, system)).toEqual(civilDate(date));
  });

  it.each([
    { serial: 0, system: 1900 as const },
    { serial: 60, system: 1900 as const },
    { serial: -1, system: 1904 as const },
    { serial: 2_958_466, system: 1900 as const },
    { serial: Number.NaN, system: 1900 as const },
    { serial: Number.POSITIVE_INFINITY, system: 1904 as const },
  ])("serial $serial of the $system system names no day", ({ serial, system }) => {
    expect(civilDateOfSerial(serial, system)).toBeUndefined();
  });

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", "2026-07-07T00:00"])(
    "%p is refused",
    (text) => {
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  it.each([
    { date: "1899-12-31", system: 1900 as const },
    { date: "1903-12-31", system: 1904 as const },
  ])("$date has no serial day in the $system system", ({ date, system }) => {
    expect(() => serialDay(civilDate(date), system)).toThrow(RangeError);
  });
});
