import fc from "fast-check";
import { addDays, civilDate, type IsoWeekday } from "../../../src/domain/calendar/civilDate";
import type { WeekRule } from "../../../src/domain/calendar/weekRule";
import type { WeekOfMonth, WeekSpan } from "../../../src/domain/calendar/weekWindow";
import { addMonths, isoMonthText, yearMonth } from "../../../src/domain/calendar/yearMonth";
import { keysOf } from "../../../src/domain/language/keysOf";
import type { CalendarEntry } from "../../../src/domain/plan/calendarEntry";
import type { Group } from "../../../src/domain/plan/group";
import type { ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import type { Wave } from "../../../src/domain/plan/wave";
import { CHANNELS } from "../../../src/domain/vocabulary/channels";
import type { Phase } from "../../../src/domain/vocabulary/phases";
import { vocabulary } from "../../../src/domain/words/en/vocabulary";
import { groupIn } from "../../support/exampleGroups";

/** Plans, rules and calendars such as nobody would write, for what holds of all of them. */

const anyWeekday = fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7);
const anyWeek = fc.constantFrom<WeekOfMonth>(1, 2, 3, 4, 5);
const anySpan: fc.Arbitrary<WeekSpan> = fc.oneof(
  anyWeek,
  fc.constant("last" as const),
  fc.tuple(anyWeek, anyWeek).map(([one, other]) => ({
    from: one < other ? one : other,
    to: one < other ? other : one,
  })),
);

export const anyGroups: fc.Arbitrary<readonly Group[]> = fc
  .array(
    fc.record({
      offset: fc.integer({ min: 0, max: 35 }),
      users: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
      calendar: fc.constantFrom(undefined, "North", "South"),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((all) =>
    all.map(({ offset, users, calendar }, index) =>
      groupIn(`Group ${String(index)}`, isoMonthText(addMonths(yearMonth("2026-01"), offset)), {
        ...(users !== undefined && { users }),
        ...(calendar !== undefined && { calendar }),
      }),
    ),
  );

const anyLaterWaves = fc.array(
  fc.array(
    fc.record({
      phase: fc.constantFrom<Phase>("preEnrollment", "enrollment", "postEnrollment"),
      channels: fc.subarray([...CHANNELS], { minLength: 1 }),
      week: anySpan,
      monthsAfter: fc.integer({ min: 0, max: 2 }),
      weekday: anyWeekday,
    }),
    { minLength: 1, maxLength: 2 },
  ),
  { maxLength: 4 },
);

export const anyWaves: fc.Arbitrary<readonly Wave[]> = fc
  .tuple(fc.oneof(fc.constant("first" as const), anyWeekday), anyLaterWaves)
  .map(([weekday, waves]) => [
    {
      number: 1,
      audience: "everyone",
      messages: [
        {
          name: "Kickoff",
          subject: "",
          body: "",
          phase: "kickoff",
          channels: ["meeting"],
          week: 1,
          monthsAfter: 0,
          weekday,
        },
      ],
    },
    ...waves.map((messages, index): Wave => ({
      number: index + 2,
      audience: "eachGroup",
      messages: messages.map((message, place) => ({
        ...message,
        name: `Message ${String(index)}.${String(place)}`,
        subject: "",
        body: "",
      })),
    })),
  ]);

export const anyEntry: fc.Arbitrary<CalendarEntry> = fc
  .record({
    start: fc.integer({ min: -40, max: 1200 }),
    length: fc.integer({ min: 1, max: 20 }),
    kind: fc.constantFrom("holiday" as const, "freeze" as const),
    effect: fc.constantFrom("block" as const, "warn" as const),
    scope: fc.oneof(
      fc.constant({ kind: "everyone" as const }),
      fc
        .constantFrom("North", "South", "Group 1")
        .map((name) => ({ kind: "groups" as const, names: [name] })),
      fc.constantFrom(...CHANNELS).map((channel) => ({ kind: "channels" as const, channels: [channel] })),
    ),
  })
  .map(({ start, length, ...more }) => {
    const from = addDays(civilDate("2026-01-01"), start);
    return {
      ...more,
      from,
      to: addDays(from, length - 1),
      label: "Closed",
      source: { sheet: "Calendar", cell: "A2" },
    };
  });

const anyWeekRule = fc
  .tuple(fc.constantFrom(...keysOf(vocabulary.planning.weekRules)), anyWeekday)
  .map(([kind, weekStart]): WeekRule => (kind === "days" ? { kind } : { kind, weekStart }));

export const anyRules: fc.Arbitrary<ScheduleRules> = fc
  .record({
    weekRule: anyWeekRule,
    weekStart: anyWeekday,
    weekend: fc.subarray<IsoWeekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 3 }),
    calendar: fc.array(anyEntry, { maxLength: 20 }),
    kickoff: fc.record({ leadWeeks: fc.nat(9), repeats: fc.integer({ min: 1, max: 3 }) }),
    leastGapDays: fc.integer({ min: 1, max: 10 }),
    leastGateDays: fc.nat(40),
    capacity: fc.option(
      fc.record({
        usersPerWeek: fc.integer({ min: 50, max: 600 }),
        whenFull: fc.constantFrom("warn" as const, "split" as const),
      }),
      { nil: undefined },
    ),
  })
  .map(({ capacity, ...rules }) => ({ ...rules, ...(capacity && { capacity }) }));
