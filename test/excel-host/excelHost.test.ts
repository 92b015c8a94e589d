import { createExcelHost } from "./createExcelHost";

describe.each(["web", "win32"] as const)("Excel.run over the %s bundle", (bundle) => {
  it("writes, reads back and counts", async () => {
    const host = createExcelHost({
      bundle,
      workbook: {
        sheets: [
          {
            name: "Data",
            rows: [
              ["a", 1],
              [null, true],
            ],
          },
        ],
      },
    });
    const seen = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/id");
      const data = sheets.getItem("data");
      const range = data.getRange("A1:B2").load("values,text,valueTypes,formulas,numberFormat,address");
      const missing = sheets.getItemOrNullObject("Nope");
      const used = data.getUsedRange(true).load("address,rowCount");
      const date = context.workbook.functions.date(1904, 1, 2).load("value");
      const count = sheets.getCount();
      await context.sync();
      const added = sheets.add("New sheet");
      const cells = added.getRange("B2:C3");
      cells.values = [
        ["=1", "1-2"],
        ["007", "TRUE"],
      ];
      cells.format.fill.color = "#ff0000";
      cells.format.font.bold = true;
      cells.load("values,formulas,address,format/fill/color,format/font/bold");
      context.workbook.names.add("Area", cells, "note");
      await context.sync();
      cells.load("text");
      added.freezePanes.freezeRows(1);
      const frozen = added.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return {
        names: sheets.items.map(({ name }) => name),
        values: range.values,
        text: range.text,
        types: range.valueTypes,
        isMissing: missing.isNullObject,
        used: used.address,
        serial: date.value,
        count: count.value,
        written: cells.values,
        formulas: cells.formulas,
        shown: cells.text,
        address: cells.address,
        color: cells.format.fill.color,
        frozen: frozen.address,
      };
    });
    expect(seen).toEqual({
      names: ["Data"],
      values: [
        ["a", 1],
        ["", true],
      ],
      text: [
        ["a", "1"],
        ["", "TRUE"],
      ],
      types: [
        ["String", "Double"],
        ["Empty", "Boolean"],
      ],
      isMissing: true,
      used: "Data!A1:B2",
      serial: 1463,
      count: 1,
      written: [
        [1, 46024],
        [7, true],
      ],
      formulas: [
        ["=1", 46024],
        [7, true],
      ],
      shown: [
        ["1", "2-Jan"],
        ["7", "TRUE"],
      ],
      address: "'New sheet'!B2:C3",
      color: "#FF0000",
      frozen: "'New sheet'!1:1",
    });
    expect(host.workbook.snapshot()).toMatchObject({
      names: [{ name: "Area", formula: "='New sheet'!$B$2:$C$3" }],
    });
    expect(host.counts).toMatchObject({ syncs: 3, cellsWritten: 4 });
    host.assertHonest();
  });

  it("keeps what was done before the action that fails", async () => {
    const host = createExcelHost({ bundle, workbook: { sheets: [{ name: "Data" }] } });
    const run = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(host.workbook.snapshot()).toMatchObject({ sheets: [{ cells: { A1: { value: "done" } } }] });
  });
});
