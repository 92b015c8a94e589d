import { icsText } from "../../../src/adapters/ics/icsText";
import { calendarEvents, type CalendarEvent } from "../../../src/app/calendarEvents";
import { civilDate } from "../../../src/domain/calendar/civilDate";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import { wordsOf } from "../../support/wordsOf";
import { DEFAULT_RULES } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { EXAMPLE_GROUPS } from "../../support/exampleGroups";
import { parseIcs } from "./parseIcs";

const TODAY = civilDate("2026-07-01");
const EVENT: CalendarEvent = {
  uid: "1@rollout-waves",
  date: civilDate("2026-07-07"),
  title: "Hi",
  text: "Hello",
};

const write = (...events: readonly CalendarEvent[]): string => icsText(events, "Plan", "en", TODAY);

describe("a calendar file", () => {
  it("holds every meeting and send date of the example as a whole day", () => {
    const words = wordsOf("en");
    const waves = wavesInWords("monthly", words);
    const { plan } = scheduleWaves({ groups: EXAMPLE_GROUPS, waves, rules: DEFAULT_RULES, fixedDates: [] });
    const { events } = parseIcs(write(...calendarEvents(plan, words)));
    expect(events).toHaveLength(1 + 4 * EXAMPLE_GROUPS.length);
    expect(new Set(events.map((event) => event.get("UID"))).size).toBe(events.length);
    expect(events.slice(0, 2).map((event) => Object.fromEntries(event))).toMatchObject([
      {
        UID: "kickoff%20meeting//1@rollout-waves",
        DTSTAMP: "20260701T000000Z",
        "DTSTART;VALUE=DATE": "20260701",
        SUMMARY: "Kickoff meeting: All",
        DESCRIPTION: "Wave 1\nMeeting, Website, Social, Poster",
      },
      {
        UID: "pre-rollout%20email%201/it/1@rollout-waves",
        DTSTAMP: "20260701T000000Z",
        "DTSTART;VALUE=DATE": "20260707",
        SUMMARY: "Pre-rollout email 1: IT",
        DESCRIPTION: "Wave 2\nEmail, Website, Social, Poster",
      },
    ]);
  });

  it.each([
    "comma, semicolon; back\\slash, \\n as typed",
    "two\nlines\r\nand three",
    'quotes " and : colons',
    "å".repeat(100),
    "部署".repeat(60),
    "👩‍💻".repeat(40),
    `${"x".repeat(66)}é and more`,
    "tab\tkept",
  ])("gives back %j", (text) => {
    const [event] = parseIcs(write({ ...EVENT, title: text, text })).events;
    const expected = text.replace(/\r\n/g, "\n");
    expect([event?.get("SUMMARY"), event?.get("DESCRIPTION")]).toEqual([expected, expected]);
  });

  it("cannot be broken out of: a text is never another property", () => {
    const text = "Hi\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:http://x";
    const { events, lines } = parseIcs(write({ ...EVENT, title: text, text }));
    expect(events).toHaveLength(1);
    expect(lines.filter(({ name }) => name === "BEGIN").map(({ value }) => value)).toEqual([
      "VCALENDAR",
      "VEVENT",
    ]);
  });

  it("drops control characters, which the format has no place for", () => {
    const [event] = parseIcs(write({ ...EVENT, title: "a\u0007b\u0000c" })).events;
    expect(event?.get("SUMMARY")).toBe("abc");
  });

  it("is the same in every run, and without events still whole", () => {
    expect(write(EVENT)).toBe(write(EVENT));
    expect(parseIcs(write()).events).toEqual([]);
  });
});
