import { strayBraces } from "../../../src/domain/messages/strayBraces";

const KNOWN = ["Name", "Group", "Job title"];

describe("braces of a text that make no field", () => {
  it.each([
    { text: "Hello {{Name}, all", strays: ["{{Name}"] },
    { text: "Hello {{Name, all\nBye", strays: ["{{Name, all"] },
    { text: "Hello {{Name} of {{Group}}", strays: ["{{Name}"] },
    { text: "Hello {Name}", strays: ["{Name}"] },
    { text: "Hello { name }, {GROUP|all}", strays: ["{ name }", "{GROUP|all}"] },
    { text: "Hello {job title} and {Name}, {Name}", strays: ["{job title}", "{Name}"] },
    { text: "Hello {Name}}", strays: ["{Name}}"] },
    { text: "Hello Name}}\nBye", strays: ["Hello Name}}"] },
    { text: "Hello {{Name|{{Group}}}}, you", strays: ["{{Name|{{Group}}}}"] },
    { text: "Hello {{{Name}}}", strays: ["{{{Name}}}"] },
    { text: "Hello {{Name}}}", strays: ["Hello {{Name}}}"] },
    { text: "Hello ｛｛Name｝｝", strays: ["｛｛Name｝｝"] },
    { text: "Hello ｛Name｝ {｛Group}}", strays: ["｛Name｝", "{｛Group}}"] },
    { text: "Hello ｛{{Name}}｝", strays: ["｛{{Name}}｝"] },
    { text: "Hello ﹛﹛Name﹜﹜", strays: ["﹛﹛Name﹜﹜"] },
    { text: "Hello {{Name|a {b} c}}", strays: ["{{Name|a {b} c}}"] },
    { text: "{{", strays: ["{{"] },
    { text: "}} {{", strays: ["}}", "{{"] },
  ])("of $text: $strays", ({ text, strays }) => expect(strayBraces(text, KNOWN)).toEqual(strays));

  it.each([
    "Hello {{Name}}, {{ Group }}",
    "Hello {{Name|colleague}}{{Group}}",
    "a set {x} or {a, b}",
    "smile :-} and {",
    "{\nName of the firm\n}",
    "｛注意｝",
    "{{}} {{Grop}} {{Name|}}",
    "{ {{Name}} }",
    "",
  ])("are not in %j", (text) => expect(strayBraces(text, KNOWN)).toEqual([]));

  it.each(["{", "{{", "}}", "}", "{{}", "{}}", "{x", "x}}", "{{x"])(
    "of %s half a million times are found soon",
    (braces) => expect(strayBraces(braces.repeat(500_000), KNOWN).length).toBeLessThan(500_000),
  );
});
