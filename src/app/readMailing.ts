import { fieldsNamed, knownFields, type SettingField } from "../domain/messages/mergeFields";
import { textChooser, type TextOf } from "../domain/messages/messageText";
import type { FieldSources } from "../domain/messages/mailProblems";
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
export type Mailing = FieldSources & {
  readonly addressees: Addressees;
  readonly textOf: TextOf;
  /** The texts of the Settings sheet that are columns of Messages. */
  readonly ofSettings: readonly SettingField[];
  /** Of the groups' own columns that texts name, and of the Recipients, Suppress and Templates sheets. */
  readonly problems: readonly Problem[];
};

/**
 * Reads the recipients of the groups of a plan, and the texts of its messages in further languages.
 *
 * @param groups - Absent when they could not be read; nobody can be matched to them then.
 */
export function readMailing(
  { inputs: { tables, hidden }, table, words, registry, shownOfPeople }: FoundRollout,
  { waves, fields }: Planning,
  groups: readonly Group[] | undefined,
): Mailing {
  const { recipients, templates: own } = tables;
  const messages = waves.flatMap((wave) => wave.messages);
  const templates = readTemplates(own ? [own.worksheet] : [], {
    messages,
    fieldsOf: (message) => knownFields({ isEnrolling: isEnrolledIn(waves, message), ...fields }),
  });
  const textOf = textChooser(templates.texts, words);
  const optOuts = readOptOuts(tables, hidden, words);
  const nobody: Addressees = {
    recipients: [],
    listed: new Set(),
    suppressed: optOuts.addresses,
  };
  const written = [...messages, ...[...templates.texts.values()].flatMap((texts) => [...texts.values()])];
  const texts = written.flatMap(({ subject, body }) => [subject, body]);
  const ofGroups = fieldsNamed(fields.ofGroups, texts);
  const named = new Set(fieldsNamed(fields.settings, texts));
  const ofSettings = fields.settings.filter((row) => row.column !== undefined || named.has(row));
  const otherProblems = [
    ...ofGroups.flatMap(
      ({ header }) => table?.fieldColumns?.find((column) => column.header === header)?.problems ?? [],
    ),
    ...optOuts.problems,
    ...templates.problems,
  ];
  if (recipients === undefined || recipients.rows.length === 0 || groups === undefined)
    return { addressees: nobody, ofGroups, ofSettings, textOf, problems: otherProblems };
  const { problems, personal, sourceOf, ...addressees } = readRecipients(recipients, {
    groups: groups.map(({ name }) => name),
    registry,
    suppressed: nobody.suppressed,
    shown: shownOfPeople,
  });
  return {
    addressees,
    personal,
    ofGroups,
    ofSettings,
    sourceOf,
    textOf,
    problems: [...problems, ...otherProblems],
  };
}

function isEnrolledIn(waves: readonly Wave[], message: Message): boolean {
  const enrollments = waves.filter(({ messages }) => messages.some(({ phase }) => phase === "enrollment"));
  const wave = waves.find(({ messages }) => messages.includes(message));
  return wave !== undefined && isEnrolled(wave, enrollments);
}
