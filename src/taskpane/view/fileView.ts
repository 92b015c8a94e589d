import type { PaneWords } from "./paneWords";
import type { PaneState } from "../state/paneState";
import { button } from "./controls";
import { element, type PaneElement } from "./element";

/** Which file is open, and a way to another; nothing in Excel, where the pane belongs to its workbook. */
export function fileView({ place, stage }: PaneState, { pane }: PaneWords): PaneElement | undefined {
  if (place?.kind !== "file" || stage.at === "opening") return undefined;
  return element(
    "div",
    { class: "section-head", key: "file" },
    element("strong", {}, place.fileName),
    button(pane.openAnother, { do: "pick-file" }, { class: "link", disabled: stage.at === "writing" }),
  );
}
