import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import type { Cell, Grid } from "../../../src/domain/grid/grid";
import { plainWorkbook } from "./plainWorkbook";
import { richWorkbook } from "./richWorkbook";
import { prefixed, strict } from "./variants";
import { withPart } from "./zipParts";

const EMPTY = plainWorkbook({ sheets: [{ name: "Groups", rows: [] }] });

async function gridOf(rows: string, file = EMPTY): Promise<Grid> {
  const bytes = withPart(file, "xl/worksheets/sheet1.xml", (text) =>
    text.replace("<sheetData></sheetData>", `<sheetData>${rows}</sheetData>`),
  );
  const [worksheet] = await (await openXlsx(bytes, nodeCodec)).read(["Groups"]);
  return worksheet?.grid ?? [];
}

describe("a cell", () => {
  it.each<[string, Cell, string]>([
    ['<c r="A1"><v>46210</v></c>', 46_210, "a date is its serial day"],
    ['<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015, "numbers come with exponents"],
    ['<c r="A1" t="b"><v>1</v></c>', true, "a boolean"],
    ['<c r="A1" t="b"><v>0</v></c>', false, "the other one"],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }, "an error"],
    [
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>July &amp; x</v></c>',
      "July & x",
      "a formula is its cached text",
    ],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', 2, "or number"],
    ['<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', true, "or boolean"],
    ['<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', { error: "#N/A" }, "or error"],
    ['<c r="A1"><f>1+1</f></c>', null, "and nothing when none was kept"],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', null, "a formula's empty text is an empty cell"],
    ['<c r="A1" t="inlineStr"><is><t>IT</t></is></c>', "IT", "text in the cell itself"],
    [
      '<c r="A1" t="inlineStr"><is><r><t>Sales </t></r><r><rPr><b/></rPr><t>too</t></r></is></c>',
      "Sales too",
      "rich text",
    ],
    [
      '<c r="A1" t="inlineStr"><is><t>七月</t><rPh sb="0" eb="2"><t>シチガツ</t></rPh></is></c>',
      "七月",
      "phonetic signs are no text",
    ],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', "a<b", "CDATA"],
    [
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a&#10;b </t></is></c>',
      " a\nb ",
      "spaces and line breaks",
    ],
    [
      '<c r="A1" t="inlineStr"><is><t>_x0001__x005F_x0041_</t></is></c>',
      "\u0001_x0041_",
      "characters that XML cannot hold",
    ],
    ['<c r="A1" t="d"><v>2026-07-07T12:00:00</v></c>', 46_210.5, "a date as Strict files write it"],
    ['<c r="A1" s="3"/>', null, "a format without a value"],
  ])("%s is %j: %s", async (xml, value) => {
    expect(await gridOf(`<row r="1">${xml}<c r="B1"><v>1</v></c></row>`)).toEqual([[value, 1]]);
  });
});

describe("a sheet", () => {
  it.each<[string, Grid, string]>([
    [
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      [[1, null, null, 2, 3], [4]],
      "rows and cells without addresses follow the one before",
    ],
    ['<row r="3"><c r="C3"><v>1</v></c></row>', [[], [], [null, null, 1]], "it begins at A1"],
    [
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576" ht="9"/>',
      [[1]],
      "it ends at its last value",
    ],
    [
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
      [[2], [null, 1]],
      "rows may come in any order",
    ],
    ["<!-- a --><row r='1'\n><c\tr = 'A1' ><v\n>1</v ></c></row>", [[1]], "XML may be written in many ways"],
  ])("%s", async (rows, grid) => {
    expect(await gridOf(rows)).toEqual(grid);
  });

  it.each([
    ['<row r="0"/>', "no row 0"],
    ['<row r="1048577"/>', "nor one past the last"],
    ['<row r="1"><c r="XFE1"/></row>', "nor such a column"],
    ['<row r="1"><c r="A1" t="s"><v>5</v></c></row>', "a shared string that is not there"],
    ['<row r="1"><c r="A1"><v>July</v></c></row>', "a number that is none"],
  ])("is damaged: %s, %s", async (rows) => {
    await expect(gridOf(rows)).rejects.toMatchObject({ code: "not-a-workbook" });
  });

  it("counts days from 1904 where the workbook does", async () => {
    const file = plainWorkbook({ sheets: [{ name: "Groups", rows: [] }], dateSystem: 1904 });
    expect(await gridOf('<row><c t="d"><v>1904-01-02</v></c></row>', file)).toEqual([[1]]);
  });
});

describe("a workbook of another spelling", () => {
  const rich = [
    ["Group", "Month", "Users"],
    ["IT", 46_204, 50],
    ["Sales and Marketing", "七月", 2000],
    [" a\rb_x0041_ ", true, "ab"],
    [],
    [{ error: "#N/A" }],
  ];

  it.each([
    ["as Excel writes it", richWorkbook()],
    ["with prefixed names", prefixed(richWorkbook())],
    ["in the Strict vocabulary", strict(richWorkbook())],
  ])("reads the same: %s", async (_name, bytes) => {
    const workbook = await openXlsx(bytes, nodeCodec);
    expect(await workbook.read(["Data"])).toEqual([
      { name: "Data", grid: rich, merges: [{ firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 2 }] },
    ]);
    const { sheets, names } = await workbook.describe();
    expect(sheets).toEqual([
      { name: "Data", isVisible: true, isProtected: false, isWorksheet: true },
      { name: "Pivot", isVisible: true, isProtected: true, isWorksheet: true },
      { name: "Picture", isVisible: true, isProtected: false, isWorksheet: false },
      { name: "Secret", isVisible: false, isProtected: false, isWorksheet: true },
    ]);
    expect(names).toContainEqual({ name: "Groups", sheet: "Data" });
    await expect(workbook.read(["Picture"])).rejects.toMatchObject({ code: "sheet-not-found" });
  });
});

describe("a limit on rows", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`Group ${index}`, index]);
  const merges = [
    { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 },
    { firstRow: 4000, firstColumn: 0, lastRow: 4001, lastColumn: 0 },
  ];
  const file = plainWorkbook({ sheets: [{ name: "Groups", rows, merges, isProtected: true }] });

  it.each([
    ["as Excel writes it", file],
    ["with prefixed names", prefixed(file)],
  ])("reads the first rows and the merged cells among them: %s", async (_name, bytes) => {
    const workbook = await openXlsx(bytes, nodeCodec);
    expect(await workbook.read(["Groups"], 3)).toEqual([
      { name: "Groups", grid: rows.slice(0, 3), merges: merges.slice(0, 1), goesOn: true },
    ]);
    expect(await workbook.read(["Groups"], 5000)).toEqual([{ name: "Groups", grid: rows, merges }]);
  });
});
