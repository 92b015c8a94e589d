import { cellAddress, type GridRange } from "../../src/domain/grid/grid";
import { plainDraft } from "./drafts";
import type { OpenWorkbook } from "./openedWorkbook";

const DATE = 46_204;
const ROWS = [
  ["Group", "Date", "Note"],
  ["IT", DATE, "x"],
  ["HR", DATE + 1, "x"],
  ["Lab", DATE + 2, "x"],
];

export function itTellsNumberFormats(open: OpenWorkbook): void {
  it.each<{
    readonly what: string;
    readonly range: GridRange;
    readonly formats: readonly (readonly string[])[];
  }>([
    {
      what: "a column",
      range: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 },
      formats: [["yyyy-mm-dd"], ["General"], ['mmm "of" yyyy']],
    },
    {
      what: "a block",
      range: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 },
      formats: [
        ["General", "@"],
        ['mmm "of" yyyy', "General"],
      ],
    },
    {
      what: "one cell",
      range: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
      formats: [["yyyy-mm-dd"]],
    },
  ])("tells those of $what, and General where a cell has none", async ({ range, formats }) => {
    const own = { B2: "yyyy-mm-dd", B4: 'mmm "of" yyyy', C3: "@" };
    const { port } = await open({
      sheets: [
        { name: "Other", rows: [["x"]] },
        { name: "Groups", rows: ROWS, formats: own },
      ],
    });
    expect(await port.numberFormats("Groups", range)).toEqual(formats);
  });

  it("tells those of a long column, each in its row", async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => [DATE + index]);
    const formats = { A1: "yyyy", A10001: "d/m/yyyy", A12000: "mmmm" };
    const { port } = await open({ sheets: [{ name: "Groups", rows, formats }] });
    const found = await port.numberFormats("Groups", {
      firstRow: 0,
      firstColumn: 0,
      lastRow: 11_999,
      lastColumn: 0,
    });
    const others = found.flatMap(([format = ""], row) =>
      format === "General" ? [] : [[cellAddress(row, 0), format]],
    );
    expect([found.length, Object.fromEntries(others)]).toEqual([12_000, formats]);
  });

  it("tells those of a sheet that it has added", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [["Group"]] }] });
    const range = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    const draft = plainDraft("Plan", [
      ["Group", "Date"],
      ["IT", DATE],
    ]);
    await port.addSheets([{ ...draft, styles: [{ range, style: { numberFormat: "yyyy-mm" } }] }], {});
    const whole = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 };
    expect(await port.numberFormats("Plan", whole)).toEqual([
      ["@", "@"],
      ["@", "yyyy-mm"],
    ]);
  });

  it("names the sheet that it did not find", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [["x"]] }] });
    const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    for (const sheet of ["Gruppen", "groups"]) {
      await expect(port.numberFormats(sheet, range)).rejects.toMatchObject({
        code: "sheet-not-found",
        details: { sheet, nothingChanged: true },
      });
    }
  });
}
