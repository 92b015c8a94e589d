import type { PaneWords } from "./paneWords";
import { downloadName } from "../state/downloadName";
import type { PaneState, Place, Writing } from "../state/paneState";
import { button, primaryButton } from "./controls";
import { element, type PaneElement } from "./element";
import { batchNamed } from "../state/batchInSight";
import { MERGE_NAMES } from "../../domain/sheets/outputs/merge/mergeNames";
import { isEmpty } from "./emptyView";
import { errorCount } from "./planView";

/** Always in sight at the bottom: the progress of a write, and the one thing to do next. */
export function footerView(state: PaneState, words: PaneWords): PaneElement {
  return element("footer", {}, footerNodes(state, words));
}

function footerNodes(state: PaneState, words: PaneWords): readonly PaneElement[] {
  const { stage, place } = state;
  const { pane } = words;
  switch (stage.at) {
    case "starting":
    case "opening":
    case "reading":
      return [];
    case "blocked":
    case "outside":
      return primaryButton(pane.openWorkbook, { do: "pick-file" });
    case "planning": {
      if (isEmpty(stage.reading)) return primaryButton(pane.empty.insertSample, { do: "insert-sample" });
      const errors = errorCount(stage.reading);
      return primaryButton(pane.generate, { do: "generate" }, errors > 0 ? pane.fixFirst(errors) : undefined);
    }
    case "batch": {
      if (stage.prepared)
        return place?.kind === "file"
          ? downloadButton(place, words)
          : primaryButton(pane.open(MERGE_NAMES.send), { do: "show-output", output: "send" });
      const batch = batchNamed(stage.reading, stage.inSight.id);
      if (batch?.isSent === true) return [];
      const isNobody = batch?.rows.length === 0;
      const action = { do: "prepare", batch: stage.inSight.id } as const;
      return primaryButton(words.merge.prepare, action, isNobody ? words.merge.nobody : undefined);
    }
    case "writing":
      return [progressView(stage, words), ...writingButton(stage, words)];
    case "done":
      return place?.kind === "file"
        ? downloadButton(place, words)
        : primaryButton(pane.generateAgain, { do: "generate" });
    case "refused":
    case "failed":
      return stage.attempt.do === "open-file"
        ? primaryButton(pane.openAnother, { do: "pick-file" })
        : primaryButton(pane.tryAgain, stage.attempt);
  }
}

function downloadButton(
  { fileName }: Extract<Place, { kind: "file" }>,
  { pane }: PaneWords,
): readonly PaneElement[] {
  return primaryButton(pane.download(downloadName(fileName)), { do: "download" });
}

/** What is being done, with three dots. */
export function doingText(work: Writing["work"], { pane, holidays, merge }: PaneWords): string {
  switch (work) {
    case "generate":
      return pane.writing;
    case "insert-sample":
      return pane.inserting;
    case "insert-starter":
      return pane.insertingStarter;
    case "insert-holidays":
      return holidays.inserting;
    case "prepare":
      return merge.preparing;
    case "mark-sent":
      return merge.markSent.marking;
    case "take-back":
      return merge.markSent.takingBack;
  }
}

function progressView({ share, isCancelling, work }: Writing, words: PaneWords): PaneElement {
  const { pane } = words;
  const doing = doingText(work, words);
  return element(
    "div",
    { class: "progress", key: "progress" },
    element("label", { for: "progress" }, isCancelling ? pane.cancelling : doing),
    element("progress", { id: "progress", max: "1", value: String(share) }),
    button(pane.cancel, { do: "cancel" }, { disabled: isCancelling }),
  );
}

/** Where the button to start was, so that the keyboard's focus stays; it does nothing until the write ends. */
function writingButton({ reading, inSight }: Writing, { pane, merge }: PaneWords): readonly PaneElement[] {
  const text = inSight ? merge.prepare : isEmpty(reading) ? pane.empty.insertSample : pane.generate;
  return [
    element("button", { key: "primary", type: "button", class: "primary", "aria-disabled": "true" }, text),
  ];
}
