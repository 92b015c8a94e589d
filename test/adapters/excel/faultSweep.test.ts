import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import type { StartTimer } from "../../../src/adapters/excel/excelSession";
import { WorkbookError } from "../../../src/app/workbookError";
import type { OutputDraft } from "../../../src/domain/sheets/sheetDraft";
import { MESSAGES, messagesDraft, TIMELINE } from "../../contract/drafts";
import type { Fault } from "../../excel-host/faults";
import { adapterHost, openEmulatedExcel, type EmulatedExcel } from "./emulatedExcel";

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

const RUNS = [
  { run: "a first run in one request", earlier: [], requestBytes: 4_000_000 },
  { run: "a second run in one request", earlier: [TIMELINE, MESSAGES], requestBytes: 4_000_000 },
  { run: "a first run over staging sheets", earlier: [], requestBytes: 20_000 },
  { run: "a second run over staging sheets", earlier: [TIMELINE, MESSAGES], requestBytes: 20_000 },
  { run: "a run that replaces one output and adds one", earlier: [TIMELINE], requestBytes: 20_000 },
];

/** After how many actions of a request it fails; more than it has: after all of them. */
const PLACES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 1_000_000];
const FAULTS: readonly Fault[] = [
  ...PLACES.map((afterActions): Fault => ({ kind: "fail", code: "GeneralException", afterActions })),
  { kind: "fail", code: "AccessDenied", afterActions: 40 },
  { kind: "fail", code: "Timeout", afterActions: 0 },
  { kind: "fail", code: "InvalidOperationInCellEditMode", afterActions: 0 },
  { kind: "fail", code: "RequestPayloadSizeLimitExceeded", afterActions: 0 },
  { kind: "hang", isApplied: false },
  { kind: "hang", isApplied: true },
];

let tried = 0;
let finishedAllTheSame = 0;
afterAll(() => {
  process.stdout.write(
    `Fault sweep: ${String(tried)} writes failed on purpose, ${String(finishedAllTheSame)} of them finished all the same.\n`,
  );
});

describe.each(RUNS)("$run", ({ earlier, requestBytes }) => {
  const excel = openEmulatedExcel("web", GROUPS);
  const host = adapterHost(excel, { requestBytes, startTimer: timerThatEndsInSilence(excel) });
  let initial: object;
  beforeAll(async () => {
    if (earlier.length > 0) await excelWorkbook(host).replaceOutputs(earlier, {});
    const { snapshot: _snapshot, ...model } = excel.workbook;
    initial = structuredClone(model);
  });

  /** Writes {@link DRAFTS}, with these faults at the syncs of these numbers. */
  async function write(faults: ReadonlyMap<number, Fault>) {
    excel.faults.clear();
    Object.assign(excel.workbook, structuredClone(initial));
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
      for (const fault of FAULTS) {
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

  it("never says that nothing changed when something did, even if the repair fails as well", async () => {
    const { syncs } = await write(new Map());
    for (let sync = 1; sync <= syncs; sync++) {
      for (const first of [FAULTS[5], FAULTS[PLACES.length - 1], FAULTS[FAULTS.length - 1]]) {
        if (first === undefined) continue;
        const { before, after, error } = await write(
          new Map([
            [sync, first],
            [sync + 1, { kind: "fail", code: "GeneralException", afterActions: 0 }],
          ]),
        );
        tried++;
        if (error === undefined) continue;
        expect(error).toBeInstanceOf(WorkbookError);
        if ((error as WorkbookError).details.nothingChanged) expect(after).toEqual(before);
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

/** A timer that ends as soon as Excel has decided not to answer, so that no test waits. */
function timerThatEndsInSilence({ session }: EmulatedExcel): StartTimer {
  const running = new Set<() => void>();
  const answer = session.answer.bind(session);
  session.answer = (request, text) => {
    const outcome = answer(request, text);
    if (outcome.kind === "silent") for (const onEnd of running) queueMicrotask(onEnd);
    return outcome;
  };
  return (_milliseconds, onEnd) => {
    running.add(onEnd);
    return () => running.delete(onEnd);
  };
}
