import { LANGUAGE_TAGS } from "../language/languageTag";
import { vocabularyOf } from "../words/vocabularyOf";
import { joinedWords, wordTerms } from "../language/wordTerms";

/**
 * How plainly the name of a sheet or column, or a mark, says that somebody gets no mail, in any language: it is nothing but such a word
 * (`named`), has one beside others (`near`), or has only one that may exclude something else (`exclusion`).
 *
 * @example optOutNamed("Opt-outs 2026") // "named"
 * @example optOutNamed("Excluded devices") // "exclusion"
 */
export function optOutNamed(text: string): "named" | "near" | "exclusion" | undefined {
  const [optOut, exclusion] = [optOuts(text), exclusions(text)];
  if (optOut === "whole" || exclusion === "whole") return "named";
  if (optOut === "within") return "near";
  return exclusion === "within" ? "exclusion" : undefined;
}

const optOuts = wordTerms(
  () => {
    const others = new Set(allExclusions().map(joinedWords));
    return LANGUAGE_TAGS.flatMap((tag) => {
      const { inputs, sheets } = vocabularyOf(tag).planning;
      return [...inputs.suppress, ...sheets.suppress];
    }).filter((term) => !others.has(joinedWords(term)));
  },
  { isAnywhere: true },
);

/** In Chinese the word for "exclude" is a part of that for "troubleshooting". */
const exclusions = wordTerms(allExclusions, { isAnywhere: false });

function allExclusions(): readonly string[] {
  return LANGUAGE_TAGS.flatMap((tag) => vocabularyOf(tag).planning.exclusions);
}
