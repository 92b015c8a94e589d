import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { PaneWords } from "./paneWords";
import { severityOf } from "../../domain/plan/problem";
import type { PaneState, Stage } from "../state/paneState";
import { button, heading } from "./controls";
import { element } from "./element";
import { changesText } from "./changesView";
import { batchesView } from "./batchesView";
import { checkView } from "./checkView";
import type { ContentView } from "./contentView";
import { markedText, markedView } from "./markSentView";
import { problemsView } from "./problemsView";

/** What was written, ways to it, and what is to be sent next. */
export function doneView(
  state: PaneState,
  { reading, check, marked }: Extract<Stage, { at: "done" }>,
  words: PaneWords,
): ContentView {
  const { pane, merge } = words;
  const outputs = reading.outputs;
  const { batches = [], rows } = reading.mails ?? {};
  const toSend = batches.filter(({ isSent }) => !isSent);
  const written: Readonly<Partial<Record<OutputSheet, string>>> = {
    timeline: pane.timelineWritten(outputs?.plan.waves.length ?? 0, outputs?.plan.months.length ?? 0),
    communications: words.pane.communicationsWritten(outputs?.plan.scheduled.length ?? 0),
    messages: pane.messagesWritten(rows?.length ?? 0, toSend.length),
  };
  const drafts = outputs?.drafts ?? [];
  const lines = drafts.map(
    // The header is a row of the sheet, too.
    (draft) => `${draft.name}: ${written[draft.output] ?? merge.rows(draft.rows.length - 1)}`,
  );
  const warnings = reading.problems.filter(({ code }) => severityOf(code) === "warning");
  const sinceLastTime =
    reading.changes === undefined
      ? []
      : [
          heading(pane.changes.sinceLastTime, "since"),
          element("p", { key: "since-text" }, changesText(reading.changes, words)),
        ];
  const title = marked ? markedText(marked, words) : pane.done;
  return {
    name: "done",
    status: [title, ...lines].join(". "),
    isBusy: false,
    nodes: [
      heading(title, "done"),
      ...(marked ? markedView(marked, words) : []),
      element(
        "ul",
        { class: "written", key: "written" },
        lines.map((line) => element("li", {}, line)),
      ),
      element(
        "div",
        { class: "buttons", key: "open" },
        state.place?.kind === "excel"
          ? drafts.map(({ name, output }) => button(pane.open(name), { do: "show-output", output }))
          : [
              button(pane.generateAgain, { do: "generate" }),
              button(pane.downloadCalendar, { do: "download-calendar" }),
            ],
      ),
      ...sinceLastTime,
      ...checkView(state, check, words),
      ...batchesView(state, reading, words),
      ...problemsView(state, warnings, reading.source?.sheet, words),
      element("p", { key: "back" }, button(pane.backToPlan, { do: "back-to-plan" }, { class: "link" })),
    ],
  };
}
