import { LANGUAGE_TAGS } from "../language/languageTag";
import { termIndex } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

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
    vocabularyOf(tag).settingsSheet.map((text) => ({ tag, text, meaning: "settings" as const })),
  ),
);
