import { addDays, civilDate } from "../../src/domain/calendar/civilDate";
import { addMonths, isoMonthText, yearMonth } from "../../src/domain/calendar/yearMonth";
import { scheduleWaves, type ScheduleInput } from "../../src/domain/plan/scheduleWaves";
import type { CalendarEntry } from "../../src/domain/plan/calendarEntry";
import { messageKey } from "../../src/domain/plan/messageKey";
import type { ScheduledMessage } from "../../src/domain/plan/rolloutPlan";
import { DEFAULT_RULES } from "../../src/domain/plan/scheduleRules";
import type { Message, Wave } from "../../src/domain/plan/wave";
import { groupIn } from "../support/exampleGroups";

const GROUPS = Array.from({ length: 1_000 }, (_, index) =>
  groupIn(`Försäljning ${String(index)}`, isoMonthText(addMonths(yearMonth("2026-01"), index % 36)), {
    users: 50 + (index % 70),
  }),
);

const WAVES: readonly Wave[] = Array.from({ length: 20 }, (_, index) => {
  const message: Message = {
    name: `Message ${String(index + 1)}`,
    phase: index < 10 ? "preEnrollment" : index === 10 ? "enrollment" : "postEnrollment",
    channels: ["email"],
    week: { from: 1, to: 4 },
    monthsAfter: Math.floor(index / 7),
    weekday: 2,
    subject: "",
    body: "",
  };
  return { number: index + 1, audience: "eachGroup", messages: [message] };
});

const CALENDAR: readonly CalendarEntry[] = Array.from({ length: 40 }, (_, index) => {
  const from = addDays(civilDate("2026-01-01"), 27 * index);
  const scope = { kind: "groups", names: ["Försäljning 7", "Försäljning 8"] } as const;
  return {
    from,
    to: addDays(from, 2),
    label: "Closed",
    kind: "holiday",
    effect: "block",
    scope: index % 2 === 0 ? { kind: "everyone" } : scope,
    source: { sheet: "Calendar", cell: "A2" },
  };
});

const FIRST: ScheduleInput = {
  groups: GROUPS,
  waves: WAVES,
  rules: { ...DEFAULT_RULES, calendar: CALENDAR },
  fixedDates: [],
};
const PLANNED = scheduleWaves(FIRST).plan.scheduled;
/** What a later run has: half of it sent. */
const LATER: ScheduleInput = {
  ...FIRST,
  fixedDates: PLANNED.slice(0, PLANNED.length / 2).map((entry) => ({
    ...messageKey(entry),
    kind: "sent",
    date: entry.sendDate,
    source: { sheet: "Communications", cell: "A2" },
  })),
};

it.each([
  ["first", FIRST],
  ["later", LATER],
])("1,000 groups over 36 months with 20 messages, a %s run", (run, input) => {
  const planning = bestSeconds(() => scheduleWaves(input));
  const bare = bestSeconds(() => bareRows(input));
  process.stdout.write(
    `${run} run: ${(planning * 1000).toFixed(0)} ms, ${(planning / bare).toFixed(0)} times the bare rows\n`,
  );
  expect(PLANNED).toHaveLength(20_000);
  expect(planning).toBeLessThan(1);
});

/** The same rows with dates that nobody has thought about. */
function bareRows({ groups, waves }: ScheduleInput): readonly ScheduledMessage[] {
  const day = civilDate("2026-01-06");
  const window = { first: day, last: day };
  return waves.flatMap((wave) =>
    wave.messages.flatMap((message) =>
      groups.map((group): ScheduledMessage => ({
        wave,
        message,
        groups: [group],
        slice: { number: 1, count: 1 },
        month: group.month,
        week: message.week,
        window,
        sendDate: day,
        reason: { kind: "weekday" },
      })),
    ),
  );
}

/** Of the processor, the best of several times: what else the machine does can only add. */
function bestSeconds(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  });
  return Math.min(...times);
}
