import { fieldsOf, fillTemplate, parseTemplate } from "../../../src/domain/messages/template";

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["Group", "IT"],
  ["Odd", "{{Group}} $& $1"],
  ["Blank", ""],
]);

function fill(text: string): string {
  return fillTemplate(parseTemplate(text), (field) => FIELDS.get(field) ?? `<no ${field}>`);
}

describe("a template", () => {
  it.each([
    { template: "Hello {{Group}}!", text: "Hello IT!", because: "a field is replaced" },
    { template: "{{Group}}{{ Group }}", text: "ITIT", because: "blanks inside the braces do not count" },
    { template: "{{Odd}}", text: "{{Group}} $& $1", because: "what a field holds is only text" },
    { template: "{Group} }} {{", text: "{Group} }} {{", because: "braces that make no field are text" },
    { template: "", text: "", because: "nothing is nothing" },
    { template: "{{Group|all}}", text: "IT", because: "a fallback is for a blank field" },
    { template: "{{Blank|all of you}}", text: "all of you", because: "and takes its place there" },
    { template: "{{Blank| a | b }}", text: "a | b", because: "the first bar divides" },
    { template: "{{Blank|}}", text: "", because: "a fallback may say nothing, when the writer says so" },
  ])("%p: $because", ({ template, text }) => {
    expect(fill(template)).toBe(text);
  });

  it.each([
    { template: "{{Grop}}", field: "Grop" },
    { template: "{{group}}", field: "group" },
    { template: "{{__proto__}}", field: "__proto__" },
    { template: "{{constructor|x}}", field: "constructor" },
    { template: "{{}}", field: "" },
    { template: "{{{{Group}}", field: "{{Group" },
    { template: "{{Group\n}}", field: "Group" },
  ])("$template names the field $field", ({ template, field }) => {
    expect(fieldsOf(parseTemplate(template)).map((named) => named.field)).toEqual([field]);
  });

  it.each(["{", "{{", "}}", "{{}", "{}}"])("of %s half a million times ends", (braces) => {
    const text = braces.repeat(500_000);
    expect(fillTemplate(parseTemplate(text), (field) => `{{${field}}}`)).toBe(text);
  });
});
