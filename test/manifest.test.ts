import { readFileSync } from "node:fs";
import { manifestFaults } from "./project/manifestFaults";
import { pngPixels } from "./project/pngPixels";
import { schemaFaults } from "./project/schemaFaults";
import { elementsNamed, xmlElement } from "./project/xmlElement";

const manifest = readFileSync("manifest.xml", "utf8");
const packageVersion = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
const surroundings = { packageVersion, address: "https://localhost:3000/", pixelsOf: pngPixels };

describe("manifest.xml", () => {
  it("is valid", () => expect(schemaFaults(manifest)).toEqual([]));
  it("keeps the rules that its schema does not know", () =>
    expect(manifestFaults(manifest, surroundings)).toEqual([]));

  it("asks for what the add-in needs, and no more", () => {
    const root = xmlElement(manifest);
    expect(elementsNamed(root, "Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.13" },
    ]);
    expect(elementsNamed(root, "Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
  });

  it("names functions that the commands page gives to Office", () => {
    const names = elementsNamed(xmlElement(manifest), "FunctionName").map(({ text }) => text);
    const commands = readFileSync("src/commands/main.ts", "utf8");
    expect(names).toEqual(["generateTimeline"]);
    expect(names.filter((name) => !commands.includes(`Office.actions.associate("${name}"`))).toEqual([]);
  });
});

describe("a fault is found", () => {
  it.each([
    {
      because: "a version of five numbers",
      from: "<Version>0",
      to: "<Version>1.0.0.0.0",
      fault: "'pattern'",
    },
    { because: "an id that is no GUID", from: "<Id>ca74", to: "<Id>xx", fault: "'pattern'" },
    {
      because: "a permission of mail",
      from: "ReadWriteDocument",
      to: "ReadWriteMailbox",
      fault: "'enumeration'",
    },
    {
      because: "a long resid",
      from: 'resid="Group.Label',
      to: `resid="${"x".repeat(33)}`,
      fault: "'maxLength'",
    },
    { because: "a long label", from: '"Generate timeline', to: `"${"x".repeat(126)}`, fault: "'maxLength'" },
    { because: "a long tip", from: '"Opens the pane', to: `"${"x".repeat(250)}`, fault: "'maxLength'" },
    { because: "half a locale", from: "sv-SE", to: "svenska", fault: "'pattern'" },
    { because: "a misplaced element", from: "<Hosts>", to: "<Permissions/><Hosts>", fault: "not expected" },
  ])("by the schema: $because", ({ from, to, fault }) =>
    expect(schemaFaults(changed(from, to))).toContainEqual(expect.stringContaining(fault)),
  );

  it.each([
    {
      from: `<Version>${packageVersion}.0`,
      to: "<Version>9.9.9.0",
      fault: `Version is not ${packageVersion}.0`,
    },
    {
      from: 'SupportUrl DefaultValue="https:',
      to: 'SupportUrl DefaultValue="http:',
      fault: "http://localhost:3000/assets/support.html is not below https://localhost:3000/",
    },
    {
      from: "https://localhost:3000/commands.html",
      to: "https://elsewhere.example/commands.html",
      fault: "https://elsewhere.example/commands.html is not below https://localhost:3000/",
    },
    {
      from: "  <Hosts>",
      to: "  <AppDomains><AppDomain>https://a.example/b</AppDomain></AppDomains><Hosts>",
      fault: "AppDomain https://a.example/b is not https:// and a host",
    },
    {
      from: 'Label resid="Group.Label"',
      to: 'Label resid="OpenPane.Label"',
      fault: "bt:ShortStrings Group.Label is not used",
    },
    {
      from: 'resid="OpenPane.Tip"',
      to: 'resid="Generate.Label"',
      fault: "bt:LongStrings Generate.Label is not defined",
    },
    {
      from: '<bt:Url id="Support.Url"',
      to: '<bt:Url id="Taskpane.Url"',
      fault: "id Taskpane.Url is used twice",
    },
    {
      from: 'id="RolloutWaves.OpenPane"',
      to: 'id="RolloutWaves.Group"',
      fault: "id RolloutWaves.Group is used twice",
    },
    { from: '<bt:Image size="80" resid="Icon.80" />', to: "", fault: "an Icon has no Image of size 80" },
    {
      from: "https://localhost:3000/assets/icon-64.png",
      to: "https://localhost:3000/assets/icon-80.png",
      fault: "https://localhost:3000/assets/icon-80.png is not 64 pixels square",
    },
    {
      from: "assets/icon-16.png",
      to: "assets/icon-17.png",
      fault: "https://localhost:3000/assets/icon-17.png is no PNG picture",
    },
    { from: 'Host Name="Workbook"', to: 'Host Name="Excel"', fault: "Host Excel is not Workbook" },
    { from: "sv-SE", to: "en-US", fault: "DisplayName overrides en-US with itself" },
    { from: "sv-SE", to: "fi-FI", fault: "DisplayName has no text in sv-SE" },
    { from: /<SupportUrl.*/, to: "", fault: "SupportUrl is missing" },
    { from: /<HighResolutionIconUrl.*/, to: "", fault: "HighResolutionIconUrl is missing" },
  ])("beyond the schema: $fault", ({ from, to, fault }) =>
    expect(manifestFaults(changed(from, to), surroundings)).toContain(fault),
  );
});

/** The manifest with the first occurrence of something replaced. */
function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  expect(result).not.toBe(manifest);
  return result;
}
