import { joinList } from "../../domain/language/joinList";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { PaneWords } from "./paneWords";
import type { MailNotes } from "../../domain/messages/mail";
import type { Mails } from "../../domain/messages/mails";
import type { MergeBatch } from "../../domain/messages/mergeBatch";
import { FIELD } from "../../domain/messages/field";
import type { BatchInSight } from "../state/batchInSight";
import type { PaneAction } from "../state/paneAction";
import { heading } from "./controls";
import { acting, element, type PaneElement } from "./element";

/** One mail of a batch as it will be sent, and ways to the others. Its texts are shown as texts, whatever they hold. */
export function mailView(
  { rows }: MergeBatch,
  { writer }: Mails,
  inSight: BatchInSight,
  isDisabled: boolean,
  words: PaneWords,
): readonly PaneElement[] {
  const row = rows.at(inSight.mailIndex);
  const mail = rows.mailAt(inSight.mailIndex);
  if (row === undefined || mail === undefined) return [];
  const { mails } = words.merge;
  const notes = writer.notes(mail.section, mail.person);
  const textOf = (column: string): string => row[rows.columns.indexOf(column)] ?? "";
  return [
    heading(mails.heading, "mails"),
    ...(rows.length > 1 ? waysView(rows.length, inSight, isDisabled, words) : []),
    element(
      "dl",
      { key: "mail", class: "mail" },
      element("dt", {}, mails.to),
      element("dd", {}, textOf(FIELD.to)),
      element("dt", {}, mails.subject),
      element("dd", {}, textOf(FIELD.subject)),
      element("dt", {}, mails.body),
      element("dd", { class: "body" }, textOf(FIELD.body)),
    ),
    ...noteTexts(notes, words).map((text, index) =>
      element("p", { key: `note-${String(index)}`, class: "hint" }, text),
    ),
  ];
}

/** Steps, jumps, and a field that finds an address. */
function waysView(
  count: number,
  { mailIndex, address, search }: BatchInSight,
  isDisabled: boolean,
  { tag, merge: { mails } }: PaneWords,
): readonly PaneElement[] {
  const number = new Intl.NumberFormat(tag);
  const said =
    search.is === "running"
      ? mails.searching
      : search.is === "missed" && search.for !== "longest"
        ? mails.missed[search.for]
        : mails.position(number.format(mailIndex + 1), number.format(count));
  const way = (key: string, text: string, action: PaneAction, isThere: boolean, look?: string): PaneElement =>
    wayButton(key, text, isThere && !isDisabled ? action : undefined, look);
  const find: PaneAction = { do: "find-mail", kind: "address" };
  return [
    element(
      "div",
      { key: "find", class: "field find" },
      element("label", { for: "address" }, mails.findAddress),
      acting(element("input", { id: "address", type: "text", autocomplete: "off", disabled: isDisabled }), {
        value: address,
        onType: (text) => ({ do: "type-address", address: text }),
        onEnter: find,
      }),
      way("find-button", mails.find, find, address.trim() !== ""),
    ),
    element(
      "div",
      { key: "jumps", class: "buttons" },
      way("first", mails.first, { do: "show-mail", index: 0 }, mailIndex > 0, "link"),
      way("longest", mails.longest, { do: "find-mail", kind: "longest" }, true, "link"),
      way("noted", mails.noted, { do: "find-mail", kind: "noted" }, true, "link"),
    ),
    element(
      "div",
      { key: "steps", class: "section-head" },
      way("previous", mails.previous, { do: "show-mail", index: mailIndex - 1 }, mailIndex > 0),
      element("span", { key: "position", role: "status" }, said),
      way("next", mails.next, { do: "show-mail", index: mailIndex + 1 }, mailIndex < count - 1),
    ),
  ];
}

/** A button that keeps the focus where it does nothing, so that a keyboard is not lost at the last mail. */
function wayButton(
  key: string,
  text: string,
  onClick: PaneAction | undefined,
  look: string | undefined,
): PaneElement {
  const isOff = onClick === undefined;
  const attributes = { key, type: "button", class: look, "aria-disabled": isOff && "true" } as const;
  return acting(element("button", attributes, text), { onClick });
}

/** What somebody who checks a mail may want to know of it. */
function noteTexts({ replaced, language }: MailNotes, { tag, merge }: PaneWords): readonly string[] {
  const names = new Intl.DisplayNames(tag, { type: "language" });
  const nameOf = (language: LanguageTag): string => names.of(language) ?? language;
  return [
    ...(replaced.length > 0 ? [merge.mails.replaced(joinList(tag, replaced))] : []),
    ...(language ? [merge.mails.otherLanguage(nameOf(language.written), nameOf(language.wanted))] : []),
  ];
}
