import { insertedHolidaysText } from "../../app/insertedHolidaysText";
import { insertedHolidaysWarning } from "../../app/insertedHolidaysWarning";
import type { RolloutReading } from "../../app/rolloutReading";
import { joinList } from "../../domain/language/joinList";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { PaneWords } from "./paneWords";
import type { PaneState } from "../state/paneState";
import { batchView } from "./batchView";
import type { ContentView } from "./contentView";
import { doneView } from "./doneView";
import { element, type PaneElement } from "./element";
import { emptyView, isEmpty } from "./emptyView";
import { fileView } from "./fileView";
import { doingText, footerView } from "./footerView";
import { headerView } from "./headerView";
import { helpView } from "./helpView";
import { planView } from "./planView";
import { failedView, refusedView } from "./troubleViews";
import { waitingView, outsideView, blockedView } from "./startViews";

/** The whole pane at a moment. */
export type PaneView = {
  readonly language: LanguageTag;
  /** Read out when it changes. */
  readonly status: string;
  readonly nodes: readonly PaneElement[];
};

/** What the pane shows in a state: a header, the state itself, and a footer with the one thing to do next. */
export function paneView(state: PaneState, words: PaneWords): PaneView {
  const content = contentView(state, words);
  return {
    language: words.tag,
    status: content.status,
    nodes: [
      element(
        "div",
        { class: "scroll" },
        headerView(state, words),
        element(
          "main",
          { "data-stage": content.name, "aria-busy": content.isBusy && "true" },
          fileView(state, words),
          content.nodes,
          helpView(words),
        ),
      ),
      footerView(state, words),
    ],
  };
}

function contentView(state: PaneState, words: PaneWords): ContentView {
  const { stage } = state;
  switch (stage.at) {
    case "starting":
      return waitingView("starting", words.pane.starting);
    case "opening":
      return waitingView("opening", words.pane.opening(stage.fileName));
    case "reading":
      return waitingView("reading", words.pane.reading);
    case "blocked":
      return blockedView(words);
    case "outside":
      return outsideView(words);
    case "planning": {
      const content = readView(state, stage.reading, words);
      if (stage.isCancelled) return withNotice(content, cancelledText(words));
      if (stage.goneBatch !== undefined) {
        const { merge } = words;
        return withNotice(content, stage.reading.mails ? merge.gone(stage.goneBatch) : merge.blocked);
      }
      if (stage.holidays)
        return withNotice(
          content,
          insertedHolidaysText(stage.holidays, words),
          insertedHolidaysWarning(stage.holidays, words),
        );
      return stage.inserted ? withNotice(content, insertedText(stage.inserted, words)) : content;
    }
    case "batch": {
      const content = batchView(state, stage, words);
      return stage.isCancelled ? withNotice(content, cancelledText(words)) : content;
    }
    case "writing": {
      const { inSight } = stage;
      const content = inSight
        ? batchView(state, { ...stage, inSight }, words)
        : readView(state, stage.reading, words);
      return {
        ...content,
        name: "writing",
        isBusy: true,
        status: stage.isCancelling ? words.pane.cancelling : doingText(stage.work, words),
      };
    }
    case "done":
      return doneView(state, stage, words);
    case "refused":
      return refusedView(state, stage, words);
    case "failed":
      return failedView(stage, words);
  }
}

/** What was read: a plan, or that there is nothing to plan. */
function readView(state: PaneState, reading: RolloutReading, words: PaneWords): ContentView {
  return isEmpty(reading) ? emptyView(state, reading, words) : planView(state, reading, words);
}

function cancelledText({ pane }: PaneWords): string {
  return `${pane.cancelled} ${pane.nothingChanged}`;
}

/** Which starter sheets were added. */
function insertedText(sheets: readonly string[], { pane, tag }: PaneWords): string {
  return sheets.length === 0 ? pane.starter.nothingToAdd : pane.starter.added(joinList(tag, sheets));
}

function withNotice(content: ContentView, notice: string, warning?: string): ContentView {
  const warned = warning === undefined ? [] : [warning];
  return {
    ...content,
    status: [notice, ...warned, content.status].join(" "),
    nodes: [
      element("p", { class: "notice", key: "notice" }, notice),
      ...warned.map((text) => element("p", { class: "notice warning", key: "notice-warning" }, text)),
      ...content.nodes,
    ],
  };
}
