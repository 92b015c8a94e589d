import { isoDateText } from "../calendar/civilDate";
import type { LanguageTag } from "../language/languageTag";
import { longDate, monthInText } from "../language/monthNames";
import type { Words } from "../words/words";
import type { Group } from "../plan/group";
import type { RolloutPlan, ScheduledMessage } from "../plan/rolloutPlan";
import { FIELD } from "./mergeFields";
import { batchId, type Section } from "./sections";

/** Where there is nothing to say: a cell of a mail merge is never empty. */
export const NO_TEXT = "–";

/** The fields of a section that are the same for all of its people, by name. */
export type SectionTexts = Readonly<Record<string, string>>;

/**
 * Gives the fields of a section that the plan has, months and long dates in the language of the text that they go into; those of the enrollment
 * only in a plan that enrolls somebody.
 */
export function sectionTexts(
  { scheduled }: RolloutPlan,
  words: Words,
): (section: Section, language: LanguageTag) => SectionTexts {
  const enrollments = new Map<Group, ScheduledMessage[]>();
  for (const entry of scheduled) {
    if (entry.message.phase !== "enrollment") continue;
    for (const group of entry.groups) enrollments.set(group, [...(enrollments.get(group) ?? []), entry]);
  }
  return ({ entry, group }, language) => {
    const { wave, message, sendDate, batch } = entry;
    const ofGroup = enrollments.get(group) ?? [];
    const ofBatch = ofGroup.filter((enrollment) => enrollment.batch.number === batch.number);
    const enrollment = (ofBatch.at(-1) ?? ofGroup.at(-1))?.sendDate;
    return {
      Batch: batchId(entry),
      Wave: words.wave(wave.number),
      Message: message.name,
      Group: group.name,
      Month: monthInText(language, group.month),
      SendDate: isoDateText(sendDate),
      SendDateLong: longDate(language, sendDate),
      ...(enrollments.size > 0 && {
        EnrollmentDate: enrollment ? isoDateText(enrollment) : NO_TEXT,
        EnrollmentDateLong: enrollment ? longDate(language, enrollment) : NO_TEXT,
      }),
      [FIELD.groupBatch]:
        wave.audience === "eachGroup" ? `${String(batch.number)}/${String(batch.count)}` : NO_TEXT,
    };
  };
}
