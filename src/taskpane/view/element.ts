import type { PaneAction } from "../state/paneAction";

/** A piece of the page as plain data: what the views make and the page shows. A string is text and stays text. */
export type PaneNode = PaneElement | string;

/** An element of HTML. What the person does with it is an action, which is data too. */
export type PaneElement = {
  readonly tag: keyof HTMLElementTagNameMap;
  /** Absent or `false`: without the attribute; `true`: with an empty one. `key` tells siblings apart and is not shown. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  readonly children: readonly PaneNode[];
  /** Performed on a click. */
  readonly onClick?: PaneAction | undefined;
  /** What a select shows as chosen, or what stands in a text field; and the action when another option is chosen. */
  readonly value?: string;
  readonly onChoose?: (value: string) => PaneAction;
  /** The action for what stands in a text field, at each change of it, and that of the Enter key in it. */
  readonly onType?: (value: string) => PaneAction;
  readonly onEnter?: PaneAction;
};

/** What {@link element} takes besides attributes. */
type Behaviour = Pick<PaneElement, "onClick" | "value" | "onChoose" | "onType" | "onEnter">;

/**
 * An element with attributes and children; children that are `undefined` are left out, lists are spread.
 *
 * @example element("p", { class: "hint" }, "Set in Settings!B2.")
 * // { tag: "p", attributes: { class: "hint" }, children: ["Set in Settings!B2."] }
 */
export function element(
  tag: PaneElement["tag"],
  attributes: PaneElement["attributes"],
  ...children: readonly (PaneNode | readonly PaneNode[] | undefined)[]
): PaneElement {
  return { tag, attributes, children: children.flat().filter((child) => child !== undefined) };
}

/** The element with something that the person can do. */
export function acting(plain: PaneElement, behaviour: Behaviour): PaneElement {
  return { ...plain, ...behaviour };
}
