import type { RolloutReading } from "../../app/rolloutReading";
import type { Words } from "../../domain/language/words";
import { severityOf } from "../../domain/plan/problem";
import type { PaneState } from "../state/paneState";
import { button, heading } from "./controls";
import { element, type PaneElement } from "./element";
import { changesText } from "./changesView";
import { nextBatch } from "./nextBatch";
import type { ContentView } from "./contentView";
import { problemsView } from "./problemsView";

/** What was written, ways to it, and what is to be sent next. */
export function doneView(state: PaneState, reading: RolloutReading, words: Words): ContentView {
  const { pane } = words;
  const outputs = reading.outputs;
  const { batches = [], rows } = reading.mails ?? {};
  const written = {
    timeline: pane.timelineWritten(outputs?.plan.waves.length ?? 0, outputs?.plan.months.length ?? 0),
    communications: words.communications.written(outputs?.plan.scheduled.length ?? 0),
    messages: pane.messagesWritten(rows?.length ?? 0, batches.length),
    // Its header is a row of the sheet, too.
    send: pane.rows((outputs?.drafts.find(({ output }) => output === "send")?.rows.length ?? 1) - 1),
  };
  const drafts = outputs?.drafts ?? [];
  const lines = drafts.map(({ name, output }) => `${name}: ${written[output]}`);
  const warnings = reading.problems.filter(({ code }) => severityOf(code) === "warning");
  const sinceLastTime =
    reading.changes === undefined
      ? []
      : [
          heading(pane.changes.sinceLastTime, "since"),
          element("p", { key: "since-text" }, changesText(reading.changes, words)),
        ];
  return {
    name: "done",
    status: [pane.done, ...lines].join(". "),
    isBusy: false,
    nodes: [
      heading(pane.done, "done"),
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
      heading(pane.nextToSend, "next"),
      ...nextView(state, reading, words),
      ...problemsView(state, warnings, reading.source?.sheet, words),
      element("p", { key: "back" }, button(pane.backToPlan, { do: "back-to-plan" }, { class: "link" })),
    ],
  };
}

function nextView(
  { today }: PaneState,
  { mails }: RolloutReading,
  { pane, tag }: Words,
): readonly PaneElement[] {
  const batch = nextBatch(mails?.batches ?? [], today, tag);
  if (batch === undefined) return [element("p", { key: "next-batch" }, pane.nothingToSend)];
  return [
    element(
      "p",
      { class: "summary", key: "next-batch" },
      element("strong", {}, batch.message),
      element("span", {}, batch.groups),
      element("span", {}, batch.date),
      element("span", {}, pane.rows(batch.rowCount)),
    ),
  ];
}
