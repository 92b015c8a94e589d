import { createExcelHost } from "./createExcelHost";

const WORKBOOK = { sheets: [{ name: "Data", rows: [["a"]] }, { name: "More" }] };

/** Ways to ask for the names of all sheets. */
const WAYS: readonly [way: string, load: (sheets: Excel.WorksheetCollection) => void][] = [
  ["a path", (sheets) => sheets.load("items/name")],
  ["a name of the items", (sheets) => sheets.load("name")],
  ["a list of paths", (sheets) => sheets.load(["items/name", "items/id"])],
  ["a record", (sheets) => sheets.load({ name: true })],
  ["everything", (sheets) => sheets.load({ $all: true })],
  ["nothing in particular", (sheets) => sheets.load()],
  ["the items", (sheets) => sheets.load("items")],
  ["a selection", (sheets) => sheets.load({ select: "name" })],
];

describe.each(["web", "win32"] as const)("loading over the %s bundle", (bundle) => {
  it.each(WAYS)("names of sheets by %s", async (_, load) => {
    const host = createExcelHost({ bundle, workbook: WORKBOOK });
    const names = await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      load(worksheets);
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Data", "More"]);
    host.assertHonest();
  });

  it("some of the items", async () => {
    const host = createExcelHost({ bundle, workbook: WORKBOOK });
    const names = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: "name", skip: 1, top: 1 });
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["More"]);
  });

  it("objects within objects, of items too", async () => {
    const host = createExcelHost({ bundle, workbook: WORKBOOK });
    const seen = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        "items/name,items/protection/protected,items/pageLayout/orientation",
      );
      const used = sheets.getItem("Data").getUsedRange().load("worksheet/name,format/font/bold");
      await context.sync();
      return [
        sheets.items.map(({ protection, pageLayout }) => [protection.protected, pageLayout.orientation]),
        used.worksheet.name,
        used.format.font.bold,
      ];
    });
    expect(seen).toEqual([
      [
        [false, "Portrait"],
        [false, "Portrait"],
      ],
      "Data",
      false,
    ]);
  });

  it("what was not loaded cannot be read, and what is not there has no properties", async () => {
    const host = createExcelHost({ bundle, workbook: WORKBOOK });
    const run = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const none = context.workbook.worksheets.getItemOrNullObject("None").load("isNullObject,name");
      await context.sync();
      expect([none.isNullObject, none.name]).toEqual([true, undefined]);
      return sheet.name;
    });
    await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("items can be used after the sync that found them", async () => {
    const host = createExcelHost({ bundle, workbook: WORKBOOK });
    const seen = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      const cells = sheets.items.map((sheet) => sheet.getRange("A1").load("values"));
      for (const sheet of sheets.items) sheet.getRange("B1").values = [[sheet.name]];
      await context.sync();
      return cells.map(({ values }) => values[0]?.[0] as unknown);
    });
    expect(seen).toEqual(["a", ""]);
    expect(host.workbook.snapshot()).toMatchObject({
      sheets: [{ cells: { B1: { value: "Data" } } }, { cells: { B1: { value: "More" } } }],
    });
    host.assertHonest();
  });
});
