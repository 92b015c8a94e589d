import type { LanguageTag } from "../language/languageTag";
import { shownText } from "../language/shownText";
import type { Words } from "../words/words";
import type { Group } from "../plan/group";
import type { RolloutPlan, ScheduledMessage } from "../plan/rolloutPlan";
import { namesOf, type OwnField } from "./mergeFields";
import { columnsOf, MESSAGE_COLUMNS, type PlanTraits, type SectionFacts } from "./messageColumns";
import type { Section } from "./sections";

/** The fields of a section that are the same for all of its people, by name. */
export type SectionTexts = Readonly<Record<string, string>>;

/**
 * Gives the fields of a section that the plan has, months and long dates in the language of the text that they go into; those of the enrollment
 * only in a plan that enrolls somebody.
 *
 * @param ofGroups - Columns of the list of groups.
 */
export function sectionTexts(
  { scheduled }: RolloutPlan,
  words: Words,
  traits: PlanTraits,
  ofGroups: readonly OwnField[],
): (section: Section, language: LanguageTag) => SectionTexts {
  const columns = columnsOf(traits, "section");
  const ownNames = [...namesOf(ofGroups)];
  const enrollments = new Map<Group, ScheduledMessage[]>();
  for (const entry of scheduled) {
    if (entry.message.phase !== "enrollment") continue;
    for (const group of entry.groups) enrollments.set(group, [...(enrollments.get(group) ?? []), entry]);
  }
  return ({ entry, group }, language) => {
    const ofGroup = enrollments.get(group) ?? [];
    const ofBatch = ofGroup.filter((enrollment) => enrollment.slice.number === entry.slice.number);
    const enrollment = (ofBatch.at(-1) ?? ofGroup.at(-1))?.sendDate;
    const about: SectionFacts = { entry, group, words, language, ...(enrollment && { enrollment }) };
    const texts: Record<string, string> = {};
    for (const [name, index] of ownNames) {
      const field = group.fields?.get(ofGroups[index]?.header ?? "");
      texts[name] = field?.shown ? shownText(language, field.shown) : (field?.text ?? "");
    }
    for (const name of columns) {
      const column = MESSAGE_COLUMNS[name];
      if (column.of === "section") texts[name] = column.text(about);
    }
    return texts;
  };
}
