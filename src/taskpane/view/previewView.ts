import type { RolloutReading } from "../../app/rolloutReading";
import type { PaneWords } from "./paneWords";
import { timelineMatrix, type TimelineRow } from "../../domain/sheets/outputs/timeline/timelineMatrix";
import { heading } from "./controls";
import { element, type PaneElement } from "./element";

/** The timeline as it would be written, in a region of its own that scrolls sideways; nothing while there are errors. */
export function previewView({ outputs }: RolloutReading, words: PaneWords): readonly PaneElement[] {
  if (outputs === undefined) return [];
  const [header, ...rows] = timelineMatrix(outputs.plan, words);
  return [
    heading(words.pane.preview, "preview"),
    element(
      "div",
      { key: "preview-table", class: "preview", role: "region", "aria-labelledby": "preview", tabindex: "0" },
      element(
        "table",
        {},
        element(
          "thead",
          {},
          header &&
            element(
              "tr",
              {},
              header.cells.map((text) => element("th", { scope: "col" }, text)),
            ),
        ),
        element("tbody", {}, rows.map(rowView)),
      ),
    ),
  ];
}

function rowView({ kind, cells: [label = "", ...texts] }: TimelineRow): PaneElement {
  return element(
    "tr",
    { class: kind },
    element("th", { scope: "row" }, label),
    texts.map((text) => element("td", {}, text)),
  );
}
