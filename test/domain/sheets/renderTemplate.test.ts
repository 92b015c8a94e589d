import { renderTemplate, UnknownFieldError } from "../../../src/domain/sheets/renderTemplate";

const fields = new Map([
  ["Group", "IT"],
  ["Odd", "{{Group}} $& $1"],
]);

describe("a template", () => {
  it.each([
    { template: "Hello {{Group}}!", text: "Hello IT!", because: "a field is replaced" },
    { template: "{{Group}}{{ Group }}", text: "ITIT", because: "blanks inside the braces do not count" },
    { template: "{{Odd}}", text: "{{Group}} $& $1", because: "what a field holds is only text" },
    { template: "{Group} }} {{", text: "{Group} }} {{", because: "braces that make no field are text" },
    { template: "", text: "", because: "nothing is nothing" },
  ])("%p: $because", ({ template, text }) => {
    expect(renderTemplate(template, fields)).toBe(text);
  });

  it.each(["{{Grop}}", "{{group}}", "{{__proto__}}", "{{constructor}}", "{{}}", "{{{{Group}}"])(
    "%s names no field and is refused",
    (template) => {
      expect(() => renderTemplate(template, fields)).toThrow(UnknownFieldError);
    },
  );

  it("of a million opening braces is text", () => {
    const braces = "{".repeat(1_000_000);
    expect(renderTemplate(braces, fields)).toBe(braces);
  });
});
