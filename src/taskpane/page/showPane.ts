import type { PaneAction } from "../state/paneAction";
import type { PaneView } from "../view/paneView";
import { renderInto } from "./renderInto";

/**
 * Shows a view on the page. The focus stays where it is; where it was on something that is gone, it goes to the first
 * heading, so that a keyboard does not start over from the top of the page.
 */
export function showPane(view: PaneView, perform: (action: PaneAction) => void): void {
  const pane = elementOf("pane");
  const status = elementOf("status");
  const stageBefore = stageOf(pane);
  const focused = document.activeElement;
  const wasInPane = focused !== null && pane.contains(focused);
  document.documentElement.lang = view.language;
  renderInto(pane, view.nodes, perform);
  if (wasInPane && !focused.isConnected) pane.querySelector<HTMLElement>("main h2")?.focus();
  const stage = stageOf(pane);
  // What is new stands at the top; while it is being written the person goes on looking at what will be.
  if (stage !== stageBefore && stage !== "writing") pane.querySelector(".scroll")?.scrollTo(0, 0);
  if (status.textContent !== view.status) status.textContent = view.status;
}

function stageOf(pane: HTMLElement): string | undefined {
  return pane.querySelector("main")?.dataset.stage;
}

/** An element that taskpane.html holds. */
function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`taskpane.html holds no element "${id}"`);
  return found;
}
