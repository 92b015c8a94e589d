import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { ownershipMark, type WorkbookPort } from "../../src/app/workbookPort";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };
const SETTINGS: Grid = [
  ["Setting", "Value"],
  ["Capacity", 40],
  ["Over capacity", "Split"],
];
const GROUPS: Grid = [
  ["Group", "Month", "Users"],
  ["IT", "2026-07", 110],
  ["HR", "2026-08", 10],
];
const WHOLE = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };

function people(count: number): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, index) => ["IT", `${String(index)}@example.com`]);
}

/** A run over the person's sheets and the outputs of an earlier one; gives what is then in the workbook. */
async function run(
  open: (contents: WorkbookContents) => Promise<WorkbookPort>,
  recipients: readonly (readonly Cell[])[],
  earlier: ReadonlyMap<string, Grid> = new Map(),
): Promise<ReadonlyMap<string, Grid>> {
  const own = { Groups: GROUPS, Settings: SETTINGS, Recipients: [["Group", "Email"], ...recipients] };
  const outputs = [...earlier].filter(([name]) => !Object.hasOwn(own, name));
  const workbook = await open({
    sheets: [...Object.entries(own), ...outputs].map(([name, rows]) => ({ name, rows })),
    names: (["timeline", "communications", "messages"] as const)
      .filter(() => outputs.length > 0)
      .map((output) => ({
        name: ownershipMark(output),
        refersTo: { sheet: output.replace(/^./, (letter) => letter.toUpperCase()), range: WHOLE },
      })),
  });
  await generateTimeline(workbook, REQUEST, {});
  const { sheets } = await workbook.describe();
  const read = await workbook.read(sheets.map(({ name }) => name));
  return new Map(read.map(({ name, grid }) => [name, grid]));
}

/** Batch of the group IT by address; throws when messages disagree. */
function batches(workbook: ReadonlyMap<string, Grid>): ReadonlyMap<string, string> {
  const [header = [], ...rows] = workbook.get("Messages") ?? [];
  const found = new Map<string, string>();
  for (const row of rows) {
    const [group, to, batch] = ["Group", "To", "GroupBatch"].map((name) => String(row[header.indexOf(name)]));
    if (group !== "IT" || to === undefined || batch === undefined) continue;
    if (found.has(to) && found.get(to) !== batch) throw new Error(`${to} is in two batches`);
    found.set(to, batch);
  }
  return found;
}

function sizes(found: ReadonlyMap<string, string>): readonly number[] {
  const all = [...found.values()];
  return ["1/3", "2/3", "3/3"].map((batch) => all.filter((other) => other === batch).length);
}

describe.each([
  { name: "memory", open: (contents: WorkbookContents) => Promise.resolve(memoryWorkbook(contents)) },
  {
    name: "an .xlsx file",
    open: (contents: WorkbookContents) => openXlsx(plainWorkbook(contents), nodeCodec),
  },
])("a group that the help desk cannot take at once, in $name,", ({ open }) => {
  it("is divided evenly, every message alike", async () => {
    expect(sizes(batches(await run(open, people(11))))).toEqual([4, 4, 3]);
  });

  it("keeps everyone in their batch when people come, leave, and are sorted", async () => {
    const first = await run(open, people(11));
    const before = batches(first);
    const changed = [
      ["IT", "new-1@example.com"],
      ...[...people(11)].reverse().slice(2),
      ["it", "New-2@example.com"],
    ];
    const after = batches(await run(open, changed, first));
    for (const [address, batch] of before) expect([batch, undefined]).toContain(after.get(address));
    expect(after.size).toBe(11);
    expect(Math.max(...sizes(after)) - Math.min(...sizes(after))).toBeLessThanOrEqual(1);
    const again = await run(open, changed, await run(open, changed, first));
    expect(batches(again)).toEqual(after);
  });

  it("has no column for batches when no group is divided", async () => {
    const workbook = await open({
      sheets: [
        { name: "Groups", rows: GROUPS },
        { name: "Recipients", rows: [["Group", "Email", "Name"], ...people(3)] },
      ],
    });
    await generateTimeline(workbook, REQUEST, {});
    const [messages] = await workbook.read(["Messages"]);
    expect(messages?.grid[0]).not.toContain("GroupBatch");
  });
});

describe("a divided group without recipients", () => {
  it.each([
    {
      users: 110,
      recipients: [["HR", "a@example.com"]],
      told: ["IT"],
      because: "its address gets each part's mail",
    },
    { users: 30, recipients: [["HR", "a@example.com"]], told: [], because: "it is whole" },
    { users: 110, recipients: people(3), told: [], because: "its people are listed" },
  ])("of $users users is told of as $told: $because", async ({ users, recipients, told }) => {
    const groups: Grid = [
      ["Group", "Month", "Users", "Email"],
      ["IT", "2026-07", users, "it@example.com"],
      ["HR", "2026-08", 10, "hr@example.com"],
    ];
    const sheets = { Groups: groups, Settings: SETTINGS, Recipients: [["Group", "Email"], ...recipients] };
    const workbook = memoryWorkbook({
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
    });
    const { problems } = await generateTimeline(workbook, REQUEST, {});
    const slices = problems.filter(({ code }) => code === "slices-to-one-address");
    expect(slices).toEqual(
      told.length > 0 ? [{ code: "slices-to-one-address", sheet: "Groups", cell: "A2", groups: told }] : [],
    );
  });
});
