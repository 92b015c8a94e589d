import { LANGUAGE_TAGS } from "../language/languageTag";
import { vocabularyOf } from "../words/vocabularyOf";
import { joinedWords, wordTerms, type WordTerms } from "../language/wordTerms";

/** The sheets that may be named nearly as ours are; those of opt-outs have `optOutNamed`. */
const NEAR_SHEETS = ["recipients", "templates", "calendar", "waves", "settings"] as const;

export type NearSheet = (typeof NEAR_SHEETS)[number];

/**
 * The sheet of ours that a name is like, in any language: our name among other words, or but for a letter of a long one.
 *
 * @example nearSheetName("Recipient") // "recipients"
 * @example nearSheetName("Calendar 2026") // "calendar"
 */
export function nearSheetName(name: string): NearSheet | undefined {
  return NEAR_SHEETS.find((sheet) => terms[sheet](name) !== undefined || isOneLetterOff(name, sheet));
}

/** Groups are numbered as waves, and where a language knows no plural a sheet of one wave has the name of all. */
function isOneLetterOff(name: string, sheet: NearSheet): boolean {
  if (sheet === "waves") return false;
  const words = name.split(/[^\p{L}\p{M}]+/u).map(joinedWords);
  return words.some((word) => longNames(sheet).some((other) => isNear(word, other)));
}

function isNear(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  const differing = [...other].findIndex((letter, index) => letter !== word[index]);
  const start = differing < 0 ? other.length : differing;
  return [
    [start + 1, start],
    [start, start + 1],
    [start + 1, start + 1],
  ].some(([from, to]) => word.slice(from) === other.slice(to));
}

const LONG = 8;

function longNames(sheet: NearSheet): readonly string[] {
  return namesOf(sheet)
    .map(joinedWords)
    .filter((name) => name.length >= LONG);
}

function namesOf(sheet: NearSheet): readonly string[] {
  return LANGUAGE_TAGS.flatMap((tag): readonly string[] => {
    const { planning, settingsSheet } = vocabularyOf(tag);
    return sheet === "settings" ? settingsSheet : planning.sheets[sheet];
  });
}

const near = (sheet: NearSheet, isAnywhere: boolean): WordTerms =>
  wordTerms(() => namesOf(sheet), { isAnywhere });

const terms: Readonly<Record<NearSheet, WordTerms>> = {
  recipients: near("recipients", true),
  templates: near("templates", true),
  calendar: near("calendar", true),
  waves: near("waves", false),
  settings: near("settings", true),
};
