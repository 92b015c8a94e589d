import { civilDate, isoDateText, type CivilDate } from "../../domain/calendar/civilDate";
import type { MergeBatch } from "../../domain/messages/mergeBatch";
import type { BatchInSight } from "../state/batchInSight";
import type { MarkedNow, PaneState } from "../state/paneState";
import { button, heading } from "./controls";
import { acting, element, type PaneElement } from "./element";
import type { PaneWords } from "./paneWords";

/** Says that a batch has gone out, and on which day: nothing while there is nothing in it to be sent. */
export function markSentView(
  state: PaneState,
  batch: MergeBatch | undefined,
  inSight: BatchInSight,
  { merge: { markSent } }: PaneWords,
): readonly PaneElement[] {
  if (batch === undefined || batch.rows.length === 0) return [];
  const isWriting = state.stage.at === "writing";
  const text = inSight.sentOn ?? isoDateText(state.today);
  const on = dayIn(text);
  return [
    heading(markSent.heading, "mark-sent"),
    element("p", { key: "mark-sent-hint", class: "hint" }, markSent.hint),
    element(
      "div",
      { key: "mark-sent-field", class: "field" },
      element("label", { for: "sent-on" }, markSent.day),
      acting(element("input", { id: "sent-on", type: "date", disabled: isWriting }), {
        value: text,
        onType: (day) => ({ do: "type-sent-day", day }),
      }),
    ),
    element(
      "div",
      { key: "mark-sent-button", class: "buttons" },
      on === undefined
        ? element("button", { type: "button", disabled: true }, markSent.mark)
        : button(markSent.mark, { do: "mark-sent", batch: batch.id, on }, { disabled: isWriting }),
    ),
  ];
}

/** What was marked just now, with the way back. */
export function markedView(
  { batch, isTakenBack, mails }: MarkedNow,
  { merge: { markSent } }: PaneWords,
): readonly PaneElement[] {
  return [
    element("p", { key: "marked-batch", class: "summary" }, element("strong", {}, batch)),
    ...(isTakenBack || mails === undefined
      ? []
      : [element("p", { key: "take-back" }, button(markSent.takeBack, { do: "take-back", batch }))]),
  ];
}

/** What was done, in a sentence. */
export function markedText({ isTakenBack, mails }: MarkedNow, { merge: { markSent } }: PaneWords): string {
  if (mails === undefined) return markSent.nothing;
  return isTakenBack ? markSent.takenBack(mails) : markSent.marked(mails);
}

function dayIn(text: string): CivilDate | undefined {
  try {
    return civilDate(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
