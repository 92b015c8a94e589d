import type { PaneWords } from "./paneWords";
import type { CopyResult, PaneState, Refused, Stage, Writing } from "../state/paneState";
import { button, heading } from "./controls";
import { element, type PaneElement } from "./element";
import type { ContentView } from "./contentView";
import { rolloutView } from "./planView";

/** The workbook refused: what happened, the one remedy, and what of the workbook has changed. */
export function refusedView(state: PaneState, stage: Refused, words: PaneWords): ContentView {
  const sentence = words.refusals[stage.code](stage.details);
  return {
    name: "refused",
    status: `${words.pane.refused}. ${sentence}`,
    isBusy: false,
    nodes: [
      element(
        "div",
        { class: "refusal", key: "refusal" },
        heading(words.pane.refused, "refused"),
        element("p", {}, sentence),
        element("p", {}, changeSentences(stage, words)),
      ),
      ...(stage.code === "host-failed" ? reportView(stage.report, stage.copying, words) : []),
      ...(stage.reading === undefined ? [] : rolloutView(state, stage.reading, words)),
    ],
  };
}

/** After a write that failed: whether the workbook is as it was. A reading changes nothing, so there is nothing to say. */
function changeSentences({ attempt, details }: Refused, words: PaneWords): readonly string[] {
  if (!isWrite(attempt.do)) return [];
  return [details.nothingChanged ? words.pane.nothingChanged : MAY_HAVE_CHANGED[attempt.do](words)];
}

/** What a write that failed halfway leaves behind, and what puts it right. */
const MAY_HAVE_CHANGED: Readonly<Record<Writing["work"], (words: PaneWords) => string>> = {
  generate: ({ pane }) => pane.mayHaveChanged,
  "insert-sample": ({ pane }) => pane.mayHaveChanged,
  "insert-starter": ({ pane }) => pane.mayHaveChanged,
  "insert-holidays": ({ pane }) => pane.mayHaveChanged,
  prepare: ({ merge }) => merge.mayHaveChanged,
  "mark-sent": ({ pane }) => pane.mayHaveChanged,
  "take-back": ({ pane }) => pane.mayHaveChanged,
};

function isWrite(action: string): action is Writing["work"] {
  return Object.hasOwn(MAY_HAVE_CHANGED, action);
}

/** A mistake of ours: what to do, and a report that can be sent on. */
export function failedView(stage: Extract<Stage, { at: "failed" }>, words: PaneWords): ContentView {
  const { pane } = words;
  return {
    name: "failed",
    status: pane.failed.heading,
    isBusy: false,
    nodes: [
      element(
        "div",
        { class: "refusal", key: "refusal" },
        heading(pane.failed.heading, "failed"),
        element("p", {}, pane.failed.text),
      ),
      ...reportView(stage.report, stage.copying, words),
    ],
  };
}

/** The report, shown in full so that the person sees what they would send. */
function reportView(report: string, copying: CopyResult, { pane }: PaneWords): readonly PaneElement[] {
  const answer = { "not-asked": "", copied: pane.copied, "not-allowed": pane.copyByHand }[copying];
  return [
    element("label", { for: "report", key: "report-label" }, pane.detailsLabel),
    element(
      "textarea",
      { id: "report", key: "report", readonly: true, rows: "6", spellcheck: "false" },
      report,
    ),
    element(
      "div",
      { class: "buttons", key: "report-copy" },
      button(pane.copyDetails, { do: "copy-report" }),
      element("span", { role: "status" }, answer),
    ),
  ];
}
