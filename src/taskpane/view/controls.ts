import type { PaneAction } from "../state/paneAction";
import { acting, element, type PaneElement, type PaneNode } from "./element";

/** A button beside the primary one. */
export function button(
  text: string,
  onClick: PaneAction,
  attributes: PaneElement["attributes"] = {},
): PaneElement {
  return acting(element("button", { type: "button", ...attributes }, text), { onClick });
}

/** The one thing to do next. With a `reason` it does nothing but stays where the keyboard is, and says why. */
export function primaryButton(text: string, onClick: PaneAction, reason?: string): readonly PaneElement[] {
  const attributes = { key: "primary", type: "button", class: "primary" };
  if (reason === undefined) return [acting(element("button", attributes, text), { onClick })];
  return [
    element("p", { key: "reason", id: "reason", class: "reason" }, reason),
    element("button", { ...attributes, "aria-disabled": "true", "aria-describedby": "reason" }, text),
  ];
}

/** One entry of a select. */
export type Option = { readonly value: string; readonly text: string; readonly lang?: string };

/** What a labelled select is made from. */
export type SelectField = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => PaneAction;
  readonly isDisabled: boolean;
  /** Stands under the select, and is read out with it. */
  readonly hint?: readonly PaneNode[];
};

/** A select with its label before it, and its hint after it. */
export function selectField(field: SelectField): PaneElement {
  const hintId = `${field.id}-hint`;
  const options = field.options.map(({ value, text, lang }) =>
    element("option", { key: value, value, lang }, text),
  );
  const select = element(
    "select",
    { id: field.id, disabled: field.isDisabled, "aria-describedby": field.hint && hintId },
    options,
  );
  return element(
    "div",
    { class: "field", key: field.id },
    element("label", { for: field.id }, field.label),
    acting(select, { value: field.value, onChoose: field.onChoose }),
    field.hint && element("p", { id: hintId, class: "hint" }, field.hint),
  );
}

/** Something to open, which stays as the person left it. `key` tells it from its siblings. */
export function disclosure(
  key: string,
  summary: string,
  ...children: readonly (PaneNode | readonly PaneNode[])[]
): PaneElement {
  // In Excel on the web Office.js moves the focus by itself, and finds a summary only by this attribute.
  return element("details", { key }, element("summary", { tabindex: "0" }, summary), children.flat());
}

/** A heading of a part of the pane; it can hold the focus when what held it is gone. */
export function heading(text: string, key: string): PaneElement {
  return element("h2", { key, id: key, tabindex: "-1" }, text);
}
