import { LANGUAGE_NAMES } from "../../domain/language/languageNames";
import { LANGUAGE_TAGS } from "../../domain/language/languageTag";
import type { PaneWords } from "./paneWords";
import { paneLanguage, readingOf, type PaneState } from "../state/paneState";
import { selectField } from "./controls";
import { element, type PaneElement } from "./element";
import { settingHint } from "./settingHint";

/** The add-in's name, and the language of the pane and of the sheets that it makes. */
export function headerView(state: PaneState, words: PaneWords): PaneElement {
  const setting = readingOf(state)?.settings.language;
  return element(
    "header",
    {},
    element("h1", {}, words.pane.title),
    selectField({
      id: "language",
      label: words.pane.language,
      options: LANGUAGE_TAGS.map((tag) => ({ value: tag, text: LANGUAGE_NAMES[tag], lang: tag })),
      value: paneLanguage(state),
      onChoose: (value) => {
        const language = LANGUAGE_TAGS.find((tag) => tag === value);
        return { do: "choose", choices: language === undefined ? {} : { language } };
      },
      isDisabled: setting !== undefined || state.stage.at === "writing",
      ...settingHint(state, setting, words),
    }),
  );
}
