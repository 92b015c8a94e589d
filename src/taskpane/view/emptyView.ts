import type { RolloutReading } from "../../app/rolloutReading";
import type { PaneWords } from "./paneWords";
import { sampleSheet } from "../../domain/sheets/starters/sampleSheet";
import type { PaneState } from "../state/paneState";
import { heading } from "./controls";
import { element, type PaneElement } from "./element";
import type { ContentView } from "./contentView";
import { problemsView } from "./problemsView";
import { sheetField } from "./rolloutFields";
import { starterView } from "./starterView";

/** Whether a workbook holds no groups, and the person has not pointed at a sheet: a first run. */
export function isEmpty(reading: RolloutReading): boolean {
  return reading.problems.some((problem) => problem.code === "no-table");
}

/** What the add-in is for, sample data to try it with, and a sheet to choose if the groups were overlooked. */
export function emptyView(state: PaneState, reading: RolloutReading, words: PaneWords): ContentView {
  const { pane } = words;
  const others = reading.problems.filter((problem) => problem.code !== "no-table");
  return {
    name: "empty",
    status: words.problems["no-table"]({ code: "no-table", sheet: "", cell: "" }),
    isBusy: state.stage.at === "planning" && state.stage.isReading,
    nodes: [
      heading(pane.empty.heading, "empty"),
      element("p", {}, pane.empty.text),
      exampleTable(words),
      element("p", { class: "hint" }, pane.empty.sample(words.sample.sheet)),
      sheetField(state, reading, words),
      element("p", { key: "starter-text" }, pane.empty.starter),
      ...starterView(state, reading, words),
      ...problemsView(state, others, undefined, words),
    ],
  };
}

const EXAMPLE_ROWS = 3;
const EXAMPLE_COLUMNS = 2;

/** The top of the sample, so that it can be seen before anything is inserted. */
function exampleTable(words: PaneWords): PaneElement {
  const [header = [], ...groups] = sampleSheet(words).rows.map((row) =>
    row.slice(0, EXAMPLE_COLUMNS).map(String),
  );
  return element(
    "table",
    { class: "example", "aria-label": words.pane.empty.example },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        header.map((text) => element("th", { scope: "col" }, text)),
      ),
    ),
    element(
      "tbody",
      {},
      groups.slice(0, EXAMPLE_ROWS).map((row) =>
        element(
          "tr",
          {},
          row.map((text) => element("td", {}, text)),
        ),
      ),
    ),
  );
}
