import type { ExcelHost } from "../../../src/adapters/excel/excelSession";
import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import type { OutputDraft } from "../../../src/domain/grid/sheetDraft";
import { MESSAGES, messagesDraft, plainDraft, TIMELINE } from "../../contract/drafts";
import { sheetCells } from "../../contract/sheetCells";
import type { FailedSync } from "../../excel-host/faults";
import { adapterHost, openEmulatedExcel, type EmulatedExcel } from "./emulatedExcel";
import { SYNC_FAULTS } from "./syncFaults";
import { timerThatEndsInSilence } from "./timerThatEndsInSilence";

const GROUPS = {
  sheets: [{ name: "Groups", rows: [["Group"], ["IT"]] }],
  names: [{ name: "Messages", refersTo: "#REF!$A$1:$C$9" }],
};
const DRAFTS = [TIMELINE, MESSAGES];

type Act = (workbook: Excel.Workbook, present: readonly string[]) => void;

/** What another session does between a failure of ours and what ours does about it. */
const ACTS: readonly { readonly what: string; readonly act: Act; readonly alone?: Act }[] = [
  { what: "does nothing", act: () => undefined },
  {
    what: "adds a sheet",
    act: ({ worksheets }) => (worksheets.add("Extra").getRange("A1").values = [["theirs"]]),
  },
  {
    what: "renames our sheet",
    act: ({ worksheets }, present) => {
      if (present.includes("Timeline")) worksheets.getItem("Timeline").name = "Anna's plan";
    },
    alone: () => undefined,
  },
  {
    what: "puts a sheet of its own in the place of ours",
    act: (workbook, present) => {
      if (present.includes("Timeline")) workbook.worksheets.getItem("Timeline").delete();
      workbook.worksheets.add("Timeline").getRange("A1").values = [["theirs"]];
      workbook.names.getItem("Messages").formula = "=Timeline!$A$1:$C$3";
    },
  },
];

async function act(excel: EmulatedExcel, does: Act): Promise<void> {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    does(
      context.workbook,
      worksheets.items.map(({ name }) => name),
    );
    await context.sync();
  });
}

/** The host of a session in which `others` get their turn once, after something of ours has failed. */
function interruptedHost(host: ExcelHost, others: () => Promise<void>): ExcelHost {
  let turns = 0;
  let hasFailed = false;
  return {
    ...host,
    run: async (work) => {
      if (hasFailed && turns++ === 0) await others();
      return host.run(work).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    },
  };
}

describe.each(ACTS)("a failed write while another session $what", ({ act: does, alone = does }) => {
  it.each([4_000_000, 1_000])(
    "takes back what it did, and nothing else (%i bytes a request)",
    async (requestBytes) => {
      const open = () => openEmulatedExcel("web", GROUPS);
      const untouched = open();
      await act(untouched, alone);
      const wanted = untouched.workbook.snapshot();
      const counted = open();
      await excelWorkbook(adapterHost(counted, { requestBytes })).replaceOutputs(DRAFTS, {});

      for (let sync = 2; sync <= counted.counts.syncs; sync++) {
        for (const fault of SYNC_FAULTS.filter(isUncertain)) {
          const excel = open();
          const host = adapterHost(excel, { requestBytes, startTimer: timerThatEndsInSilence(excel) });
          excel.faults.atSync(sync, fault);
          const port = excelWorkbook(interruptedHost(host, () => act(excel, does)));
          await expect(port.replaceOutputs(DRAFTS, {})).rejects.toMatchObject({
            details: { nothingChanged: true },
          });
          expect({ sync, fault, held: excel.workbook.snapshot() }).toEqual({ sync, fault, held: wanted });
        }
      }
    },
  );
});

/** Whether a fault may leave something to be taken back; of the places to fail at, every other one. */
function isUncertain(fault: FailedSync, index: number): boolean {
  return fault.kind === "hang" || (fault.code === "GeneralException" && index % 2 === 0);
}

describe("two sessions that write at once", () => {
  const OURS: readonly OutputDraft[] = [
    TIMELINE,
    messagesDraft([
      ["Body"],
      ...Array.from({ length: 24 }, (_, index) => [`${String(index)} ${"x".repeat(999)}`]),
    ]),
  ];
  const THEIRS = [{ ...plainDraft("Timeline", [["theirs"]]), output: "timeline" as const }];

  /** Ours goes over staging sheets; theirs is done between two syncs of ours. */
  function open(theirTurn: number) {
    const excel = openEmulatedExcel("web", { sheets: GROUPS.sheets });
    const theirs = excelWorkbook(adapterHost(excel));
    const host = adapterHost(excel, { requestBytes: 12_000 });
    let syncs = -Infinity;
    const ours = excelWorkbook({
      ...host,
      run: (work) =>
        host.run((context) => {
          const sync = context.sync.bind(context);
          context.sync = async <T>(value?: T) => {
            const answer = await sync(value);
            if (++syncs === theirTurn) await theirs.replaceOutputs(THEIRS, {});
            return answer as T;
          };
          return work(context);
        }),
    });
    return { excel, ours, theirs, begin: () => (syncs = 0) };
  }

  it.each([1, 2, 3, 4])("leave each other's staging sheets alone (after sync %i)", async (theirTurn) => {
    const { excel, ours, begin } = open(theirTurn);
    await ours.replaceOutputs([TIMELINE, MESSAGES], {});
    const lone = open(Infinity);
    await lone.ours.replaceOutputs([TIMELINE, MESSAGES], {});
    await lone.ours.replaceOutputs(OURS, {});
    begin();
    await ours.replaceOutputs(OURS, {});
    expect(excel.workbook.snapshot()).toEqual(lone.excel.workbook.snapshot());
  });

  it.each([1, 2, 3])(
    "stop where one has changed what the other has read (after sync %i)",
    async (theirTurn) => {
      const { excel, ours, theirs, begin } = open(theirTurn);
      await ours.replaceOutputs([TIMELINE, MESSAGES], {});
      const [worksheet] = await ours.read(["Timeline"]);
      begin();
      await expect(
        ours.replaceOutputs(OURS, { expected: [{ output: "timeline", worksheet }] }),
      ).rejects.toMatchObject({
        code: "changed-meanwhile",
        details: { sheet: "Timeline", nothingChanged: true },
      });
      expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Groups", "Timeline", "Messages"]);
      expect(await sheetCells(theirs, "Timeline")).toEqual([["theirs"]]);
      expect(await sheetCells(theirs, "Messages")).toEqual(MESSAGES.rows);
    },
  );

  it("take what another has left behind for what it is only once it cannot be at work any more", async () => {
    const excel = openEmulatedExcel("web", { sheets: GROUPS.sheets });
    let minutes = 1_000;
    const session = () =>
      excelWorkbook(
        adapterHost(excel, {
          requestBytes: 12_000,
          startTimer: timerThatEndsInSilence(excel),
          minutes: () => minutes,
        }),
      );
    excel.faults.atSync(3, { kind: "hang", isApplied: true });
    excel.faults.atSync(4, { kind: "hang", isApplied: false });
    await expect(session().replaceOutputs(OURS, {})).rejects.toMatchObject({ code: "not-answering" });
    const left = excel.workbook.sheets.slice(1).map(({ id }) => id);
    expect(left).toHaveLength(2);

    const other = session();
    expect((await other.describe()).sheets.map(({ name }) => name)).toEqual(["Groups"]);
    await other.replaceOutputs(OURS, {});
    expect(excel.workbook.sheets.map(({ id }) => id)).toEqual(expect.arrayContaining(left));
    minutes += 61;
    await other.replaceOutputs(OURS, {});
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Groups", "Timeline", "Messages"]);
    expect(excel.workbook.names.map(({ name }) => name).sort()).toEqual([
      "Messages",
      "_RolloutWaves.messages",
      "_RolloutWaves.timeline",
    ]);
  });
});
