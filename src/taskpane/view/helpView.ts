import type { Words } from "../../domain/language/words";
import { element, type PaneElement } from "./element";

/** Help and privacy in a few sentences. */
export function helpView({ pane }: Words): PaneElement {
  return element(
    "details",
    { key: "help" },
    // In Excel on the web Office.js moves the focus by itself, and finds a summary only by this attribute.
    element("summary", { tabindex: "0" }, pane.help.heading),
    element("p", {}, pane.help.text),
    element("p", {}, pane.help.privacy),
  );
}
