import { knownFields, type PersonalField } from "../domain/messages/mergeFields";
import { textChooser, type TextOf } from "../domain/messages/messageText";
import type { FieldSource } from "../domain/messages/mailProblems";
import type { Addressees } from "../domain/messages/recipient";
import type { Group } from "../domain/plan/group";
import { isEnrolled } from "../domain/plan/isEnrolled";
import type { Problem } from "../domain/plan/problem";
import type { Message, Wave } from "../domain/plan/wave";
import { readOptOuts } from "../domain/sheets/input/tables/readOptOuts";
import { readRecipients } from "../domain/sheets/input/people/readRecipients";
import { readTemplates } from "../domain/sheets/input/people/readTemplates";
import type { FoundRollout } from "./findRollout";
import type { Planning } from "./readPlanning";

/** Whom the messages of a plan are mailed to, and in which texts. */
export type Mailing = {
  readonly addressees: Addressees;
  /** The columns of the Recipients sheet beyond ours; absent where nobody is listed, as is `sourceOf`. */
  readonly personal?: readonly PersonalField[];
  readonly sourceOf?: FieldSource;
  readonly textOf: TextOf;
  /** Of the Recipients, Suppress and Templates sheets. */
  readonly problems: readonly Problem[];
};

/**
 * Reads the recipients of the groups of a plan, and the texts of its messages in further languages.
 *
 * @param groups - Absent when they could not be read; nobody can be matched to them then.
 */
export function readMailing(
  { inputs: { tables, hidden }, words, registry }: FoundRollout,
  { waves, settingFields, personal }: Planning,
  groups: readonly Group[] | undefined,
): Mailing {
  const { recipients: table, templates: own } = tables;
  const fields = { personal, settings: [...settingFields.keys()] };
  const templates = readTemplates(own ? [own.worksheet] : [], {
    messages: waves.flatMap(({ messages }) => messages),
    fieldsOf: (message) => knownFields({ isEnrolling: isEnrolledIn(waves, message), ...fields }),
  });
  const textOf = textChooser(templates.texts, words);
  const optOuts = readOptOuts(tables, hidden, words);
  const nobody: Addressees = {
    recipients: [],
    listed: new Set(),
    suppressed: optOuts.addresses,
  };
  const otherProblems = [...optOuts.problems, ...templates.problems];
  if (table === undefined || table.rows.length === 0 || groups === undefined)
    return { addressees: nobody, textOf, problems: otherProblems };
  const {
    problems,
    personal: ownFields,
    sourceOf,
    ...addressees
  } = readRecipients(table, {
    groups: groups.map(({ name }) => name),
    registry,
    suppressed: nobody.suppressed,
  });
  return { addressees, personal: ownFields, sourceOf, textOf, problems: [...problems, ...otherProblems] };
}

function isEnrolledIn(waves: readonly Wave[], message: Message): boolean {
  const enrollments = waves.filter(({ messages }) => messages.some(({ phase }) => phase === "enrollment"));
  const wave = waves.find(({ messages }) => messages.includes(message));
  return wave !== undefined && isEnrolled(wave, enrollments);
}
