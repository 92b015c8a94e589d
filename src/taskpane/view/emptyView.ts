import type { RolloutReading } from "../../app/rolloutReading";
import type { Words } from "../../domain/language/words";
import type { PaneState } from "../state/paneState";
import { heading } from "./controls";
import { element } from "./element";
import type { ContentView } from "./paneView";
import { problemsView } from "./problemsView";
import { sheetField } from "./rolloutFields";

/** Whether a workbook holds no groups, and the person has not pointed at a sheet: a first run. */
export function isEmpty(reading: RolloutReading): boolean {
  return reading.problems.some((problem) => problem.code === "no-table");
}

/** What the add-in is for, sample data to try it with, and a sheet to choose if the groups were overlooked. */
export function emptyView(state: PaneState, reading: RolloutReading, words: Words): ContentView {
  const { pane } = words;
  const others = reading.problems.filter((problem) => problem.code !== "no-table");
  return {
    name: "empty",
    status: words.problems["no-table"]({ code: "no-table", sheet: "", cell: "" }),
    isBusy: state.stage.at === "planning" && state.stage.isReading,
    nodes: [
      heading(pane.empty.heading, "empty"),
      element("p", {}, pane.empty.text),
      element("p", { class: "hint" }, pane.empty.sample),
      sheetField(state, reading, words),
      ...problemsView(state, others, undefined, words),
    ],
  };
}
