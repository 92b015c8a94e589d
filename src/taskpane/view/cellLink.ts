import type { PaneWords } from "./paneWords";
import type { CellReference } from "../../domain/plan/cellReference";
import type { PaneState } from "../state/paneState";
import { button } from "./controls";
import type { PaneElement } from "./element";

/** A button that selects a cell in Excel; none for a file, in which nothing can be selected. */
export function cellLink(
  state: PaneState,
  { sheet, cell }: CellReference,
  label: string,
  words: PaneWords,
): readonly PaneElement[] {
  if (state.place?.kind !== "excel" || cell === "") return [];
  return [button(words.pane.goTo(label), { do: "show-cell", sheet, cell }, { class: "link" })];
}
