import type { Words } from "../../domain/words/words";
import { disclosure } from "./controls";
import { element, type PaneElement } from "./element";

/** Help and privacy in a few sentences. */
export function helpView({ pane }: Words): PaneElement {
  return disclosure(
    "help",
    pane.help.heading,
    element("p", {}, pane.help.text),
    element("p", {}, pane.help.privacy),
  );
}
