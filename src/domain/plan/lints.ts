import { compareDates } from "../calendar/civilDate";
import { isSameMonth, monthsBetween, type YearMonth } from "../calendar/yearMonth";
import type { CellReference } from "./cellReference";
import type { Group } from "./group";
import type { PlanShape } from "./planShapes";
import type { RolloutPlan, ScheduledMessage } from "./rolloutPlan";

/** What lints ask of those who know what people write. */
export type LintContext = {
  /** Whether the group of this name is of those who lead the organization. */
  readonly isExecutives: (name: string) => boolean;
  /** Which of our plans it is; absent: one that the person wrote. Nobody is advised on what a plan of ours has on purpose. */
  readonly shape?: PlanShape;
};

/** What a lint found: a problem that is always a warning. */
type Advice<Code extends string, Parameters extends object> = CellReference & {
  readonly code: Code;
} & Parameters;

/** What is allowed and rarely meant: the advice that a colleague would give on reading the plan. */
export const LINTS = [kickoffWithFirstMessage, enrolledBeforeEvaluated, executivesInPilot];

/** What any lint may find. */
export type LintProblem = ReturnType<(typeof LINTS)[number]>[number];

/** A kickoff and the first message after it are in the same week. */
type KickoffWithFirstMessage = Advice<
  "kickoff-with-first-message",
  { readonly kickoff: string; readonly groups: readonly string[] }
>;

/**
 * A kickoff that leaves no week for questions before the first message to some of its groups. Microsoft's example, which is the default plan,
 * has it so.
 */
function kickoffWithFirstMessage(
  { scheduled }: RolloutPlan,
  { shape }: LintContext,
): readonly KickoffWithFirstMessage[] {
  if (shape !== undefined) return [];
  const firstMessages = new Map<Group, ScheduledMessage>();
  for (const entry of scheduled) {
    if (entry.message.phase === "kickoff") continue;
    for (const group of entry.groups) if (!firstMessages.has(group)) firstMessages.set(group, entry);
  }
  const kickoffs = scheduled.filter(
    ({ message, slice }) => message.phase === "kickoff" && slice.number === 1,
  );
  return kickoffs.flatMap((kickoff): readonly KickoffWithFirstMessage[] => {
    const sharing = kickoff.groups.filter((group) => {
      const first = firstMessages.get(group);
      return first !== undefined && shareDays(kickoff, first);
    });
    const [group] = sharing;
    if (group === undefined) return [];
    const groups = sharing.map(({ name }) => name);
    return [{ code: "kickoff-with-first-message", ...group.source, kickoff: kickoff.message.name, groups }];
  });
}

function shareDays({ window: one }: ScheduledMessage, { window: other }: ScheduledMessage): boolean {
  return compareDates(one.first, other.last) <= 0 && compareDates(other.first, one.last) <= 0;
}

/** Groups enroll before the group `previous` got its last message after the enrollment. */
type EnrolledBeforeEvaluated = Advice<
  "enrolled-before-evaluated",
  { readonly groups: readonly string[]; readonly previous: string }
>;

/**
 * Groups that enroll before the groups of the month before them got the first message after their enrollment. In a staggered cycle that is a
 * deadline, and asks nobody how it went.
 */
function enrolledBeforeEvaluated(
  { months, waves, scheduled }: RolloutPlan,
  { shape }: LintContext,
): readonly EnrolledBeforeEvaluated[] {
  if (shape === "staggered") return [];
  const evaluation = waves
    .flatMap(({ messages }) => messages)
    .find(({ phase }) => phase === "postEnrollment");
  const enrollments = scheduled.filter(({ message }) => message.phase === "enrollment");
  const evaluations = scheduled.filter(({ message }) => message === evaluation);
  const byMonth = months
    .map((month) => ({
      enrollments: ofGroupsIn(month, enrollments),
      evaluations: ofGroupsIn(month, evaluations),
    }))
    .filter((inMonth) => inMonth.enrollments.length > 0);

  return byMonth.flatMap((inMonth, index): readonly EnrolledBeforeEvaluated[] => {
    const before = [...(byMonth[index - 1]?.evaluations ?? [])];
    const last = before.sort((a, b) => compareDates(a.sendDate, b.sendDate)).at(-1);
    const early = inMonth.enrollments.filter(
      (entry) => last && compareDates(entry.sendDate, last.sendDate) < 0,
    );
    const [first] = early.flatMap(({ groups }) => groups);
    const [previous] = last?.groups ?? [];
    if (first === undefined || previous === undefined) return [];
    const groups = [...new Set(early.flatMap((entry) => entry.groups.map(({ name }) => name)))];
    return [{ code: "enrolled-before-evaluated", ...first.source, groups, previous: previous.name }];
  });
}

function ofGroupsIn(month: YearMonth, entries: readonly ScheduledMessage[]): readonly ScheduledMessage[] {
  return entries.filter(({ groups: [group] }) => group && isSameMonth(group.month, month));
}

/** Those who lead the organization are among the first groups of several months. */
type ExecutivesInPilot = Advice<"executives-in-pilot", { readonly group: string }>;

/** The groups of the first of several months are the pilot: what goes wrong goes wrong for them. */
function executivesInPilot(
  { groups }: RolloutPlan,
  { isExecutives }: LintContext,
): readonly ExecutivesInPilot[] {
  const [first] = groups.map(({ month }) => month).sort((a, b) => monthsBetween(b, a));
  const pilot = groups.filter(({ month }) => first !== undefined && isSameMonth(month, first));
  if (pilot.length === groups.length) return [];
  return pilot
    .filter(({ name }) => isExecutives(name))
    .map(({ name, source }) => ({ code: "executives-in-pilot", ...source, group: name }));
}
