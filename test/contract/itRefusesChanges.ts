import { ownershipMark, type SheetAsRead } from "../../src/app/workbookPort";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { MAX_COLUMNS, MAX_ROWS, type Cell } from "../../src/domain/grid/grid";
import type { OutputDraft } from "../../src/domain/grid/sheetDraft";
import { corner, messagesDraft, plainDraft, TIMELINE } from "./drafts";
import type { OpenedWorkbook, OpenWorkbook } from "./openedWorkbook";
import { sheetCells } from "./sheetCells";

const ROWS: readonly (readonly Cell[])[] = [
  ["Message", "Users", "Left"],
  ["Kickoff", 40, 12.5],
  ["Email", 250, null],
];
const FORMULAS = [{ firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 2 }];
const DRAFTS: readonly OutputDraft[] = [
  TIMELINE,
  { ...plainDraft("Communications", [["Message"], ["New"]]), output: "communications" },
];

/** A workbook with a Communications sheet that was made before. */
function openWith(open: OpenWorkbook, sheet: Partial<SheetContents> = {}): Promise<OpenedWorkbook> {
  return open({
    sheets: [
      { name: "Groups", rows: [["Group"]] },
      { name: "Communications", rows: ROWS, ...sheet },
    ],
    names: [
      {
        name: ownershipMark("communications"),
        refersTo: { sheet: "Communications", range: corner(MAX_ROWS, MAX_COLUMNS) },
      },
    ],
  });
}

function asRead(grid: readonly (readonly Cell[])[], rowLimit?: number): SheetAsRead {
  return {
    output: "communications",
    worksheet: { name: "Communications", grid, merges: [] },
    ...(rowLimit !== undefined && { rowLimit }),
  };
}

/** The rows as they were read before somebody changed a cell. */
function before(row: number, column: number, cell: Cell): readonly (readonly Cell[])[] {
  return ROWS.map((cells, index) =>
    index === row ? cells.map((old, place) => (place === column ? cell : old)) : cells,
  );
}

export function itRefusesChanges(open: OpenWorkbook): void {
  it("writes where what is expected is as it was read", async () => {
    const { port } = await openWith(open);
    const [worksheet] = await port.read(["Communications"]);
    const expected = [
      { output: "communications", worksheet },
      { output: "send", worksheet: undefined },
    ] as const;
    await port.replaceOutputs(DRAFTS, { expected });
    expect(await sheetCells(port, "Communications")).toEqual([["Message"], ["New"]]);
  });

  it("does not read for a change what the same port wrote before", async () => {
    const { port } = await openWith(open);
    for (let run = 0; run < 2; run++) {
      const [worksheet] = await port.read(["Communications"]);
      await port.replaceOutputs(DRAFTS, { expected: [{ output: "communications", worksheet }] });
    }
    expect(await sheetCells(port, "Communications")).toEqual([["Message"], ["New"]]);
  });

  it.each<{ what: string; expected: SheetAsRead; formulas?: SheetContents["formulas"] }>([
    { what: "blanks at the ends", expected: asRead([...ROWS.map((row) => [...row, null]), [null, ""]]) },
    { what: "a blank that is none", expected: asRead(before(2, 2, "")) },
    { what: "rows that were not read", expected: asRead([...ROWS.slice(0, 2)], 2) },
    { what: "what a formula gives", expected: asRead(before(1, 2, 13)), formulas: FORMULAS },
  ])("takes no offence at $what", async ({ expected, formulas = [] }) => {
    const { port } = await openWith(open, { formulas });
    await port.replaceOutputs(DRAFTS, { expected: [expected] });
    expect(await sheetCells(port, "Communications")).toEqual([["Message"], ["New"]]);
  });

  it.each<{ what: string; expected: SheetAsRead; formulas?: SheetContents["formulas"]; sheet?: string }>([
    { what: "a cell that was typed into", expected: asRead(before(2, 1, null)) },
    { what: "a cell that was emptied", expected: asRead(before(2, 2, "call Anna")) },
    { what: "a number that was a text", expected: asRead(before(1, 1, "40")) },
    { what: "an error that was another", expected: asRead(before(1, 1, { error: "#N/A" })) },
    { what: "a row more", expected: asRead(ROWS.slice(0, 2)) },
    { what: "a row less", expected: asRead([...ROWS, ["Email 2"]]) },
    { what: "a column more", expected: asRead(ROWS.map((row) => row.slice(0, 2))) },
    { what: "rows in another order", expected: asRead([...ROWS].reverse()) },
    { what: "one of the rows that were read", expected: asRead(before(1, 0, "Start").slice(0, 2), 2) },
    {
      what: "a formula in a cell that was empty",
      expected: asRead(before(1, 2, null)),
      formulas: FORMULAS,
    },
    {
      what: "a sheet that is there by now",
      expected: { output: "communications", worksheet: undefined },
    },
    {
      what: "a sheet that is gone by now",
      expected: { output: "send", worksheet: { name: "Send", grid: [["Batch"]], merges: [] } },
      sheet: "Send",
    },
  ])("writes nothing where it finds $what", async ({ expected, formulas = [], sheet = "Communications" }) => {
    const workbook = await openWith(open, { formulas });
    const held = await workbook.snapshot();
    await expect(
      workbook.port.replaceOutputs(DRAFTS, {
        expected: [{ output: "timeline", worksheet: undefined }, expected],
      }),
    ).rejects.toMatchObject({
      name: "WorkbookError",
      code: "changed-meanwhile",
      details: { sheet, nothingChanged: true },
    });
    expect(await workbook.snapshot()).toEqual(held);
  });

  it("writes nothing where another run has written meanwhile, though over another sheet", async () => {
    const workbook = await openWith(open);
    const [worksheet] = await workbook.port.read(["Communications"]);
    await workbook.port.replaceOutputs(DRAFTS, {});
    const held = await workbook.snapshot();
    await expect(
      workbook.port.replaceOutputs([messagesDraft([["A"]])], {
        expected: [{ output: "communications", worksheet }],
      }),
    ).rejects.toMatchObject({ code: "changed-meanwhile", details: { nothingChanged: true } });
    expect(await workbook.snapshot()).toEqual(held);
  });

  it("takes no offence at another name, and tells it where there is more", async () => {
    const workbook = await openWith(open);
    const [worksheet] = await workbook.port.read(["Communications"]);
    await workbook.rename("Communications", "Mails");
    const changed = [asRead(before(2, 0, "Other"))];
    await expect(workbook.port.replaceOutputs(DRAFTS, { expected: changed })).rejects.toMatchObject({
      details: { sheet: "Mails" },
    });
    await workbook.port.replaceOutputs(DRAFTS, { expected: [{ output: "communications", worksheet }] });
    expect(await sheetCells(workbook.port, "Mails")).toEqual([["Message"], ["New"]]);
  });
}
