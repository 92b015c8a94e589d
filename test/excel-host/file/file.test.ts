import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import { adapterHost } from "../../adapters/excel/emulatedExcel";
import { plainWorkbook } from "../../adapters/xlsx/plainWorkbook";
import { withPart } from "../../adapters/xlsx/zipParts";
import { MESSAGES, TIMELINE } from "../../contract/drafts";
import { readWorkbook } from "../../support/readWorkbook";
import { createExcelHost } from "../createExcelHost";
import type { SheetInput, WorkbookInput } from "../model/createWorkbook";
import type { SheetModel } from "../model/workbookModel";
import { dumpXlsx } from "./dumpXlsx";
import { loadXlsx } from "./loadXlsx";

const NOTES: SheetInput = {
  name: "Anna's notes",
  rows: [
    ["Text", "=1+1", 2.5, null],
    [true, { error: "#N/A" }, "", "last\n"],
    [46_210, "007"],
  ],
  formats: {
    A3: { numberFormat: "yyyy-mm-dd" },
    "A1:D1": { bold: true, fill: "#DDEBF7", fontColor: "#1F3864", fontSize: 14, wrapText: true },
    B3: { numberFormat: "@", horizontalAlignment: "Right", verticalAlignment: "Top" },
  },
  columnWidths: [79.5, 48, 120],
};

function open(workbook: WorkbookInput) {
  return createExcelHost({ bundle: "web", workbook });
}

describe("what was dumped and loaded is what it was:", () => {
  it.each<{ what: string; workbook: WorkbookInput }>([
    { what: "values, formats and widths", workbook: { sheets: [NOTES] } },
    {
      what: "a number that is formatted as text",
      workbook: { sheets: [{ name: "Data", rows: [[5]], formats: { A1: { numberFormat: "@" } } }] },
    },
    {
      what: "merged cells, protection, visibility and frozen panes",
      workbook: {
        sheets: [
          { name: "Plan", rows: [["a", "", "b"]], merges: ["A1:B1"], frozen: { rows: 1, columns: 2 } },
          { name: "Hidden", visibility: "Hidden", isProtected: true, showGridlines: false },
          { name: "Deep", visibility: "VeryHidden" },
        ],
        isStructureProtected: true,
        activeSheet: "Plan",
      },
    },
    {
      what: "an active sheet that is not the first",
      workbook: { sheets: [{ name: "A" }, { name: "B" }], activeSheet: "B" },
    },
    {
      what: "the 1904 date system",
      workbook: { sheets: [{ name: "A" }], dateSystem: 1904, isStructureProtected: true },
    },
    {
      what: "names, hidden ones, constants and those of a sheet",
      workbook: {
        sheets: [NOTES, { name: "Data", names: [{ name: "Local", formula: "=Data!$A$1" }] }],
        names: [
          { name: "Notes", formula: "='Anna''s notes'!$A$1:$B$2" },
          { name: "_Mark", formula: "=Data!$1:$1048576", isVisible: false },
          { name: "Rate", formula: "=0.25" },
          { name: "Gone", formula: "=#REF!$A$1" },
        ],
      },
    },
    {
      what: "a print set-up",
      workbook: {
        sheets: [
          {
            name: "Data",
            pageLayout: {
              orientation: "Landscape",
              zoom: { horizontalFitToPages: 1 },
              printTitleRows: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 16_383 },
            },
          },
        ],
      },
    },
  ])("$what", async ({ workbook }) => {
    const host = open(workbook);
    const again = open(await loadXlsx(await dumpXlsx(host.workbook)));
    expect(again.workbook.snapshot()).toEqual(host.workbook.snapshot());
  });

  it("what the Excel adapter has written", async () => {
    const host = open({ sheets: [NOTES] });
    await excelWorkbook(adapterHost(host)).replaceOutputs([TIMELINE, MESSAGES], {});
    const again = open(await loadXlsx(await dumpXlsx(host.workbook)));
    expect(again.workbook.snapshot()).toEqual(host.workbook.snapshot());
  });
});

it("dumps a formula with its value, for readers that do not calculate", async () => {
  const rows = [
    [
      { formula: '=IF(1<2,"a & b","")', value: "a & b" },
      { formula: "=SUM(1,2)", value: 3 },
    ],
  ];
  const [sheet] = readWorkbook(await dumpXlsx(open({ sheets: [{ name: "Data", rows }] }).workbook)).sheets;
  expect(sheet?.values).toEqual([["a & b", 3]]);
});

describe("a dump is refused that would lose", () => {
  it.each<{ what: string; where: string; change: (sheet: SheetModel) => unknown }>([
    {
      what: "tabColor",
      where: "Data: the colour of its tab",
      change: (sheet) => (sheet.tabColor = "#FF0000"),
    },
    { what: "rowHeights", where: "Data: heights of rows", change: (sheet) => sheet.rowHeights.set(0, 30) },
    { what: "hiddenRows", where: "Data: hidden rows", change: (sheet) => sheet.hiddenRows.add(3) },
    {
      what: "columnWidths",
      where: "Data: a width beside its cells",
      change: (sheet) => sheet.columnWidths.set(9, 90),
    },
    {
      what: "paperSize",
      where: "Data: its page layout",
      change: ({ pageLayout }) => (pageLayout.paperSize = "A4"),
    },
    {
      what: "password",
      where: "Data: a password",
      change: ({ protection }) => (protection.password = "secret"),
    },
  ])("$what", async ({ where, change }) => {
    const host = open({ sheets: [{ name: "Data" }] });
    for (const sheet of host.workbook.sheets) change(sheet);
    await expect(dumpXlsx(host.workbook)).rejects.toThrow(where);
  });

  it.each<{ what: string; sheet: Partial<SheetInput>; where: string }>([
    { what: "italics", sheet: { formats: { B2: { italic: true } } }, where: "Data!B2: italic true" },
    {
      what: "a thick border",
      sheet: {
        formats: { B2: { borders: { bottom: { style: "Continuous", weight: "Thick", color: "#000000" } } } },
      },
      where: "Data!B2: a Thick Continuous border",
    },
    {
      what: "a border at the top",
      sheet: {
        formats: { B2: { borders: { top: { style: "Continuous", weight: "Thin", color: "#000000" } } } },
      },
      where: "Data!B2: a top border",
    },
    {
      what: "a table",
      sheet: { rows: [["A"]], tables: [{ name: "T", address: "A1:A2" }] },
      where: "Data: tables",
    },
  ])("$what", async ({ sheet, where }) => {
    const host = open({ sheets: [{ name: "Data", ...sheet }] });
    await expect(dumpXlsx(host.workbook)).rejects.toThrow(where);
  });

  it.each<{ workbook: Partial<WorkbookInput>; where: string }>([
    { workbook: { isReadOnly: true }, where: "the workbook: that it is open for reading only" },
    {
      workbook: { names: [{ name: "A_1", formula: "=1", comment: "x" }] },
      where: "A_1: the comment of a name",
    },
  ])("$where", async ({ workbook, where }) => {
    await expect(dumpXlsx(open({ sheets: [{ name: "Data" }], ...workbook }).workbook)).rejects.toThrow(where);
  });
});

describe("a load is refused that would lose", () => {
  const plain = plainWorkbook({ sheets: [{ name: "Data", rows: [["a"]] }] });
  const sheet = "xl/worksheets/sheet1.xml";

  it.each([
    {
      what: "a formula",
      bytes: withPart(plain, sheet, (xml) =>
        xml.replace("<sheetData>", "<sheetData><row><c><f>1</f></c></row>"),
      ),
      where: "<f>",
    },
    {
      what: "a hidden row",
      bytes: withPart(plain, sheet, (xml) => xml.replace("<row ", '<row hidden="1" ')),
      where: "<row hidden>",
    },
    {
      what: "margins",
      bytes: withPart(plain, sheet, (xml) =>
        xml.replace("</sheetData>", '</sheetData><pageMargins left="1" right="0.7"/>'),
      ),
      where: '<pageMargins left="1">',
    },
    {
      what: "a table",
      bytes: plainWorkbook({
        sheets: [{ name: "Data", rows: [] }],
        tables: [
          { name: "T", sheet: "Data", range: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 } },
        ],
      }),
      where: "table",
    },
  ])("$what", async ({ bytes, where }) => {
    await expect(loadXlsx(bytes)).rejects.toThrow(where);
  });
});
