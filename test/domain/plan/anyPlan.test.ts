import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import {
  civilDateOfEpochDay,
  compareDates,
  epochDay,
  isoDateText,
  isoWeekday,
} from "../../../src/domain/calendar/civilDate";
import type { DayClosure } from "../../../src/domain/calendar/dateReason";
import { isSameMonth } from "../../../src/domain/calendar/yearMonth";
import type { FixedDate } from "../../../src/domain/plan/fixedDate";
import { keyText, messageKey } from "../../../src/domain/plan/messageKey";
import { openDays } from "../../../src/domain/plan/openDays";
import { datedMessages, planChanges } from "../../../src/domain/plan/planChanges";
import type { RolloutPlan, ScheduledMessage } from "../../../src/domain/plan/rolloutPlan";
import type { ScheduleRules } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { weeklyLoad } from "../../../src/domain/plan/weeklyLoad";
import { anyEntry, anyGroups, anyRules, anyWaves } from "./anyPlan";

const anyInput = fc.record({
  groups: anyGroups,
  waves: anyWaves,
  rules: anyRules,
  fixedDates: fc.constant<readonly FixedDate[]>([]),
});

/** What each group, or each batch of it, is sent in the order of the plan; of several kickoffs only the first. */
function receivedBy({ scheduled, groups }: RolloutPlan): readonly (readonly ScheduledMessage[])[] {
  return groups.flatMap((group) => {
    const forGroup = scheduled.filter(
      (entry) =>
        entry.groups.includes(group) && (entry.wave.audience === "eachGroup" || entry.slice.number === 1),
    );
    const numbers = new Set(forGroup.map(({ slice }) => slice.number));
    return [...numbers].map((number) =>
      forGroup.filter(({ wave, slice }) => wave.audience === "everyone" || slice.number === number),
    );
  });
}

/** What is not so in the reason for a date, gone through from the rules; `undefined` where all of it is. */
function untruthOf(
  { window, sendDate, reason, groups, message }: ScheduledMessage,
  { weekend, calendar }: ScheduleRules,
): string | undefined {
  const days = openDays(weekend, calendar);
  const closureOn = (day: number): DayClosure | undefined =>
    days.closureOn(civilDateOfEpochDay(day), { groups, channels: message.channels });
  const sent = epochDay(sendDate);
  const daysOfWeek = Array.from(
    { length: epochDay(window.last) - epochDay(window.first) + 1 },
    (_, index) => epochDay(window.first) + index,
  );
  const open = daysOfWeek.filter((day) => closureOn(day) === undefined);
  const asked = daysOfWeek.find((day) => isoWeekday(civilDateOfEpochDay(day)) === message.weekday);
  const wantedDay = message.weekday === "first" ? daysOfWeek[0] : asked;
  const isSo = (): boolean => {
    switch (reason.kind) {
      case "weekday":
        return sent === asked;
      case "kickoff":
        return message.weekday === "first" && sent === open[0];
      case "shortWeek":
        return asked === undefined && sent === open.at(-1);
      case "closed": {
        const wanted = epochDay(reason.wanted);
        const nearest =
          reason.moved === "next"
            ? open.find((day) => day > wanted)
            : open.filter((day) => day < wanted).at(-1);
        return wanted === asked && isDeepStrictEqual(closureOn(wanted), reason.because) && sent === nearest;
      }
      case "wait": {
        const earliest = epochDay(reason.for.on) + reason.for.days;
        const wanted = epochDay(reason.wanted);
        const isWanted = wanted === (wantedDay ?? daysOfWeek.at(-1));
        return isWanted && wanted < earliest && sent === open.find((day) => day >= earliest);
      }
      case "cutWait":
        return sent === open.at(-1) && sent < epochDay(reason.for.on) + reason.for.days;
      default:
        return false;
    }
  };
  return isSo() ? undefined : `${message.name} on ${isoDateText(sendDate)}: ${JSON.stringify(reason)}`;
}

describe("any plan by any rules", () => {
  it("keeps the order of each group's messages", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const received of receivedBy(scheduleWaves(input).plan)) {
          const dates = received.map(({ sendDate }) => epochDay(sendDate));
          expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("sends on open days inside windows inside months, or says that there is no such day", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { plan, problems } = scheduleWaves(input);
        const days = openDays(input.rules.weekend, input.rules.calendar);
        for (const { sendDate, window, month, groups, message } of plan.scheduled) {
          expect(days.closureOn(sendDate, { groups, channels: message.channels })).toBeUndefined();
          expect(compareDates(window.first, sendDate)).toBeLessThanOrEqual(0);
          expect(compareDates(sendDate, window.last)).toBeLessThanOrEqual(0);
          expect(isSameMonth(sendDate, month)).toBe(true);
          expect(plan.months.some((one) => isSameMonth(one, month))).toBe(true);
        }
        const errors = problems.filter(({ code }) => code === "no-open-day" || code === "no-such-week");
        expect(errors).toHaveLength(plan.conflicts.flatMap(({ groups }) => groups).length);
      }),
    );
  });

  it("says of every date why it is that one, and what it says is so", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const entry of scheduleWaves(input).plan.scheduled)
          expect(untruthOf(entry, input.rules)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it("reports every gap that is too short, every kickoff held once more on a busy day, and no other", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { plan, problems } = scheduleWaves(input);
        const short = receivedBy(plan).flatMap((received) =>
          received.filter((entry, index) => {
            const previous = received[index - 1];
            return (
              previous && epochDay(entry.sendDate) - epochDay(previous.sendDate) < input.rules.leastGapDays
            );
          }),
        );
        expect(problems.filter(({ code }) => code === "gap-too-short")).toHaveLength(short.length);
        const shared = plan.scheduled.filter(({ wave, slice, sendDate, groups }, _, all) => {
          if (wave.audience !== "everyone" || slice.number === 1) return false;
          const onDay = all.filter((other) => compareDates(other.sendDate, sendDate) === 0);
          return onDay.filter((other) => other.groups.some((group) => groups.includes(group))).length > 1;
        });
        const told = problems.filter(({ code }) => code === "out-of-order");
        expect(told.map((problem) => "message" in problem && problem.message)).toEqual(
          shared.map(({ message }) => message.name),
        );
      }),
    );
  });

  it("is the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const datesOf = (plan: RolloutPlan): readonly string[] =>
          datedMessages(plan)
            .map((message) => JSON.stringify([keyText(message), message.date]))
            .sort();
        const reversed = scheduleWaves({ ...input, groups: [...input.groups].reverse() });
        expect(datesOf(reversed.plan)).toEqual(datesOf(scheduleWaves(input).plan));
      }),
    );
  });

  it("is changed by one more closed day only where the day was, and after what was moved", () => {
    fc.assert(
      fc.property(anyInput, anyEntry, (input, entry) => {
        const rules = { ...input.rules, calendar: [...input.rules.calendar, entry] };
        const before = scheduleWaves(input).plan;
        const after = scheduleWaves({ ...input, rules }).plan;
        const { moved, added, removed } = planChanges(datedMessages(before), datedMessages(after));
        expect([added, removed]).toEqual([[], []]);
        const waited = new Set(
          [...before.scheduled, ...after.scheduled]
            .filter(({ reason }) => reason.kind === "wait" || reason.kind === "cutWait")
            .map((message) => keyText(messageKey(message))),
        );
        const late = new Set(before.conflicts.map((message) => keyText(messageKey(message))));
        for (const { from, why, ...key } of moved) {
          const wasOnIt =
            from !== undefined && compareDates(entry.from, from) <= 0 && compareDates(from, entry.to) <= 0;
          const isFollowing = why.kind === "tooLate" || waited.has(keyText(key)) || late.has(keyText(key));
          expect(wasOnIt || isFollowing).toBe(true);
        }
        if (entry.effect === "warn") expect(moved).toEqual([]);
      }),
    );
  });

  it("changes nothing when it is run again, and keeps what was sent whatever else changes", () => {
    fc.assert(
      fc.property(anyInput, anyRules, (input, otherRules) => {
        const before = datedMessages(scheduleWaves(input).plan);
        expect(planChanges(before, datedMessages(scheduleWaves(input).plan)).kept).toEqual(before);

        const fixedDates = before.flatMap(({ date, why: _, ...key }): readonly FixedDate[] =>
          date ? [{ ...key, kind: "sent", date, source: { sheet: "Communications", cell: "A2" } }] : [],
        );
        const again = datedMessages(scheduleWaves({ ...input, fixedDates }).plan);
        expect(planChanges(before, again).moved).toEqual([]);

        const after = datedMessages(scheduleWaves({ ...input, rules: otherRules, fixedDates }).plan);
        const sent = new Set(fixedDates.map(keyText));
        expect(planChanges(before, after).moved.filter((message) => sent.has(keyText(message)))).toEqual([]);
      }),
    );
  });

  it("has every message, and every user who enrolls, in exactly one week", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(1 as const, 7 as const), (input, weekStart) => {
        const { plan } = scheduleWaves(input);
        const weeks = weeklyLoad(plan, weekStart);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expect(sum(weeks.map(({ messages }) => messages))).toBe(plan.scheduled.length);
        for (const [index, { first }] of weeks.entries())
          expect(epochDay(first) - epochDay(weeks[0]?.first ?? first)).toBe(7 * index);
        if (plan.conflicts.length > 0) return;
        const enrollments = plan.waves
          .flatMap(({ messages }) => messages)
          .filter(({ phase }) => phase === "enrollment");
        const users = enrollments.length > 0 ? sum(plan.groups.map((group) => group.users ?? 0)) : 0;
        expect(sum(weeks.map((week) => week.users))).toBe(users);
      }),
    );
  });
});
