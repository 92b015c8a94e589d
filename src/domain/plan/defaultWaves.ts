import type { DefaultMessage, Words } from "../language/words";
import type { WeekOfMonth } from "../calendar/weekWindow";
import type { Audience, Channel, Message, Phase, Wave } from "./wave";

/** Tuesday: the day that a message goes out on unless the plan says otherwise (SPEC section 3). */
const DEFAULT_WEEKDAY = 2;

/** A wave of the default plan: one message, its words to be filled in. */
type DefaultWave = {
  readonly message: DefaultMessage;
  readonly phase: Phase;
  readonly audience: Audience;
  readonly week: WeekOfMonth;
  readonly channels: readonly Channel[];
};

/** Microsoft's example in *Develop a rollout communication plan*, with the channels that its guidance names for each phase. */
const DEFAULT_PLAN: readonly DefaultWave[] = [
  {
    message: "kickoffMeeting",
    phase: "kickoff",
    audience: "everyone",
    week: 1,
    channels: ["meeting", "website", "social", "poster"],
  },
  {
    message: "preRolloutEmail1",
    phase: "preEnrollment",
    audience: "eachGroup",
    week: 1,
    channels: ["email", "website", "social", "poster"],
  },
  {
    message: "preRolloutEmail2",
    phase: "preEnrollment",
    audience: "eachGroup",
    week: 2,
    channels: ["email", "website", "social", "poster"],
  },
  {
    message: "enrollmentEmail",
    phase: "enrollment",
    audience: "eachGroup",
    week: 3,
    channels: ["email", "website"],
  },
  {
    message: "postEnrollmentEmail",
    phase: "postEnrollment",
    audience: "eachGroup",
    week: 4,
    channels: ["email", "website"],
  },
];

/**
 * The five waves of the default plan in a language: a kickoff meeting for everyone in the first week of the first month, then in each
 * group's own month two emails before, the enrollment email, and one after it.
 *
 * @example defaultWaves(wordsOf("en"))[1]?.messages[0]?.name // "Pre-rollout email 1"
 */
export function defaultWaves(words: Words): readonly Wave[] {
  return DEFAULT_PLAN.map(({ message, phase, audience, week, channels }, index): Wave => {
    const texts: Message = {
      ...words.messages[message],
      phase,
      channels,
      week,
      weekday: DEFAULT_WEEKDAY,
      monthsAfter: 0,
    };
    return { number: index + 1, audience, messages: [texts] };
  });
}
