import type { PaneWords } from "./paneWords";
import { disclosure } from "./controls";
import { element, type PaneElement } from "./element";

/** Help and privacy in a few sentences. */
export function helpView({ pane }: PaneWords): PaneElement {
  return disclosure(
    "help",
    pane.help.heading,
    element("p", {}, pane.help.text),
    element("p", {}, pane.help.privacy),
  );
}
