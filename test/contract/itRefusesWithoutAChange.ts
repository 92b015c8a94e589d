import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";
import type { OutputDraft } from "../../src/domain/grid/sheetDraft";
import { corner, MESSAGES, messagesDraft, TIMELINE } from "./drafts";
import type { OpenWorkbook } from "./openedWorkbook";

const GROUPS = {
  name: "Groups",
  rows: [
    ["Group", "Month"],
    ["IT", "July"],
  ],
};
const OUR_MESSAGES = {
  name: "_RolloutWaves.messages",
  refersTo: { sheet: "Mails", range: corner(1_048_576, 16_384) },
};

const REFUSALS: readonly {
  readonly because: string;
  readonly contents: WorkbookContents;
  readonly drafts?: readonly OutputDraft[];
  readonly code: string;
  readonly details: object;
}[] = [
  {
    because: "a sheet of the person's has the name",
    contents: { sheets: [GROUPS, { name: "Timeline", rows: [["mine"]] }] },
    code: "name-taken",
    details: { name: "Timeline" },
  },
  {
    because: "a sheet has the name of the second output, in other letters",
    contents: { sheets: [GROUPS, { name: "MESSAGES", rows: [["mine"]] }] },
    code: "name-taken",
    details: { name: "Messages" },
  },
  {
    because: "a named item has the name, in other letters",
    contents: {
      sheets: [GROUPS],
      names: [{ name: "messages", refersTo: { sheet: "Groups", range: corner(2, 2) } }],
    },
    code: "name-taken",
    details: { name: "Messages" },
  },
  {
    because: "a constant has the name",
    contents: { sheets: [GROUPS], names: [{ name: "Messages", refersTo: "0.25" }] },
    code: "name-taken",
    details: { name: "Messages" },
  },
  {
    because: "a table has the name",
    contents: { sheets: [GROUPS], tables: [{ name: "Messages", sheet: "Groups", range: corner(2, 2) }] },
    code: "name-taken",
    details: { name: "Messages" },
  },
  {
    because: "the structure of the workbook is protected",
    contents: { sheets: [GROUPS], isStructureProtected: true },
    code: "protected",
    details: {},
  },
  {
    because: "the person protected an output",
    contents: {
      sheets: [GROUPS, { name: "Mails", rows: [["old"]], isProtected: true }],
      names: [OUR_MESSAGES],
    },
    code: "protected",
    details: { sheet: "Mails" },
  },
  {
    because: "a text is longer than a cell",
    contents: { sheets: [GROUPS] },
    drafts: [TIMELINE, messagesDraft([["A"], ["x".repeat(32_768)]])],
    code: "too-large",
    details: { sheet: "Messages" },
  },
];

export function itRefusesWithoutAChange(open: OpenWorkbook): void {
  it.each(REFUSALS)("writes neither output when $because", async ({ contents, drafts, code, details }) => {
    const workbook = await open(contents);
    const before = await workbook.snapshot();
    await expect(workbook.port.replaceOutputs(drafts ?? [TIMELINE, MESSAGES], {})).rejects.toMatchObject({
      name: "WorkbookError",
      code,
      details: { ...details, nothingChanged: true },
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  it("keeps what it wrote before when it refuses the next time", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs([MESSAGES], {});
    const before = await workbook.snapshot();
    const tooLong = { ...TIMELINE, rows: [["x".repeat(32_768)]], styles: [], columnWidths: [9] };
    await expect(workbook.port.replaceOutputs([messagesDraft([["new"]]), tooLong], {})).rejects.toMatchObject(
      { code: "too-large" },
    );
    expect(await workbook.snapshot()).toEqual(before);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    "writes all or nothing when Cancel is pressed after it was asked about %i times",
    async (times) => {
      const workbook = await open({ sheets: [GROUPS] });
      const before = await workbook.snapshot();
      let asked = 0;
      const signal = {
        get aborted() {
          return asked++ >= times;
        },
      };
      const outcome = await workbook.port.replaceOutputs([TIMELINE, MESSAGES], { signal }).then(
        () => "done",
        (error: unknown) => error,
      );
      if (outcome === "done") {
        expect((await workbook.port.describe()).sheets.map(({ output }) => output)).toEqual([
          undefined,
          "timeline",
          "messages",
        ]);
      } else {
        expect(outcome).toMatchObject({ code: "cancelled", details: { nothingChanged: true } });
        expect(await workbook.snapshot()).toEqual(before);
      }
      if (times === 0) expect(outcome).not.toBe("done");
    },
  );
}
