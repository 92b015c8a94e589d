import type { LanguageTag } from "../language/languageTag";
import { madeOnce } from "../language/madeOnce";
import { vocabulary, type Vocabulary } from "./en/vocabulary";
import { LANGUAGES } from "./languages";
import { withEnglish } from "./withEnglish";

/**
 * What people write in a language, and what our sheets are called in it.
 *
 * @example vocabularyOf("sv").timelineSheet // "Tidslinje"
 */
export const vocabularyOf = madeOnce((tag: LanguageTag): Vocabulary =>
  withEnglish(vocabulary, LANGUAGES[tag].vocabulary),
);
