import type { PaneWords } from "./paneWords";
import { heading } from "./controls";
import { element } from "./element";
import type { ContentView } from "./contentView";

/** One line while something is awaited. */
export function waitingView(name: string, text: string): ContentView {
  return {
    name,
    status: text,
    isBusy: true,
    nodes: [element("p", { key: "waiting", class: "waiting" }, text)],
  };
}

/** Office.js did not arrive: why, and what still works. */
export function blockedView({ pane }: PaneWords): ContentView {
  return {
    name: "blocked",
    status: pane.blocked.heading,
    isBusy: false,
    nodes: [
      heading(pane.blocked.heading, "blocked"),
      element("p", {}, pane.blocked.text),
      element("p", {}, pane.blocked.stillWorks),
      dropTarget(pane.outside.dropHere),
    ],
  };
}

/** Opened in a browser: a file can be opened. */
export function outsideView({ pane }: PaneWords): ContentView {
  return {
    name: "outside",
    status: pane.outside.heading,
    isBusy: false,
    nodes: [
      heading(pane.outside.heading, "outside"),
      element("p", {}, pane.outside.text),
      dropTarget(pane.outside.dropHere),
    ],
  };
}

/** Shows that a file may be dropped; the whole page takes it. */
function dropTarget(text: string): ReturnType<typeof element> {
  return element("p", { class: "drop" }, text);
}
