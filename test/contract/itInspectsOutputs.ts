import { ownershipMark } from "../../src/app/workbookPort";
import type { SheetContents, WorkbookContents } from "../../src/adapters/memory/workbookContents";
import { MAX_COLUMNS, MAX_ROWS, type Cell } from "../../src/domain/grid/grid";
import type { SheetInspection } from "../../src/domain/grid/sheetInspection";
import { corner, HARD_TEXTS, MESSAGES, messagesDraft, TIMELINE } from "./drafts";
import { FURNISHED_MESSAGES } from "./furnishedDrafts";
import type { OpenWorkbook } from "./openedWorkbook";

const ROWS: readonly (readonly Cell[])[] = [
  ["Batch", "To", "Body"],
  ["1", "it@example.com", "Hello"],
  ["1", "hr@example.com", "Hello"],
  ["2", "it@example.com", "Bye"],
  ["2", "hr@example.com", "Bye"],
];

/** Nothing is amiss with the sheet Messages that holds {@link ROWS}. */
const AS_WRITTEN: SheetInspection = {
  output: "messages",
  worksheet: { name: "Messages", grid: ROWS, merges: [] },
  isVisible: true,
  formulas: [],
  hiddenRows: [],
  hiddenColumns: [],
  hasFilter: false,
  tables: [],
  names: [{ name: "Messages", range: corner(5, 3) }],
};

export function itInspectsOutputs(open: OpenWorkbook): void {
  it("tells of an output as it was written", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [["Group"]] }] });
    await port.replaceOutputs([TIMELINE, messagesDraft(ROWS.map((row) => row.map(String)))], {});
    expect(await port.inspect(["messages"])).toEqual([AS_WRITTEN]);
  });

  it.each<{
    readonly what: string;
    readonly sheet: Partial<SheetContents>;
    readonly told: Partial<SheetInspection>;
  }>([
    { what: "nothing amiss", sheet: {}, told: {} },
    { what: "a hidden sheet", sheet: { isVisible: false }, told: { isVisible: false } },
    { what: "a filter", sheet: { hasFilter: true }, told: { hasFilter: true } },
    {
      what: "hidden rows",
      sheet: {
        hiddenRows: [
          { first: 1, last: 1 },
          { first: 3, last: 4 },
        ],
      },
      told: {
        hiddenRows: [
          { first: 1, last: 1 },
          { first: 3, last: 4 },
        ],
      },
    },
    {
      what: "all rows hidden",
      sheet: { hiddenRows: [{ first: 0, last: 4 }] },
      told: { hiddenRows: [{ first: 0, last: 4 }] },
    },
    {
      what: "a hidden column",
      sheet: { hiddenColumns: [{ first: 1, last: 1 }] },
      told: { hiddenColumns: [{ first: 1, last: 1 }] },
    },
    {
      what: "hidden columns up to the last value",
      sheet: { hiddenColumns: [{ first: 2, last: 9 }] },
      told: { hiddenColumns: [{ first: 2, last: 2 }] },
    },
  ])("tells $what", async ({ sheet, told }) => {
    const { port } = await open(written(sheet));
    expect(await port.inspect(["messages"])).toEqual([{ ...AS_WRITTEN, ...told }]);
  });

  it("tells formulas as rectangles, whatever they give, and keeps their values", async () => {
    const rows = [
      ["Batch", "To", "=1+1"],
      ["1", 7, { error: "#N/A" }],
      ["1", true, null],
      ["=2", "#tag", "x"],
    ];
    const formulas = [
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
      { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
      { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 },
    ];
    const { port } = await open(written({ rows, formulas }));
    const [inspection] = await port.inspect(["messages"]);
    expect(inspection?.formulas).toEqual(formulas);
    expect(inspection?.worksheet.grid.map((row) => [0, 1, 2].map((column) => row[column] ?? null))).toEqual(
      rows,
    );
  });

  it("takes no text for a formula", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [] }] });
    await port.replaceOutputs([messagesDraft(HARD_TEXTS.map((text) => [text]))], {});
    const [inspection] = await port.inspect(["messages"]);
    expect(inspection?.formulas).toEqual([]);
    expect(inspection?.worksheet.grid).toEqual(HARD_TEXTS.map((text) => [text]));
  });

  it("tells merged cells", async () => {
    const merges = [{ firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 }];
    const { port } = await open(written({ rows: [["Batch"], ["1"], [], ["2"]], merges }));
    const [inspection] = await port.inspect(["messages"]);
    expect(inspection?.worksheet.merges).toEqual(merges);
  });

  it("tells a table and its filter buttons", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [] }] });
    await port.replaceOutputs([TIMELINE, FURNISHED_MESSAGES], {});
    expect(await port.inspect(["messages"])).toMatchObject([
      { tables: ["CommunicationPlan"], hasFilter: true, names: [] },
    ]);
  });

  it("tells the cells of each name that is on the sheet, and no other name", async () => {
    const names = [
      { name: "Whole", refersTo: { sheet: "Messages", range: corner(MAX_ROWS, MAX_COLUMNS) } },
      { name: "One", refersTo: { sheet: "Messages", range: corner(1, 1) } },
      { name: "Elsewhere", refersTo: { sheet: "Groups", range: corner(1, 1) } },
      { name: "Share", refersTo: "0.25" },
    ];
    const { port } = await open({ ...written({}), names: [mark("Messages"), ...names] });
    const [inspection] = await port.inspect(["messages"]);
    expect(inspection?.names).toEqual([
      { name: "Whole", range: corner(MAX_ROWS, MAX_COLUMNS) },
      { name: "One", range: corner(1, 1) },
    ]);
  });

  it("tells of outputs in the order asked for, whatever they are called, and of none that is not there", async () => {
    const opened = await open({ sheets: [{ name: "Groups", rows: [] }] });
    expect(await opened.port.inspect(["messages"])).toEqual([]);
    await opened.port.replaceOutputs([TIMELINE, MESSAGES], {});
    await opened.rename("Messages", "It's all");
    const found = await opened.port.inspect(["messages", "communications", "timeline"]);
    expect(found.map(({ output, worksheet }) => [output, worksheet.name])).toEqual([
      ["messages", "It's all"],
      ["timeline", "Timeline"],
    ]);
    expect(found[0]?.names).toEqual([{ name: "Messages", range: corner(3, 3) }]);
  });
}

/** A workbook whose sheet Messages is the add-in's by its mark, and what somebody made of it since. */
function written(sheet: Partial<SheetContents>): WorkbookContents {
  return {
    sheets: [
      { name: "Groups", rows: [["Group"]] },
      { name: "Messages", rows: ROWS, ...sheet },
    ],
    names: [mark("Messages"), { name: "Messages", refersTo: { sheet: "Messages", range: corner(5, 3) } }],
  };
}

function mark(sheet: string) {
  return { name: ownershipMark("messages"), refersTo: { sheet, range: corner(MAX_ROWS, MAX_COLUMNS) } };
}
