import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import { WorkbookError } from "../../../src/app/workbookError";
import type { OutputDraft } from "../../../src/domain/grid/sheetDraft";
import { MESSAGES, messagesDraft, TIMELINE } from "../../contract/drafts";
import type { Fault } from "../../excel-host/faults";
import { adapterHost, openEmulatedExcel } from "./emulatedExcel";
import { rememberWorkbook } from "./rememberWorkbook";
import { SYNC_FAULTS, UNCERTAIN_FAULTS } from "./syncFaults";
import { timerThatEndsInSilence } from "./timerThatEndsInSilence";

const GROUPS = {
  sheets: [
    {
      name: "Groups",
      rows: [
        ["Group", "Month"],
        ["IT", "July"],
      ],
    },
    { name: "Notes", rows: [["mine"]] },
  ],
};

/** Drafts that differ from those of the first run in every text, and fill several requests of 20 kB. */
const DRAFTS: readonly OutputDraft[] = [
  {
    ...TIMELINE,
    rows: TIMELINE.rows.map((row) => row.map((cell) => (typeof cell === "string" ? `${cell}!` : cell))),
  },
  messagesDraft([
    ["Body"],
    ...Array.from({ length: 24 }, (_, index) => [`${String(index)} ${"x".repeat(999)}`]),
  ]),
];

/** What is left of an output whose sheet the person deleted. */
const BROKEN_NAMES = [{ name: "Messages", refersTo: "#REF!$A$1:$C$9" }];

const RUNS = [
  { run: "a first run in one request", earlier: [], requestBytes: 4_000_000 },
  { run: "a second run in one request", earlier: [TIMELINE, MESSAGES], requestBytes: 4_000_000 },
  { run: "a first run over staging sheets", earlier: [], requestBytes: 20_000 },
  { run: "a second run over staging sheets", earlier: [TIMELINE, MESSAGES], requestBytes: 20_000 },
  {
    run: "a first run in one request, a name is left",
    earlier: [],
    requestBytes: 4_000_000,
    names: BROKEN_NAMES,
  },
  {
    run: "a first run over staging sheets, a name is left",
    earlier: [],
    requestBytes: 20_000,
    names: BROKEN_NAMES,
  },
  { run: "a run that replaces one output and adds one", earlier: [TIMELINE], requestBytes: 20_000 },
];

let tried = 0;
let finishedAllTheSame = 0;
afterAll(() => {
  process.stdout.write(
    `Fault sweep: ${String(tried)} writes failed on purpose, ${String(finishedAllTheSame)} of them finished all the same.\n`,
  );
});

describe.each(RUNS)("$run", ({ earlier, requestBytes, names = [] }) => {
  const excel = openEmulatedExcel("web", { ...GROUPS, names });
  const host = adapterHost(excel, { requestBytes, startTimer: timerThatEndsInSilence(excel) });
  let restore: () => void;
  beforeAll(async () => {
    if (earlier.length > 0) await excelWorkbook(host).replaceOutputs(earlier, {});
    restore = rememberWorkbook(excel);
  });

  /** Writes {@link DRAFTS}, with these faults at the syncs of these numbers. */
  async function write(faults: ReadonlyMap<number, Fault>) {
    excel.faults.clear();
    restore();
    const before = excel.workbook.snapshot();
    const syncsBefore = excel.counts.syncs;
    faults.forEach((fault, sync) => excel.faults.atSync(sync, fault));
    const error: unknown = await excelWorkbook(host)
      .replaceOutputs(DRAFTS, {})
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    excel.assertHonest();
    return { before, after: excel.workbook.snapshot(), error, syncs: excel.counts.syncs - syncsBefore };
  }

  it("leaves the workbook as before or as after a good run, whichever sync fails and however", async () => {
    const good = await write(new Map());
    expect(good.error).toBeUndefined();
    for (let sync = 1; sync <= good.syncs; sync++) {
      for (const fault of SYNC_FAULTS) {
        const { before, after, error } = await write(new Map([[sync, fault]]));
        tried++;
        const at = `sync ${String(sync)}, ${JSON.stringify(fault)}`;
        if (error === undefined) {
          finishedAllTheSame++;
          expect({ at, after }).toEqual({ at, after: good.after });
        } else {
          expect({ at, error }).toMatchObject({
            error: { name: "WorkbookError", details: { nothingChanged: true } },
          });
          expect({ at, after }).toEqual({ at, after: before });
        }
      }
    }
  });

  it("never says that nothing changed when something did, even if the repair fails as well; the next write heals it", async () => {
    const good = await write(new Map());
    for (let sync = 1; sync <= good.syncs; sync++) {
      for (const first of UNCERTAIN_FAULTS) {
        for (const second of UNCERTAIN_FAULTS) {
          const { before, after, error } = await write(
            new Map([
              [sync, first],
              [sync + 1, second],
            ]),
          );
          tried++;
          if (error === undefined) continue;
          expect(error).toBeInstanceOf(WorkbookError);
          if ((error as WorkbookError).details.nothingChanged) expect(after).toEqual(before);
          excel.faults.clear();
          await excelWorkbook(host).replaceOutputs(DRAFTS, {});
          expect(excel.workbook.snapshot()).toEqual(good.after);
        }
      }
    }
  });
});

it("removes what an interrupted write left behind, and never shows it", async () => {
  const excel = openEmulatedExcel("web", GROUPS);
  const port = excelWorkbook(
    adapterHost(excel, { requestBytes: 20_000, startTimer: timerThatEndsInSilence(excel) }),
  );
  excel.faults.atSync(3, { kind: "hang", isApplied: true });
  excel.faults.atSync(4, { kind: "hang", isApplied: false });
  await expect(port.replaceOutputs(DRAFTS, {})).rejects.toMatchObject({
    code: "not-answering",
    details: { nothingChanged: false },
  });
  expect(excel.workbook.sheets.length).toBeGreaterThan(2);
  expect(await port.describe()).toMatchObject({ sheets: [{ name: "Groups" }, { name: "Notes" }], names: [] });
  await port.replaceOutputs(DRAFTS, {});
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Groups", "Notes", "Timeline", "Messages"]);
  expect(excel.workbook.names.map(({ name }) => name).sort()).toEqual([
    "Messages",
    "_RolloutWaves.messages",
    "_RolloutWaves.timeline",
  ]);
});
