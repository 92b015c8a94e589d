import { writtenWithSend } from "../../app/writtenWithSend";
import type { RolloutReading } from "../../app/rolloutReading";
import { joinList } from "../../domain/language/joinList";
import { longDate } from "../../domain/language/monthNames";
import type { PaneWords } from "./paneWords";
import { batchTiming } from "../../domain/messages/batchTiming";
import type { MergeBatch } from "../../domain/messages/mergeBatch";
import { MERGE_NAMES } from "../../domain/sheets/outputs/merge/mergeNames";
import { batchNamed } from "../state/batchInSight";
import type { BatchStage, PaneState } from "../state/paneState";
import type { ContentView } from "./contentView";
import { checkView } from "./checkView";
import { csvView } from "./csvView";
import { button, heading } from "./controls";
import { element, type PaneElement } from "./element";
import { groupsText } from "./groupsText";
import { leftOutView } from "./leftOutView";
import { markSentView } from "./markSentView";
import { mailView } from "./mailView";
import { wordView } from "./wordView";

/** One batch: what will be written of it, or was, and its mails. */
export function batchView(
  state: PaneState,
  { reading, inSight, prepared, check }: Pick<BatchStage, "reading" | "inSight" | "prepared" | "check">,
  words: PaneWords,
): ContentView {
  const { merge } = words;
  const batch = batchNamed(reading, inSight.id);
  const isWriting = state.stage.at === "writing";
  if (batch?.isSent === true && prepared === undefined) return sentView(batch, isWriting, words);
  const written = `${MERGE_NAMES.send}: ${merge.rows(batch?.rows.length ?? 0)}`;
  const title = prepared ? merge.prepared : merge.willWrite;
  return {
    name: prepared ? "prepared" : "batch",
    status: [title, batch?.message.name ?? inSight.id, written].join(". "),
    isBusy: state.stage.at === "batch" && state.stage.isReading,
    nodes: [
      backView(isWriting, words),
      heading(title, prepared ? "done" : "will-write"),
      ...(batch === undefined ? [] : [summaryView(batch, written, words)]),
      ...(prepared ? wordView(prepared, words) : beforeView(state, reading, batch, words)),
      ...csvView(state, batch, words),
      ...markSentView(state, batch, inSight, words),
      ...(prepared ? checkView(state, check, words) : []),
      ...(batch === undefined || reading.mails === undefined
        ? []
        : mailView(batch, reading.mails, inSight, isWriting, words)),
    ],
  };
}

/** A batch that was sent while it was in sight: nothing of it is written any more. */
function sentView(batch: MergeBatch, isWriting: boolean, words: PaneWords): ContentView {
  const { merge } = words;
  return {
    name: "batch",
    status: [merge.timings.sent, batch.message.name, merge.warnings.sent].join(". "),
    isBusy: false,
    nodes: [
      backView(isWriting, words),
      heading(merge.timings.sent, "sent"),
      summaryView(batch, merge.rows(batch.settled.sent), words),
      element("p", { key: "warning", class: "notice" }, merge.warnings.sent),
      element(
        "p",
        { key: "take-back" },
        button(merge.markSent.takeBack, { do: "take-back", batch: batch.id }, { disabled: isWriting }),
      ),
    ],
  };
}

function backView(isWriting: boolean, { pane }: PaneWords): PaneElement {
  const back = button(pane.backToPlan, { do: "back-to-plan" }, { class: "link", disabled: isWriting });
  return element("p", { key: "back" }, back);
}

/** `Send: 24 rows`, then message, groups and date. */
function summaryView(batch: MergeBatch, written: string, words: PaneWords): PaneElement {
  return element(
    "p",
    { key: "batch", class: "summary" },
    element("strong", {}, written),
    element("span", {}, batch.message.name),
    element("span", {}, groupsText(batch, words)),
    element("span", {}, longDate(words.tag, batch.sendDate)),
  );
}

/** What to know before a batch is prepared. */
function beforeView(
  { today }: PaneState,
  reading: RolloutReading,
  batch: MergeBatch | undefined,
  words: PaneWords,
): readonly PaneElement[] {
  const { merge, tag } = words;
  const timing = batch && batchTiming(batch, today);
  const warning = timing === "past" ? [merge.warnings.past] : [];
  const names = writtenWithSend(reading).map(({ name }) => name);
  return [
    ...warning.map((text) => element("p", { key: "warning", class: "notice" }, text)),
    ...(names.length > 0 ? [element("p", { key: "also" }, merge.alsoWritten(joinList(tag, names)))] : []),
    ...(batch?.rows.length === 0 ? [element("p", { key: "nobody" }, merge.nobody)] : []),
    ...leftOutView(reading, batch, words),
  ];
}
