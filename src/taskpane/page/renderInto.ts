import type { PaneAction } from "../state/paneAction";
import type { PaneElement, PaneNode } from "../view/element";

/** What an element on the page was last made from; its listeners look here, so they need never be replaced. */
const shown = new WeakMap<Element, PaneElement>();

/**
 * Makes the children of `parent` what `nodes` say. Elements that stay the same kind of thing (the same key, or the same
 * place among siblings of a tag) are kept and changed in place, so that focus, scrolling and an open list stay.
 */
export function renderInto(
  parent: Element,
  nodes: readonly PaneNode[],
  perform: (action: PaneAction) => void,
): void {
  const existing = withIdentity([...parent.childNodes], (node) =>
    node instanceof Element ? { tag: node.localName, key: shown.get(node)?.attributes.key } : undefined,
  );
  const wanted = withIdentity(nodes, (node) =>
    typeof node === "string" ? undefined : { tag: node.tag, key: node.attributes.key },
  );
  for (const [identity, node] of existing) if (!wanted.has(identity)) node.remove();
  let cursor = parent.firstChild;
  for (const [identity, node] of wanted) {
    const kept = existing.get(identity);
    const current = kept ?? (typeof node === "string" ? new Text() : document.createElement(node.tag));
    if (current === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(current, cursor);
    if (typeof node !== "string" && current instanceof Element) renderElement(current, node, perform);
    else if (typeof node === "string" && current.textContent !== node) current.textContent = node;
  }
}

type Identity = { readonly tag: string; readonly key: string | boolean | undefined };

/** Nodes by what tells siblings apart: their key, else how many of their kind come before them. */
function withIdentity<Item>(
  nodes: readonly Item[],
  identify: (node: Item) => Identity | undefined,
): ReadonlyMap<string, Item> {
  const counts = new Map<string, number>();
  return new Map(
    nodes.map((node) => {
      const { tag, key } = identify(node) ?? { tag: "#text", key: undefined };
      const kind = `${tag} ${key === undefined ? "" : String(key)}`;
      const index = counts.get(kind) ?? 0;
      counts.set(kind, index + 1);
      return [`${kind} ${String(index)}`, node];
    }),
  );
}

function renderElement(
  target: Element,
  description: PaneElement,
  perform: (action: PaneAction) => void,
): void {
  if (!shown.has(target)) listen(target, perform);
  shown.set(target, description);
  renderAttributes(target, description.attributes);
  renderInto(target, description.children, perform);
  if (description.value === undefined) return;
  if (target instanceof HTMLSelectElement) target.value = description.value;
  // Set only where it differs: setting it moves the cursor.
  if (target instanceof HTMLInputElement && target.value !== description.value)
    target.value = description.value;
}

function listen(target: Element, perform: (action: PaneAction) => void): void {
  target.addEventListener("click", () => {
    const action = shown.get(target)?.onClick;
    if (action !== undefined) perform(action);
  });
  target.addEventListener("change", () => {
    const onChoose = shown.get(target)?.onChoose;
    if (onChoose !== undefined && target instanceof HTMLSelectElement) perform(onChoose(target.value));
  });
  if (!(target instanceof HTMLInputElement)) return;
  target.addEventListener("input", () => {
    const onType = shown.get(target)?.onType;
    if (onType !== undefined) perform(onType(target.value));
  });
  target.addEventListener("keydown", ({ key, isComposing }) => {
    const onEnter = shown.get(target)?.onEnter;
    if (key === "Enter" && !isComposing && onEnter !== undefined) perform(onEnter);
  });
}

function renderAttributes(target: Element, attributes: PaneElement["attributes"]): void {
  for (const { name } of [...target.attributes]) {
    // The person opens and closes these; no description speaks of it.
    const isTheirs = name === "open";
    if (attributes[name] === undefined && !isTheirs) target.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "key") continue;
    if (value === undefined || value === false) target.removeAttribute(name);
    else if (target.getAttribute(name) !== (value === true ? "" : value)) {
      target.setAttribute(name, value === true ? "" : value);
    }
  }
}
