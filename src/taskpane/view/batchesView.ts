import type { RolloutReading } from "../../app/rolloutReading";
import { longDate } from "../../domain/language/monthNames";
import type { PaneWords } from "./paneWords";
import { batchTiming } from "../../domain/messages/batchTiming";
import type { MergeBatch } from "../../domain/messages/mergeBatch";
import type { PaneState } from "../state/paneState";
import { batchLists, type BatchLists } from "./batchLists";
import { button, disclosure, heading } from "./controls";
import { element, type PaneElement } from "./element";
import { groupsText } from "./groupsText";

/** How many of those to send are shown without being asked for. */
const MOST_SHOWN = 3;
/** Whoever wants to see more looks at the Communications sheet. */
const MOST_LISTED = 50;

/** What is to be sent next, and folded behind it all other batches, each with a way to prepare it unless it was sent; nothing while there is no plan. */
export function batchesView(
  state: PaneState,
  { mails }: RolloutReading,
  words: PaneWords,
): readonly PaneElement[] {
  if (mails === undefined) return [];
  const { pane, merge } = words;
  const lists = batchLists(mails.batches, state.today);
  const { toSend, past, sent } = lists;
  return [
    heading(pane.nextToSend, "next"),
    toSend.length === 0
      ? element("p", { key: "next-batches" }, nothingText(lists, words))
      : listView(state, "next-batches", toSend.slice(0, MOST_SHOWN), words),
    ...folded(state, "later", merge.later, toSend.slice(MOST_SHOWN), words),
    ...folded(state, "past", merge.past, past, words),
    ...folded(state, "sent", merge.sent, sent, words, merge.warnings.sent),
  ];
}

/** Why there is nothing to send next. */
function nothingText({ past, sent }: BatchLists, { pane, merge }: PaneWords): string {
  if (past.length > 0) return pane.nothingToSend;
  return sent.length > 0 ? merge.allSent : merge.noEmails;
}

function folded(
  state: PaneState,
  key: string,
  summary: (count: number) => string,
  batches: readonly MergeBatch[],
  words: PaneWords,
  note?: string,
): readonly PaneElement[] {
  if (batches.length === 0) return [];
  const rest = batches.length - MOST_LISTED;
  return [
    disclosure(
      key,
      summary(batches.length),
      note === undefined ? [] : [element("p", { class: "hint" }, note)],
      listView(state, `${key}-list`, batches.slice(0, MOST_LISTED), words),
      rest > 0 ? [element("p", { class: "hint" }, words.pane.changes.more(rest))] : [],
    ),
  ];
}

function listView(
  state: PaneState,
  key: string,
  batches: readonly MergeBatch[],
  words: PaneWords,
): PaneElement {
  return element(
    "ul",
    { key, class: "batches" },
    batches.map((batch) => batchView(state, batch, words)),
  );
}

function batchView({ today, stage }: PaneState, batch: MergeBatch, words: PaneWords): PaneElement {
  const { merge, tag } = words;
  const timing = batchTiming(batch, today);
  const mails = batch.isSent ? batch.settled.sent : batch.rows.length;
  return element(
    "li",
    { key: batch.id, class: timing },
    element("strong", {}, batch.message.name),
    element("span", {}, groupsText(batch, words)),
    element("span", {}, longDate(tag, batch.sendDate)),
    element("span", {}, `${merge.rows(mails)} · ${merge.timings[timing]}`),
    batch.missed > 0 ? element("span", {}, merge.markSent.missed(batch.missed)) : undefined,
    batch.isSent
      ? [
          button(
            merge.markSent.takeBack,
            { do: "take-back", batch: batch.id },
            { "aria-label": `${merge.markSent.takeBack}, ${batch.id}`, disabled: stage.at === "writing" },
          ),
        ]
      : [
          button(
            `${merge.prepare}…`,
            { do: "show-batch", batch: batch.id },
            // Which of many buttons it is, for those who hear them one by one.
            { "aria-label": `${merge.prepare}…, ${batch.id}`, disabled: stage.at === "writing" },
          ),
        ],
  );
}
