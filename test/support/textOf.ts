import type { PaneNode } from "../../src/taskpane/view/element";

/** All text inside some nodes, parted by blanks: what they say. */
export function textOf(nodes: readonly PaneNode[]): string {
  return nodes
    .map((node) => (typeof node === "string" ? node : textOf(node.children)))
    .filter((text) => text !== "")
    .join(" ");
}
