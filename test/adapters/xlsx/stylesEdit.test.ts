import { StylesEdit } from "../../../src/adapters/xlsx/parts/styles";
import { parseXml } from "../../../src/adapters/xlsx/xml/parseXml";
import { attribute } from "../../../src/adapters/xlsx/xml/xmlElement";

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

function styles(lists: string): StylesEdit {
  return new StylesEdit(`<styleSheet ${NAMESPACES}>${lists}</styleSheet>`, "styles");
}

function alternatives(...branches: readonly string[]): string {
  const choices = branches.map((branch, index) =>
    index === branches.length - 1
      ? `<mc:Fallback>${branch}</mc:Fallback>`
      : `<mc:Choice Requires="n" xmlns:n="urn:n">${branch}</mc:Choice>`,
  );
  return `<mc:AlternateContent>${choices.join("")}</mc:AlternateContent>`;
}

const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

describe("lists with alternatives", () => {
  it("are counted as a reader counts them, who takes one branch", () => {
    const edit = styles(`<cellXfs count="3">${XF}${alternatives(XF + XF, XF + XF)}</cellXfs>`);
    expect(edit.indexOf({})).toBe(3);
    const list = parseXml(edit.text(), "styles").children.find(({ local }) => local === "cellXfs");
    expect(list && attribute(list, "count")).toBe("4");
  });

  it("give no item that another reader takes for something else", () => {
    const own = '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
    expect(styles(`<cellXfs>${own}</cellXfs>`).indexOf({})).toBe(0);
    expect(styles(`<cellXfs>${alternatives(XF, own)}</cellXfs>`).indexOf({})).toBe(1);
  });

  it("keep the numbers of their formats", () => {
    const format = (code: string) => `<numFmt numFmtId="170" formatCode="${code}"/>`;
    const edit = styles(`<numFmts>${alternatives(format("0.000"), format("yyyy-mm-dd"))}</numFmts>`);
    edit.indexOf({ numberFormat: "yyyy-mm-dd" });
    expect(edit.text()).toContain('numFmtId="171"');
  });

  it.each([
    ["branches of two lengths", `<fonts>${alternatives("<font/>", "<font/><font/>")}</fonts>`],
    [
      "a branch alone",
      `<fonts>${alternatives("<font/>", "<font/>").replace(/<mc:Fallback>.*?<\/mc:Fallback>/, "")}</fonts>`,
    ],
    ["a list in a branch", alternatives("<fonts><font/></fonts>", "<fonts><font/></fonts>")],
  ])("are refused where readers would count differently: %s", (_because, lists) =>
    expect(() => styles(lists)).toThrow(expect.objectContaining({ code: "not-a-workbook" })),
  );
});

it("a format has a number above all that anything names, be it there or not", () => {
  const edit = styles(
    `<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="180"/></cellXfs><dxfs><dxf><numFmt numFmtId="190" formatCode="0"/></dxf></dxfs>`,
  );
  edit.indexOf({ numberFormat: "yyyy-mm-dd" });
  expect(edit.text()).toContain('<numFmt numFmtId="191" formatCode="yyyy-mm-dd"/>');
});
