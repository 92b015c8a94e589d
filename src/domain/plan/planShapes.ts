import type { MessageWords } from "../vocabulary/messageWords";
import type { WeekOfMonth } from "../calendar/weekWindow";
import { USUAL_WEEKDAY } from "./usualWeekday";
import type { Audience, Wave } from "./wave";
import type { Channel } from "../vocabulary/channels";
import type { Phase } from "../vocabulary/phases";

/** The plans to start from. */
export type PlanShape = "monthly" | "staggered" | "twoEmails" | "empty";

/** The messages of each shape. */
export type ShapeMessage<Shape extends PlanShape> = {
  monthly:
    "kickoffMeeting" | "preRolloutEmail1" | "preRolloutEmail2" | "enrollmentEmail" | "postEnrollmentEmail";
  staggered: "announcePlan" | "instructToEnroll" | "giveDeadline" | "enforceAccess";
  twoEmails: "benefitsAndSchedule" | "enrollNow";
  empty: never;
}[Shape];

/** A wave of a shape: one message, its words to be filled in. */
type ShapeWave<Name extends string> = {
  readonly message: Name;
  readonly phase: Phase;
  readonly audience: Audience;
  readonly week: WeekOfMonth;
  readonly monthsAfter: number;
  readonly channels: readonly Channel[];
};

/** The channels that Microsoft's guidance *Develop a rollout communication plan* names for each phase. */
const CHANNELS: Readonly<Record<Phase, readonly Channel[]>> = {
  kickoff: ["meeting", "website", "social", "poster"],
  preEnrollment: ["email", "website", "social", "poster"],
  enrollment: ["email", "website"],
  postEnrollment: ["email", "website"],
};

const SHAPES: { readonly [Shape in PlanShape]: readonly ShapeWave<ShapeMessage<Shape>>[] } = {
  /** Microsoft's example in *Develop a rollout communication plan*. */
  monthly: [
    { ...toAll("kickoff", 1), message: "kickoffMeeting" },
    { ...toEachGroup("preEnrollment", 1, 0), message: "preRolloutEmail1" },
    { ...toEachGroup("preEnrollment", 2, 0), message: "preRolloutEmail2" },
    { ...toEachGroup("enrollment", 3, 0), message: "enrollmentEmail" },
    { ...toEachGroup("postEnrollment", 4, 0), message: "postEnrollmentEmail" },
  ],
  /** Each step a month after the one before it; each group begins in its own month. */
  staggered: [
    { ...toEachGroup("preEnrollment", 1, 0), message: "announcePlan" },
    { ...toEachGroup("enrollment", 1, 1), message: "instructToEnroll" },
    { ...toEachGroup("postEnrollment", 1, 2), message: "giveDeadline" },
    { ...toEachGroup("postEnrollment", 1, 3), message: "enforceAccess" },
  ],
  twoEmails: [
    { ...toEachGroup("preEnrollment", 1, 0), message: "benefitsAndSchedule" },
    { ...toEachGroup("enrollment", 3, 0), message: "enrollNow" },
  ],
  empty: [],
};

function toAll(phase: Phase, week: WeekOfMonth): Omit<ShapeWave<string>, "message"> {
  return { phase, audience: "everyone", week, monthsAfter: 0, channels: CHANNELS[phase] };
}

function toEachGroup(
  phase: Phase,
  week: WeekOfMonth,
  monthsAfter: number,
): Omit<ShapeWave<string>, "message"> {
  return { phase, audience: "eachGroup", week, monthsAfter, channels: CHANNELS[phase] };
}

/**
 * The waves of a shape, with the words of its messages.
 *
 * @example wavesOfShape("monthly", mailWordsOf("en"))[1]?.messages[0]?.name // "Pre-rollout email 1"
 */
export function wavesOfShape<Shape extends PlanShape>(
  shape: Shape,
  texts: Readonly<Record<ShapeMessage<Shape>, MessageWords>>,
): readonly Wave[] {
  return SHAPES[shape].map(({ message, audience, ...more }, index): Wave => {
    const { name, subject, body } = texts[message];
    return {
      number: index + 1,
      audience,
      messages: [{ name, subject, body, ...more, weekday: USUAL_WEEKDAY }],
    };
  });
}
