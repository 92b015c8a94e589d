import { HARD_TEXTS } from "./drafts";
import type { OpenWorkbook } from "./openedWorkbook";
import { sheetCells } from "./sheetCells";

export function itReadsSheets(open: OpenWorkbook): void {
  it("reads from A1 to the last value, however far off the block starts", async () => {
    const rows = [[], [null, null], [null, null, "Group", null, "Month"], [], [null, null, "IT"]];
    const { port } = await open({ sheets: [{ name: "Groups", rows }] });
    expect(await sheetCells(port, "Groups")).toEqual([
      [],
      [],
      [null, null, "Group", null, "Month"],
      [],
      [null, null, "IT"],
    ]);
  });

  it("reads an empty sheet as no rows", async () => {
    const { port } = await open({ sheets: [{ name: "Empty", rows: [] }] });
    expect(await port.read(["Empty"])).toEqual([{ name: "Empty", grid: [], merges: [] }]);
  });

  it("reads texts, numbers, booleans and errors as what they are", async () => {
    const rows = [
      ["IT", 2000, -0.5, true, false, 46_210],
      ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"].map((error) => ({ error })),
      ["last"],
    ];
    const { port } = await open({ sheets: [{ name: "Groups", rows }] });
    expect(await sheetCells(port, "Groups")).toEqual(rows);
  });

  it("reads every text as it stands", async () => {
    const rows = HARD_TEXTS.map((text) => [text]);
    const { port } = await open({ sheets: [{ name: "Groups", rows }] });
    expect(await sheetCells(port, "Groups")).toEqual(rows);
  });

  it("reads several sheets in the order asked for, hidden and protected ones too", async () => {
    const { port } = await open({
      sheets: [
        { name: "One", rows: [["1"]] },
        { name: "Two", rows: [["2"]], isVisible: false },
        { name: "Three", rows: [["3"]], isProtected: true },
      ],
    });
    expect((await port.read(["Three", "One", "Two"])).map(({ name, grid }) => [name, grid[0]?.[0]])).toEqual([
      ["Three", "3"],
      ["One", "1"],
      ["Two", "2"],
    ]);
    expect(await port.read([])).toEqual([]);
  });

  it.each([
    { rowLimit: 0, count: 0 },
    { rowLimit: 1, count: 1 },
    { rowLimit: 2, count: 2 },
    { rowLimit: 9, count: 3 },
  ])("reads $count of 3 rows when at most $rowLimit are wanted", async ({ rowLimit, count }) => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [["a"], ["b"], ["c"]] }] });
    const [worksheet] = await port.read(["Groups"], rowLimit);
    expect(worksheet?.grid.map(([cell]) => cell)).toEqual(["a", "b", "c"].slice(0, count));
  });

  it("tells whether rows are left, be it behind a gap", async () => {
    const rows = [["a"], ["b"], ...Array.from({ length: 7 }, () => []), ["c"]];
    const { port } = await open({ sheets: [{ name: "Groups", rows }] });
    const read = async (rowLimit?: number): Promise<boolean | undefined> =>
      (await port.read(["Groups"], rowLimit))[0]?.goesOn;
    expect([await read(1), await read(5), await read(9)]).toEqual([true, true, true]);
    expect([await read(10), await read(99), await read()]).toEqual([undefined, undefined, undefined]);
  });

  it("tells merged cells, whose value stands in the first", async () => {
    const merges = [
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 },
      { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 },
    ];
    const { port } = await open({
      sheets: [{ name: "Plan", rows: [["Plan"], ["IT", "July"], ["HR"], ["Retail"]], merges }],
    });
    const [worksheet] = await port.read(["Plan"]);
    expect([...(worksheet?.merges ?? [])].sort((one, other) => one.firstRow - other.firstRow)).toEqual(
      merges,
    );
    expect(await sheetCells(port, "Plan")).toEqual([["Plan"], ["IT", "July"], ["HR"], ["Retail"]]);
  });

  it("names the sheet that it did not find", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [] }] });
    await expect(port.read(["Groups", "Gruppen"])).rejects.toMatchObject({
      code: "sheet-not-found",
      details: { sheet: "Gruppen", nothingChanged: true },
    });
  });
}
