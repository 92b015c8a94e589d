import { LANGUAGE_TAGS } from "./languageTag";
import { termIndex } from "./termIndex";
import { wordsOf } from "./wordsOf";

/**
 * Whether a sheet is named as a Settings sheet is, in any language and case.
 *
 * @example isSettingsSheetName("inställningar") // true
 */
export function isSettingsSheetName(name: string): boolean {
  return settingsSheets(name).length > 0;
}

const settingsSheets = termIndex<"settings">(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    wordsOf(tag).settingsSheet.map((text) => ({ tag, text, meaning: "settings" as const })),
  ),
);
