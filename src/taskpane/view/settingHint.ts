import type { PaneWords } from "./paneWords";
import type { Setting } from "../../domain/sheets/input/planning/settingsReading";
import type { PaneState } from "../state/paneState";
import { cellLink } from "./cellLink";
import type { PaneNode } from "./element";

/** Under a select that the Settings sheet decides: where to change it. */
export function settingHint(
  state: PaneState,
  setting: Setting<unknown> | undefined,
  words: PaneWords,
): { readonly hint?: readonly PaneNode[] } {
  if (setting === undefined) return {};
  const { sheet, cell } = setting.source;
  return {
    hint: [
      words.pane.setBySettings(`${sheet}!${cell}`),
      " ",
      ...cellLink(state, setting.source, cell, words),
    ],
  };
}
