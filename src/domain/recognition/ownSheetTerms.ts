import { COMMUNICATION_COLUMNS, STATUSES } from "../vocabulary/communications";
import { LANGUAGE_TAGS, type LanguageTag } from "../language/languageTag";
import { termIndex, type TermIndex } from "../language/termIndex";
import type { Vocabulary } from "../words/en/vocabulary";
import { vocabularyOf } from "../words/vocabularyOf";

/** The languages in which a text stands on our Communications sheet: as a header, a purpose, a channel or a status. */
export const communicationsTerms = ownTerms(({ communications: { headers, statuses }, planning }) => [
  ...COMMUNICATION_COLUMNS.map((name) => headers[name]),
  ...STATUSES.map((status) => statuses[status]),
  ...firstOfEach(planning.phases),
  ...firstOfEach(planning.channels),
]);

/** The languages in which a text stands on our Timeline: in its corner, before a wave, as a week, or before the start month. */
export const timelineTerms = ownTerms(({ planTitle, wave, weeks, inputs }) => [
  planTitle,
  ...Array.from({ length: MOST_WAVES }, (_, index) => wave(index + 1)),
  ...Object.values(weeks),
  ...inputs.start.slice(0, 1),
]);

/** More waves than anybody plans are not needed to tell a language. */
const MOST_WAVES = 20;

function ownTerms(textsOf: (words: Vocabulary) => readonly string[]): TermIndex<LanguageTag> {
  return termIndex(() =>
    LANGUAGE_TAGS.flatMap((tag) => textsOf(vocabularyOf(tag)).map((text) => ({ tag, text, meaning: tag }))),
  );
}

function firstOfEach(choices: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(choices).flatMap((texts) => texts.slice(0, 1));
}
