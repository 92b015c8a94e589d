import { memoryWorkbook, type MemoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import type { RolloutRequest } from "../../src/app/rolloutRequest";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Cell, Grid } from "../../src/domain/grid/grid";

const REQUEST: RolloutRequest = { today: civilDate("2026-06-10"), hostLocale: "en-US" };
const JULY = "2026-07-07 Note";
const GROUPS: Grid = [
  ["Group", "Month"],
  ["IT", "2026-07"],
  ["HR", "2026-08"],
];
const WAVES: Grid = [
  ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
  [1, "Note", "preEnrollment", "Each group", "1", "Email", "Hello {{Name|all}}", "Text"],
];
const RECIPIENTS: Grid = [
  ["Group", "Name", "Email"],
  ["IT", "Ann", "ann@example.com"],
  ["IT", "Bo", "bo@example.com"],
  ["HR", "Cy", "cy@example.com"],
];

function workbookOf(sheets: Readonly<Record<string, Grid>>): MemoryWorkbook {
  return memoryWorkbook({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

/** The same outputs beside other sheets of the person's. */
async function withSheet(workbook: MemoryWorkbook, name: string, rows: Grid): Promise<MemoryWorkbook> {
  const { sheets } = await workbook.describe();
  const read = await workbook.read(sheets.map((sheet) => sheet.name));
  return memoryWorkbook({
    sheets: read.map((sheet) => ({ name: sheet.name, rows: sheet.name === name ? rows : sheet.grid })),
    names: sheets.flatMap(({ name: sheet, output }) =>
      output === undefined ? [] : [{ name: `_RolloutWaves.${output}`, refersTo: { sheet, range: WHOLE } }],
    ),
  });
}

const WHOLE = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };

async function rowsOf(workbook: WorkbookPort, name: string): Promise<readonly (readonly Cell[])[]> {
  return (await workbook.read([name]))[0]?.grid ?? [];
}

/** The texts of one column, without its header. */
async function columnOf(workbook: WorkbookPort, name: string, header: string): Promise<readonly Cell[]> {
  const [headers = [], ...rows] = await rowsOf(workbook, name);
  return rows.map((row) => row[headers.indexOf(header)] ?? null);
}

/** Which outputs each write was of. */
function watched(workbook: MemoryWorkbook): { port: WorkbookPort; writes: (readonly string[])[] } {
  const writes: (readonly string[])[] = [];
  const port: WorkbookPort = {
    ...workbook,
    replaceOutputs: (drafts, options) => {
      writes.push(drafts.map(({ output }) => output));
      return workbook.replaceOutputs(drafts, options);
    },
  };
  return { port, writes };
}

async function generated(more: Readonly<Record<string, Grid>> = {}): Promise<MemoryWorkbook> {
  const workbook = workbookOf({ Groups: GROUPS, Waves: WAVES, Recipients: RECIPIENTS, ...more });
  await generateTimeline(workbook, REQUEST, {});
  return workbook;
}

describe("preparing a batch", () => {
  it("writes exactly its rows of Messages, and leaves the other sheets alone where all dates are as they were", async () => {
    const { port, writes } = watched(await generated());
    const { batch } = await prepareBatch(port, REQUEST, JULY, {});
    expect([batch?.id, batch?.rows.length, writes]).toEqual([JULY, 2, [["messages", "send"]]]);
    const [header = [], ...rows] = await rowsOf(port, "Messages");
    const ofBatch = rows.filter((row) => row[header.indexOf("Batch")] === JULY);
    expect(await rowsOf(port, "Send")).toEqual([header, ...ofBatch]);
  });

  it.each([
    { because: "a first run", sheets: undefined },
    {
      because: "a group has moved",
      sheets: [
        ["Group", "Month"],
        ["IT", "2026-07"],
        ["HR", "2026-09"],
      ],
    },
    { because: "a group is new", sheets: [...GROUPS, ["Sales", "2026-09"]] },
    { because: "a group is gone", sheets: GROUPS.slice(0, 2) },
  ])("writes every output: $because", async ({ sheets }) => {
    const workbook =
      sheets === undefined
        ? workbookOf({ Groups: GROUPS, Waves: WAVES, Recipients: RECIPIENTS })
        : await withSheet(await generated(), "Groups", sheets);
    const { port, writes } = watched(workbook);
    await prepareBatch(port, REQUEST, JULY, {});
    expect(writes).toEqual([["timeline", "communications", "messages", "send"]]);
    expect(await columnOf(port, "Send", "To")).toEqual(["ann@example.com", "bo@example.com"]);
  });

  it("writes Messages anew, so that nobody is on one sheet and not on the other", async () => {
    const workbook = await withSheet(await generated(), "Recipients", [
      ...RECIPIENTS,
      ["IT", "Dee", "dee@example.com"],
    ]);
    await prepareBatch(workbook, REQUEST, JULY, {});
    const onSend = await columnOf(workbook, "Send", "To");
    expect(onSend).toEqual(["ann@example.com", "bo@example.com", "dee@example.com"]);
    expect(await columnOf(workbook, "Messages", "To")).toEqual([...onSend, "cy@example.com"]);
  });

  it("replaces the batch before it", async () => {
    const workbook = await generated();
    await prepareBatch(workbook, REQUEST, JULY, {});
    await prepareBatch(workbook, REQUEST, "2026-08-04 Note", {});
    expect(await columnOf(workbook, "Send", "To")).toEqual(["cy@example.com"]);
  });

  it.each([
    { because: "there is no such batch", batch: "2026-07-08 Note", more: {} },
    {
      because: "the sheets have an error",
      batch: JULY,
      more: { Groups: [...GROUPS, ["Sales", "Julember"]] },
    },
  ])("writes nothing when $because", async ({ batch, more }) => {
    const { port, writes } = watched(workbookOf({ Groups: GROUPS, Waves: WAVES, ...more }));
    const prepared = await prepareBatch(port, REQUEST, batch, {});
    expect([prepared.batch, writes]).toEqual([undefined, []]);
  });
});

describe("a Send sheet, when the plan is generated again,", () => {
  it("follows its batch", async () => {
    const workbook = await generated();
    await prepareBatch(workbook, REQUEST, JULY, {});
    const later = await withSheet(workbook, "Recipients", [...RECIPIENTS, ["IT", "Di", "di@example.com"]]);
    const { problems } = await generateTimeline(later, REQUEST, {});
    expect(problems).toEqual([]);
    expect(await columnOf(later, "Send", "To")).toEqual([
      "ann@example.com",
      "bo@example.com",
      "di@example.com",
    ]);
  });

  it("is emptied when its batch is gone, once", async () => {
    const workbook = await generated();
    await prepareBatch(workbook, REQUEST, JULY, {});
    const moved = await withSheet(workbook, "Groups", [
      ["Group", "Month"],
      ["IT", "2026-09"],
      ["HR", "2026-08"],
    ]);
    const { problems } = await generateTimeline(moved, REQUEST, {});
    expect(problems).toEqual([{ code: "send-emptied", sheet: "Send", cell: "A1", batch: JULY }]);
    expect(await rowsOf(moved, "Send")).toEqual((await rowsOf(moved, "Messages")).slice(0, 1));
    expect((await generateTimeline(moved, REQUEST, {})).problems).toEqual([]);
  });
});
