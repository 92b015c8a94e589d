import type { Words } from "../../domain/language/words";
import { element, type PaneElement } from "./element";

/** Help and privacy in a few sentences. */
export function helpView({ pane }: Words): PaneElement {
  return element(
    "details",
    { key: "help" },
    element("summary", {}, pane.help.heading),
    element("p", {}, pane.help.text),
    element("p", {}, pane.help.privacy),
  );
}
