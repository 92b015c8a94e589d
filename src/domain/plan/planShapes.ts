import type { MessageWords } from "../vocabulary/messageWords";
import type { WeekOfMonth } from "../calendar/weekWindow";
import { keysOf } from "../language/keysOf";
import { SETTINGS } from "../vocabulary/settings";
import { usualWeekday } from "./usualWeekday";
import type { Audience, Wave } from "./wave";
import type { Channel } from "../vocabulary/channels";
import type { Phase } from "../vocabulary/phases";

/** A plan to start from. */
type Shape<Message extends string> = {
  /** How it is typed on the command line. */
  readonly option: string;
  /** One message a wave, in their order. */
  readonly waves: readonly ShapeWave<Message>[];
};

/** A wave of a shape: one message, its words to be filled in. */
type ShapeWave<Message extends string> = {
  readonly message: Message;
  readonly phase: Phase;
  readonly audience: Audience;
  readonly week: WeekOfMonth;
  readonly monthsAfter: number;
  readonly channels: readonly Channel[];
};

/** The channels that Microsoft's guidance *Develop a rollout communication plan* names for each phase. */
const CHANNELS_OF_PHASE: Readonly<Record<Phase, readonly Channel[]>> = {
  kickoff: ["meeting", "website", "social", "poster"],
  preEnrollment: ["email", "website", "social", "poster"],
  enrollment: ["email", "website"],
  postEnrollment: ["email", "website"],
};

const SHAPES = {
  /** Microsoft's example in *Develop a rollout communication plan*. */
  monthly: {
    option: "monthly",
    waves: [
      toAll("kickoffMeeting", "kickoff", 1),
      toEachGroup("preRolloutEmail1", "preEnrollment", 1, 0),
      toEachGroup("preRolloutEmail2", "preEnrollment", 2, 0),
      toEachGroup("enrollmentEmail", "enrollment", 3, 0),
      toEachGroup("postEnrollmentEmail", "postEnrollment", 4, 0),
    ],
  },
  /** Each step a month after the one before it; each group begins in its own month. */
  staggered: {
    option: "staggered",
    waves: [
      toEachGroup("announcePlan", "preEnrollment", 1, 0),
      toEachGroup("instructToEnroll", "enrollment", 1, 1),
      toEachGroup("giveDeadline", "postEnrollment", 1, 2),
      toEachGroup("enforceAccess", "postEnrollment", 1, 3),
    ],
  },
  twoEmails: {
    option: "two-email",
    waves: [
      toEachGroup("benefitsAndSchedule", "preEnrollment", 1, 0),
      toEachGroup("enrollNow", "enrollment", 3, 0),
    ],
  },
  empty: { option: "empty", waves: [] },
} as const;

/** The plans to start from. */
export type PlanShape = keyof typeof SHAPES;

/** The messages of a shape. */
export type ShapeMessage<Of extends PlanShape> = (typeof SHAPES)[Of]["waves"][number]["message"];

/** All of them, in the order in which they are offered. */
export const PLAN_SHAPES: { readonly [Of in PlanShape]: Shape<ShapeMessage<Of>> } = SHAPES;

/** What they are called in the code, in the same order. */
export const PLAN_SHAPE_NAMES: readonly PlanShape[] = keysOf(SHAPES);

function toAll<Message extends string>(
  message: Message,
  phase: Phase,
  week: WeekOfMonth,
): ShapeWave<Message> {
  return { message, phase, audience: "everyone", week, monthsAfter: 0, channels: CHANNELS_OF_PHASE[phase] };
}

function toEachGroup<Message extends string>(
  message: Message,
  phase: Phase,
  week: WeekOfMonth,
  monthsAfter: number,
): ShapeWave<Message> {
  return { message, phase, audience: "eachGroup", week, monthsAfter, channels: CHANNELS_OF_PHASE[phase] };
}

/**
 * The waves of a shape, with the words of its messages.
 *
 * @example wavesOfShape("monthly", mailWordsOf("en"))[1]?.messages[0]?.name // "Pre-rollout email 1"
 */
export function wavesOfShape<Of extends PlanShape>(
  shape: Of,
  texts: Readonly<Record<ShapeMessage<Of>, MessageWords>>,
): readonly Wave[] {
  return PLAN_SHAPES[shape].waves.map(({ message, audience, ...more }, index): Wave => {
    const { name, subject, body } = texts[message];
    return {
      number: index + 1,
      audience,
      messages: [
        { name, subject, body, ...more, weekday: usualWeekday(more.phase, SETTINGS.defaultWeekday.usual) },
      ],
    };
  });
}
