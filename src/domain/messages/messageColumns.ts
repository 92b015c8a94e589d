import { isoDateText, type CivilDate } from "../calendar/civilDate";
import { keysOf } from "../language/keysOf";
import type { LanguageTag } from "../language/languageTag";
import { longDate, monthInText } from "../language/monthNames";
import type { Words } from "../words/words";
import { NO_TEXT } from "./noText";
import type { Person } from "./people";
import { batchId } from "./batchId";
import type { Section } from "./sections";

/** What decides which columns a plan has. */
export type PlanTraits = {
  readonly isEnrolling: boolean;
  /** Whether any group is divided. */
  readonly isDividing: boolean;
  readonly hasRecipients: boolean;
};

/** What the texts of a section are made of. */
export type SectionFacts = Pick<Section, "entry" | "group"> & {
  readonly words: Words;
  /** Of the text that the fields go into: months and long dates are written in it. */
  readonly language: LanguageTag;
  /** When the group enrolls, or the part of it that the section is for; absent where nobody does. */
  readonly enrollment?: CivilDate;
};

type ColumnEntry = {
  /** Absent: in every plan. */
  readonly isThere?: (plan: PlanTraits) => boolean;
  /** Whether a template may name it. */
  readonly isField: boolean;
  /** Whether a sheet without it is no sheet for a mail merge of ours. */
  readonly isNeeded: boolean;
} &
  /** `""` where there is nothing to say, so that a fallback can. */
  (
    | { readonly of: "section"; readonly text: (about: SectionFacts) => string }
    | { readonly of: "person"; readonly text: (person: Person) => string }
    /** What is made from a template. */
    | { readonly of: "template" }
  );

const isEnrolling = (plan: PlanTraits): boolean => plan.isEnrolling;

/** Our own columns of Messages, in their order. Their names are the same in every language, so that a Word document stays linked. */
const COLUMNS = {
  Batch: { of: "section", isField: true, isNeeded: true, text: ({ entry }) => batchId(entry) },
  Wave: {
    of: "section",
    isField: true,
    isNeeded: false,
    text: ({ entry, words }) => words.wave(entry.wave.number),
  },
  Message: { of: "section", isField: true, isNeeded: false, text: ({ entry }) => entry.message.name },
  Group: { of: "section", isField: true, isNeeded: true, text: ({ group }) => group.name },
  Month: {
    of: "section",
    isField: true,
    isNeeded: false,
    text: ({ group, language }) => monthInText(language, group.month),
  },
  /** `YYYY-MM-DD`. */
  SendDate: {
    of: "section",
    isField: true,
    isNeeded: true,
    text: ({ entry }) => isoDateText(entry.sendDate),
  },
  SendDateLong: {
    of: "section",
    isField: true,
    isNeeded: false,
    text: ({ entry, language }) => longDate(language, entry.sendDate),
  },
  EnrollmentDate: {
    of: "section",
    isThere: isEnrolling,
    isField: true,
    isNeeded: false,
    text: ({ enrollment }) => (enrollment ? isoDateText(enrollment) : ""),
  },
  EnrollmentDateLong: {
    of: "section",
    isThere: isEnrolling,
    isField: true,
    isNeeded: false,
    text: ({ enrollment, language }) => (enrollment ? longDate(language, enrollment) : ""),
  },
  /** Which slice of a divided group a person is in, such as `2/3`: a later run finds them there again. */
  GroupBatch: {
    of: "section",
    isThere: (plan) => plan.isDividing,
    isField: false,
    isNeeded: false,
    text: ({ entry: { wave, slice } }) =>
      wave.audience === "eachGroup" ? `${String(slice.number)}/${String(slice.count)}` : NO_TEXT,
  },
  To: { of: "person", isField: true, isNeeded: true, text: ({ address }) => address },
  /** The person who is written to: a field of every template. */
  Name: {
    of: "person",
    isThere: (plan) => plan.hasRecipients,
    isField: true,
    isNeeded: false,
    text: ({ recipient }) => recipient?.name ?? "",
  },
  Subject: { of: "template", isField: false, isNeeded: true },
  Body: { of: "template", isField: false, isNeeded: true },
} as const satisfies Readonly<Record<string, ColumnEntry>>;

/** A column of Messages that is ours. */
export type MessageColumn = keyof typeof COLUMNS;

export const MESSAGE_COLUMNS: Readonly<Record<MessageColumn, ColumnEntry>> = COLUMNS;

/** All of them. */
export const COLUMN_NAMES: readonly MessageColumn[] = keysOf(COLUMNS);

/** @example columnsOf({ isEnrolling: false, isDividing: false, hasRecipients: true }, "person") // ["To", "Name"] */
export function columnsOf(plan: PlanTraits, of?: ColumnEntry["of"]): readonly MessageColumn[] {
  return COLUMN_NAMES.filter((name) => {
    const column = MESSAGE_COLUMNS[name];
    return (of === undefined || column.of === of) && column.isThere?.(plan) !== false;
  });
}
