import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import { BARE_TIMELINE, CHARTED_TIMELINE, FURNISHED_MESSAGES } from "../../contract/furnishedDrafts";
import { messagesDraft, plainDraft } from "../../contract/drafts";
import type { OutputDraft } from "../../../src/domain/grid/sheetDraft";
import { adapterHost, openEmulatedExcel } from "./emulatedExcel";

const GROUPS = { sheets: [{ name: "Groups", rows: [["Group"], ["IT"]] }] };
const BOTH: readonly OutputDraft[] = [CHARTED_TIMELINE, FURNISHED_MESSAGES];

function open(requestBytes = 4_000_000) {
  const excel = openEmulatedExcel("web", GROUPS);
  return { excel, port: excelWorkbook(adapterHost(excel, { requestBytes })) };
}

it.each([4_000_000, 12_000])(
  "writes in requests of %i bytes what the person's changes left nothing of",
  async (bytes) => {
    const { excel, port } = open(bytes);
    await port.replaceOutputs(BOTH, {});
    const clean = excel.workbook.snapshot();
    await excel.Excel.run(async (context) => {
      const [timeline, messages] = ["Timeline", "Messages"].map((name) =>
        context.workbook.worksheets.getItem(name),
      );
      if (timeline === undefined || messages === undefined) throw new Error("no outputs");
      timeline.charts.getItemAt(0).delete();
      timeline.charts.add("ColumnClustered", timeline.getRange("B6:B13"), "Columns").name = "Mine";
      messages.tables.getItem("CommunicationPlan").name = "Renamed";
      messages.tables.add("G1:H3", true).name = "CommunicationPlan";
      messages.getRange("A1:F20").dataValidation.clear();
      await context.sync();
    });
    await port.replaceOutputs(BOTH, {});
    expect(excel.workbook.snapshot()).toEqual(clean);
  },
);

it("keeps an output the sheet that it is, so that what refers to it still does", async () => {
  const { excel, port } = open();
  await port.replaceOutputs(BOTH, {});
  const ids = excel.workbook.sheets.map(({ id }) => id);
  await port.replaceOutputs(BOTH, {});
  expect(excel.workbook.sheets.map(({ id }) => id)).toEqual(ids);
});

it("leaves tables and charts of the person's sheets alone", async () => {
  const { excel, port } = open();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Groups");
    sheet.getRange("C1:C3").values = [[1], [2], [3]];
    sheet.tables.add("A1:A2", true).name = "Mine";
    sheet.charts.add("ColumnStacked", sheet.getRange("C1:C3"), "Columns");
    await context.sync();
  });
  const [groups] = (excel.workbook.snapshot() as { sheets: unknown[] }).sheets;
  await port.replaceOutputs(BOTH, {});
  await port.replaceOutputs(BOTH, {});
  expect((excel.workbook.snapshot() as { sheets: unknown[] }).sheets[0]).toEqual(groups);
});

it("writes all of it in two syncs, and in one more the first time", async () => {
  const { excel, port } = open();
  await port.replaceOutputs(BOTH, {});
  const { syncs } = excel.counts;
  await port.replaceOutputs(BOTH, {});
  expect([syncs, excel.counts.syncs]).toEqual([3, 5]);
});

/** After how many actions of the first request that writes rows it fails; a request has at most 240. */
const PLACES = Array.from({ length: 14 }, (_, index) => index * 18);
const NEXT: readonly OutputDraft[] = [
  { ...CHARTED_TIMELINE, charts: (CHARTED_TIMELINE.charts ?? []).slice(1) },
  {
    ...FURNISHED_MESSAGES,
    rows: FURNISHED_MESSAGES.rows.map(([first, ...row]) => [`${String(first)}!`, ...row]),
  },
];

describe.each([
  { run: "a first run", earlier: [], sync: 3 },
  { run: "a run over sheets with tables and charts", earlier: BOTH, sync: 2 },
  { run: "a run over sheets without", earlier: [BARE_TIMELINE, messagesDraft([["Only"]])], sync: 2 },
])("$run that fails", ({ earlier, sync }) => {
  it.each([4_000_000, 12_000])(
    "in a request of %i bytes leaves all or nothing behind",
    async (requestBytes) => {
      const wanted = open(requestBytes);
      await wanted.port.replaceOutputs(earlier, {});
      await wanted.port.replaceOutputs(NEXT, {});
      const done = wanted.excel.workbook.snapshot();
      for (const afterActions of PLACES) {
        const { excel, port } = open(requestBytes);
        await port.replaceOutputs(earlier, {});
        const before = excel.workbook.snapshot();
        excel.faults.atSync(sync, { kind: "fail", code: "GeneralException", afterActions });
        const outcome = await port.replaceOutputs(NEXT, {}).then(
          () => "done",
          (error: unknown) => error,
        );
        if (outcome !== "done") expect(outcome).toMatchObject({ details: { nothingChanged: true } });
        expect(excel.workbook.snapshot()).toEqual(outcome === "done" ? done : before);
      }
    },
  );
});

it("says what is wrong with a list before anything is written", async () => {
  const { excel, port } = open();
  const { syncs } = excel.counts;
  const list = {
    choices: { sheet: "Nowhere", range: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 0 } },
  };
  const draft = {
    ...plainDraft("Plan", [["Group"]]),
    validations: [
      {
        range: { firstRow: 1, firstColumn: 0, lastRow: 9, lastColumn: 0 },
        list: { ...list, otherwise: "warn" as const },
      },
    ],
  };
  await expect(port.addSheets([draft], {})).rejects.toThrow(
    'a list from a sheet that is not there: "Nowhere"',
  );
  expect(excel.counts.syncs - syncs).toBe(1);
});
