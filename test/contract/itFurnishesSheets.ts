import type { OutputDraft, SheetDraft } from "../../src/domain/grid/sheetDraft";
import { corner, plainDraft } from "./drafts";
import { BARE_MESSAGES, BARE_TIMELINE, CHARTED_TIMELINE, FURNISHED_MESSAGES } from "./furnishedDrafts";
import { furnitureOfDraft } from "./furnitureOfDraft";
import type { OpenedWorkbook, OpenWorkbook } from "./openedWorkbook";
import { sheetCells } from "./sheetCells";

const GROUPS = { name: "Groups", rows: [["Group"], ["IT"], ["Retail"]] };
const BOTH = [CHARTED_TIMELINE, FURNISHED_MESSAGES];
const NOTHING = { tables: [], validations: [], charts: [] };

/** Tables, validation and charts. */
export function itFurnishesSheets(open: OpenWorkbook): void {
  it("puts tables, lists, hints and charts on sheets, also after saving", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs(BOTH, {});
    await expectFurniture(workbook, BOTH);
    await expectFurniture(await workbook.reopen(), BOTH);
    expect((await workbook.port.describe()).names).toEqual([
      { name: "CommunicationPlan", sheet: "Messages" },
    ]);
  });

  it("leaves the cells under a table what they are", async () => {
    const { port } = await open({ sheets: [GROUPS] });
    await port.replaceOutputs(BOTH, {});
    expect(await sheetCells(port, "Messages")).toEqual([
      ["Message", "Status", 'Owner & "team"', "Notes\nfree text"],
      ["Kickoff", "Planned", "Anna"],
      ["Email 1", "Sent", "Björn", "done"],
      ["Email 2", "Planned", "Anna"],
    ]);
  });

  it("does twice what it does once, and from a saved workbook too", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs(BOTH, {});
    const once = await workbook.snapshot();
    await workbook.port.replaceOutputs(BOTH, {});
    expect(await workbook.snapshot()).toEqual(once);
    const again = await workbook.reopen();
    await again.port.replaceOutputs(BOTH, {});
    await expectFurniture(again, BOTH);
  });

  it("leaves nothing of it when the next drafts have none", async () => {
    const { port, furniture } = await open({ sheets: [GROUPS] });
    await port.replaceOutputs([BARE_TIMELINE, BARE_MESSAGES], {});
    await port.replaceOutputs(BOTH, {});
    await port.replaceOutputs([BARE_TIMELINE, BARE_MESSAGES], {});
    expect(await furniture("Timeline")).toEqual(NOTHING);
    expect(await furniture("Messages")).toEqual(NOTHING);
    expect((await port.describe()).names).toEqual([{ name: "Messages", sheet: "Messages" }]);
  });

  it("grows a table, and draws a chart of other cells, on the sheets that are there", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs(BOTH, {});
    const rows = [...FURNISHED_MESSAGES.rows, ["Email 3", "Planned", "Carl", null]];
    const grown = {
      ...FURNISHED_MESSAGES,
      rows,
      table: { ...tableOf(FURNISHED_MESSAGES), range: corner(5, 4) },
    };
    const [chart] = CHARTED_TIMELINE.charts ?? [];
    const drawn = { ...CHARTED_TIMELINE, charts: chart === undefined ? [] : [{ ...chart, title: "New" }] };
    await workbook.port.replaceOutputs([grown], {});
    await workbook.port.replaceOutputs([drawn], {});
    await expectFurniture(workbook, [drawn, grown]);
  });

  it("finds the cells of a sheet that the person renamed", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs(BOTH, {});
    await workbook.rename("Timeline", "Anna's plan");
    await workbook.port.replaceOutputs(BOTH, {});
    expect((await workbook.furniture("Messages")).validations[1]?.choices).toBe("Anna's plan!A2:A4");
    expect((await workbook.furniture("Anna's plan")).charts[0]?.series[1]?.values).toBe("Anna's plan!C6:C13");
  });

  it("takes a list from a sheet of the person's, or from one that is added at the same time", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    const list = (sheet: string): SheetDraft => ({
      ...plainDraft(`List of ${sheet}`, [["Group"]]),
      validations: [
        {
          range: { firstRow: 1, firstColumn: 0, lastRow: 1_048_575, lastColumn: 0 },
          list: { choices: { sheet, range: { ...corner(3, 1), firstRow: 1 } }, otherwise: "warn" },
        },
      ],
    });
    await workbook.port.addSheets(
      [list("Groups"), list("More"), plainDraft("More", [["a"], ["b"], ["c"]])],
      {},
    );
    for (const sheet of ["Groups", "More"]) {
      expect((await workbook.furniture(`List of ${sheet}`)).validations).toEqual([
        { range: "A2:A1048576", choices: `${sheet}!A2:A3`, otherwise: "warn" },
      ]);
    }
  });

  it.each([
    {
      because: "another table has its name, in other letters",
      taken: { tables: [{ name: "communicationplan", sheet: "Groups", range: corner(3, 1) }] },
    },
    {
      because: "a name of the workbook is the table's",
      taken: { names: [{ name: "COMMUNICATIONPLAN", refersTo: { sheet: "Groups", range: corner(1, 1) } }] },
    },
    {
      because: "a name that refers to nothing any more is the table's",
      taken: { names: [{ name: "CommunicationPlan", refersTo: "#REF!$A$1:$B$2" }] },
    },
  ])("writes nothing when $because", async ({ taken }) => {
    const workbook = await open({ sheets: [GROUPS], ...taken });
    const before = await workbook.snapshot();
    await expect(workbook.port.replaceOutputs(BOTH, {})).rejects.toMatchObject({
      code: "name-taken",
      details: { name: "CommunicationPlan", nothingChanged: true },
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  it.each([
    { because: "its list is from a sheet that is not there", drafts: [FURNISHED_MESSAGES] },
    {
      because: "its chart is of cells that are not written",
      drafts: [{ ...CHARTED_TIMELINE, rows: CHARTED_TIMELINE.rows.slice(0, 9), styles: [] }],
    },
    {
      because: "its chart is of texts",
      drafts: [{ ...CHARTED_TIMELINE, rows: CHARTED_TIMELINE.rows.map(() => ["a", "b", "c"]) }],
    },
    {
      because: "a category of its chart has no name",
      drafts: [{ ...CHARTED_TIMELINE, rows: CHARTED_TIMELINE.rows.map(([, ...row]) => [null, ...row]) }],
    },
  ])("refuses a draft, and changes nothing, when $because", async ({ drafts }) => {
    const workbook = await open({ sheets: [GROUPS] });
    const before = await workbook.snapshot();
    await expect(workbook.port.replaceOutputs(drafts, {})).rejects.toThrow(RangeError);
    expect(await workbook.snapshot()).toEqual(before);
  });
}

function tableOf({ table }: OutputDraft) {
  if (table === undefined) throw new Error("the draft has no table");
  return table;
}

async function expectFurniture(workbook: OpenedWorkbook, drafts: readonly OutputDraft[]): Promise<void> {
  for (const draft of drafts) {
    const expected = furnitureOfDraft(draft, ({ sheet = draft.name }) =>
      sheet.replace("timeline", "Timeline"),
    );
    expect(await workbook.furniture(draft.name)).toEqual(expected);
  }
}
