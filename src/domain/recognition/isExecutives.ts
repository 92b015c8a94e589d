import { LANGUAGE_TAGS } from "../language/languageTag";
import { termIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/**
 * Whether a group is called, in any language, by what those who lead an organization are: its whole name or a part between signs.
 *
 * @example isExecutives("Finance & Executives") // true
 */
export function isExecutives(name: string): boolean {
  return name.split(/[,;/&+()（）、，]/).some((part) => executiveTerms(part).length > 0);
}

const executiveTerms = termIndex<"executives">(() =>
  LANGUAGE_TAGS.flatMap((tag) => {
    const { executives, sample } = vocabularyOf(tag);
    return [sample.groups.executives, ...executives].map((text) => ({
      tag,
      text,
      meaning: "executives" as const,
    }));
  }),
);
