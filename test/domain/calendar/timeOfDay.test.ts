import { timeOfDay, timeText } from "../../../src/domain/calendar/timeOfDay";

describe("a time of day", () => {
  it.each([
    { text: "00:00", hours: 0, minutes: 0 },
    { text: "09:00", hours: 9, minutes: 0 },
    { text: "23:59", hours: 23, minutes: 59 },
  ])("$text is read and written", ({ text, ...time }) => {
    expect(timeOfDay(text)).toEqual(time);
    expect(timeText(time)).toBe(text);
  });

  it.each(["", "9:00", "24:00", "09:60", "0900", "09:00:00", " 09:00", "09:00\n", "-1:00", "9 am"])(
    "%p is none",
    (text) => expect(() => timeOfDay(text)).toThrow(RangeError),
  );
});
