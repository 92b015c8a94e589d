/** @jest-environment jsdom */
import { renderInto } from "../../src/taskpane/page/renderInto";
import { showPane } from "../../src/taskpane/page/showPane";
import { button } from "../../src/taskpane/view/controls";
import { acting, element, type PaneNode } from "../../src/taskpane/view/element";

const performed: unknown[] = [];

function render(...nodes: readonly PaneNode[]): HTMLElement {
  renderInto(document.body, nodes, (action) => performed.push(action));
  return document.body;
}

beforeEach(() => {
  document.body.replaceChildren();
  performed.length = 0;
});

it("makes elements, attributes and text, and never markup of a text", () => {
  render(element("p", { class: "hint", hidden: false, "data-on": true }, "<b>bold</b>"));
  const shown = document.querySelector("p");
  expect([...(shown?.attributes ?? [])].map(({ name, value }) => [name, value])).toEqual([
    ["class", "hint"],
    ["data-on", ""],
  ]);
  expect([shown?.textContent, shown?.childElementCount]).toEqual(["<b>bold</b>", 0]);
});

it("keeps elements, so that the focus stays while things come and go around them", () => {
  render(element("p", { key: "a" }, "one"), button("Generate", { do: "generate" }, { key: "primary" }));
  const primary = document.querySelector("button");
  primary?.focus();
  render(
    element("ul", { key: "list" }, element("li", {}, "new")),
    button("Generate again", { do: "generate" }, { key: "primary" }),
    element("p", { key: "b" }, "two"),
  );
  expect(document.querySelector("button")).toBe(primary);
  expect(document.activeElement).toBe(primary);
  expect(document.body.textContent).toBe("newGenerate againtwo");
});

it("performs what the element stands for now", () => {
  render(button("Generate", { do: "generate" }));
  render(button("Read", { do: "read" }));
  document.querySelector("button")?.click();
  render(element("button", {}, "nothing"));
  document.querySelector("button")?.click();
  expect(performed).toEqual([{ do: "read" }]);
});

it("shows a select's value and performs the choice of another", () => {
  const select = (value: string): PaneNode =>
    acting(
      element(
        "select",
        {},
        ["a", "b", "c"].map((option) => element("option", { key: option, value: option }, option)),
      ),
      { value, onChoose: (sheetName) => ({ do: "choose", choices: { sheetName } }) },
    );
  render(select("b"));
  const shown = document.querySelector("select")!;
  expect(shown.value).toBe("b");
  shown.value = "c";
  shown.dispatchEvent(new Event("change"));
  expect(performed).toEqual([{ do: "choose", choices: { sheetName: "c" } }]);
  render(select("a"));
  expect(shown.value).toBe("a");
});

it("leaves open what the person opened", () => {
  const details = element("details", {}, element("summary", {}, "Help"));
  render(details);
  document.querySelector("details")!.open = true;
  render(details);
  expect(document.querySelector("details")?.open).toBe(true);
});

it("moves the focus to the first heading when what had it is gone", () => {
  render(element("div", { id: "pane" }), element("p", { id: "status" }));
  const view = (...nodes: readonly PaneNode[]): void =>
    showPane({ language: "sv", status: "Klart", nodes: [element("main", {}, nodes)] }, () => undefined);
  view(element("h2", { tabindex: "-1" }, "Fix"), button("Go to B4", { do: "read" }));
  document.querySelector("button")?.focus();
  view(element("h2", { tabindex: "-1" }, "Fix"));
  expect(document.activeElement?.textContent).toBe("Fix");
  expect([document.documentElement.lang, document.getElementById("status")?.textContent]).toEqual([
    "sv",
    "Klart",
  ]);
});

it("tells what is typed and when Enter ends it, and leaves the cursor where it is", () => {
  const field = (value: string): PaneNode =>
    acting(element("input", { id: "address" }), {
      value,
      onType: (address) => ({ do: "type-address", address }),
      onEnter: { do: "find-mail", kind: "address" },
    });
  render(field(""));
  const input = document.querySelector("input")!;
  input.value = "ann";
  input.setSelectionRange(1, 1);
  input.dispatchEvent(new Event("input"));
  render(field("ann"));
  expect([input.value, input.selectionStart]).toEqual(["ann", 1]);
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true }));
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  expect(performed).toEqual([
    { do: "type-address", address: "ann" },
    { do: "find-mail", kind: "address" },
  ]);
  render(field("bo"));
  expect(input.value).toBe("bo");
});
