import { wordsOf } from "./wordsOf";
import { mailsOf, NO_EARLIER_MAILS, type Mails } from "../../src/domain/messages/mails";
import type { OwnField } from "../../src/domain/messages/mergeFields";
import { textChooser, type TextsByLanguage } from "../../src/domain/messages/messageText";
import type { EarlierSlices } from "../../src/domain/messages/people";
import type { Recipient } from "../../src/domain/messages/recipient";
import { wavesInWords } from "../../src/domain/words/wavesInWords";
import type { Group } from "../../src/domain/plan/group";
import { DEFAULT_RULES, type ScheduleRules } from "../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../src/domain/plan/scheduleWaves";
import type { Wave } from "../../src/domain/plan/wave";

const en = wordsOf("en");

/** What the mails of a test are made from besides its groups. */
export type MailOptions = {
  readonly recipients?: readonly Recipient[];
  readonly personal?: readonly OwnField[];
  readonly ofGroups?: readonly OwnField[];
  /** Groups that rows list; absent: those of the recipients. */
  readonly listed?: readonly string[];
  readonly suppressed?: ReadonlySet<string>;
  readonly settings?: ReadonlyMap<string, string>;
  readonly templates?: TextsByLanguage;
  readonly earlier?: EarlierSlices;
  readonly waves?: readonly Wave[];
  readonly rules?: Partial<ScheduleRules>;
};

/** The mails of some groups in English, by the default plan unless told otherwise. */
export function mailsFor(groups: readonly Group[], options: MailOptions = {}): Mails {
  const { waves = wavesInWords("monthly", en), rules = {}, recipients, personal, ofGroups = [] } = options;
  const { plan } = scheduleWaves({ groups, waves, rules: { ...DEFAULT_RULES, ...rules }, fixedDates: [] });
  const fields = personal ?? (recipients === undefined ? undefined : []);
  return mailsOf(
    {
      plan,
      words: en,
      settings: [...(options.settings ?? [])].map(([name, text]) => ({
        header: name,
        name,
        text,
        column: name,
      })),
      textOf: textChooser(options.templates ?? new Map(), en),
      ofGroups,
      ...(fields && { personal: fields }),
    },
    {
      recipients: recipients ?? [],
      listed: new Set(options.listed ?? recipients?.map(({ group }) => group)),
      suppressed: options.suppressed ?? new Set(),
    },
    { ...NO_EARLIER_MAILS, slices: options.earlier ?? new Map() },
    () => plan.scheduled[0]!.sendDate,
  );
}

/** A recipient as a Recipients sheet would give it. */
export function recipientIn(group: string, address: string, more: Partial<Recipient> = {}): Recipient {
  return { group, address, name: "", values: [], rowIndex: 1, ...more };
}

/** One email to each group, in the second week of its month. */
export function emailWaves(subject: string, body: string): readonly Wave[] {
  return [
    {
      number: 1,
      audience: "eachGroup",
      messages: [
        {
          name: "Note",
          phase: "preEnrollment",
          channels: ["email"],
          week: 2,
          monthsAfter: 0,
          weekday: 2,
          subject,
          body,
        },
      ],
    },
  ];
}
