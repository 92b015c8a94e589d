import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { WorkbookErrorCode } from "../../src/app/workbookError";
import type { PaneAction } from "../../src/taskpane/state/paneAction";
import { adapterHost, openEmulatedExcel } from "../adapters/excel/emulatedExcel";
import { createExcelHost } from "../excel-host/createExcelHost";
import { rememberWorkbook } from "../adapters/excel/rememberWorkbook";
import { DOUBLE_FAULTS, LASTING, type Mishap, SINGLE_FAULTS } from "./mishaps";
import { type PaneAtRest, paneInExcel } from "./paneInExcel";

const WORKBOOK = {
  sheets: [
    {
      name: "Groups",
      rows: [
        ["Group", "Month", "Email"],
        ["IT", "July", "it@example.com"],
        ["Retail", "August", "retail@example.com"],
      ],
    },
    { name: "Notes", rows: [["mine"]] },
  ],
};
const GENERATE: PaneAction = { do: "generate" };
const PREPARE: PaneAction = { do: "prepare", batch: "2026-07-07 Pre-rollout email 1" };
/** What is in the workbook before: nothing of ours, what another language made, or what the same run made. */
type Earlier = "nothing" | "in Swedish" | "the same";
type Run = {
  readonly run: string;
  readonly action: PaneAction;
  readonly earlier: Earlier;
  readonly requestBytes: number;
};
const RUNS: readonly Run[] = [
  { run: "a first run in one request", action: GENERATE, earlier: "nothing", requestBytes: 4_000_000 },
  { run: "a second run in one request", action: GENERATE, earlier: "in Swedish", requestBytes: 4_000_000 },
  { run: "a first run over staging sheets", action: GENERATE, earlier: "nothing", requestBytes: 20_000 },
  { run: "a second run over staging sheets", action: GENERATE, earlier: "in Swedish", requestBytes: 20_000 },
  { run: "a batch prepared alone", action: PREPARE, earlier: "the same", requestBytes: 4_000_000 },
];

/** What the pane tells the person to do, by the reason of the refusal. */
const REMEDIES: { readonly [code in WorkbookErrorCode]?: RegExp } = {
  "cell-edit-mode": /Press Enter or Esc in the sheet, then try again\./,
  protected: /Unprotect Sheet, then try again\.|Remove the protection on the Review tab, then try again\./,
  "read-only": /Save a copy of it, and generate there\./,
  "too-large": /Divide the plan between two workbooks\./,
  "not-answering": /Wait until it is ready, look at the Timeline and Messages sheets, then generate again\./,
  "host-failed": /Try again; if it happens again, close and open the workbook\./,
};
const NOTHING_CHANGED = "Nothing was changed.";
const MAY_HAVE_CHANGED: { readonly [attempt in PaneAction["do"]]?: string } = {
  generate: "Some sheets may have changed. Generating again puts them right.",
  prepare: "Some sheets may have changed. Preparing the batch again puts them right.",
};

/** Milliseconds for some hundred runs on a busy machine. */
const PATIENCE = 120_000;

let tried = 0;
let finished = 0;
afterAll(() => {
  process.stdout.write(
    `Fault sweep of the pane: ${String(tried)} runs disturbed, ${String(finished)} of them finished all the same.\n`,
  );
});

describe.each(RUNS)("$run", ({ action, earlier, requestBytes }) => {
  const excel = openEmulatedExcel("web", WORKBOOK);
  const pane = paneInExcel(excel, requestBytes);
  let restore: () => void;
  let before: string;
  let good: string;
  let syncs: number;

  beforeAll(async () => {
    const request = { today: { year: 2026, monthNumber: 6, day: 23 }, hostLocale: "en-US" };
    // In another language, so that the second run changes every text.
    const preferredLanguage = earlier === "in Swedish" ? "sv" : "en";
    if (earlier !== "nothing")
      await generateTimeline(excelWorkbook(adapterHost(excel)), { ...request, preferredLanguage }, {});
    restore = rememberWorkbook(excel);
    before = picture();
    // Before there is anything to read, so that it reads nothing.
    void pane.perform({ do: "choose", choices: { language: "en" } });
    expect((await pane.attach()).stage).toBe("planning");
    const first = excel.counts.syncs;
    expect(isDone(await pane.perform(action))).toBe(true);
    syncs = excel.counts.syncs - first;
    good = picture();
    expect(good).not.toBe(before);
  });

  /** The workbook as one text, which is compared faster than its parts. */
  function picture(): string {
    return JSON.stringify(excel.workbook.snapshot(), null, 1);
  }

  /** Acts while a mishap happens; gives what the pane shows then, and the workbook once the person has mended the cause. */
  async function disturbed(mishap: Mishap, sync: number): Promise<{ shown: PaneAtRest; after: string }> {
    tried++;
    excel.faults.clear();
    restore();
    mishap.faults(excel).forEach((fault, index) => excel.faults.atSync(sync + index, fault));
    const shown = await pane.perform(action);
    excel.assertHonest();
    excel.faults.clear();
    mishap.mend?.(excel);
    return { shown, after: picture() };
  }

  /** What the pane owes the person who is not done: why, what to do, the truth about the workbook, and a way that works. */
  async function expectHelp({ shown, after }: { shown: PaneAtRest; after: string }): Promise<void> {
    const { state, stage, status, text, primary } = shown;
    expect(status).toMatch(/\w{3}/);
    if (stage === "planning") {
      expect(text).toMatch(/things? to fix/);
      expect(text).toMatch(
        /Choose Review > (Unprotect Sheet|Protect Workbook to unprotect it), then generate again\./,
      );
      expect(primary).toBeUndefined();
      expect(after).toBe(before);
    } else {
      if (state.stage.at !== "refused") throw new Error(`the pane is at "${stage}"`);
      const { code, details, report } = state.stage;
      expect(text).toMatch(REMEDIES[code] ?? `a remedy for ${code}`);
      expect(text).toContain(details.nothingChanged ? NOTHING_CHANGED : MAY_HAVE_CHANGED[action.do]);
      expect(report).not.toMatch(/example\.com|Retail/);
      if (details.nothingChanged) expect(after).toBe(before);
      expect(primary).toEqual(action);
    }
    expect(isDone(await pane.perform(action))).toBe(true);
    expect(picture()).toBe(good);
  }

  it(
    "is left as it was, or done, when one sync fails; the pane says which, and trying again works",
    async () => {
      for (let sync = 1; sync <= syncs; sync++) {
        for (const mishap of SINGLE_FAULTS) {
          const outcome = await disturbed(mishap, sync);
          const at = `sync ${String(sync)}, ${mishap.what}`;
          const isOver = isDone(outcome.shown);
          if (isOver) finished++;
          expect({ at, isOver, isWhole: outcome.after === (isOver ? good : before) }).toEqual({
            at,
            isOver,
            isWhole: true,
          });
          if (!isOver) await expectHelp(outcome);
        }
      }
    },
    PATIENCE,
  );

  it(
    "is refused for a reason that lasts until the person mends it",
    async () => {
      for (let sync = 1; sync <= syncs; sync++) {
        for (const mishap of LASTING) {
          const outcome = await disturbed(mishap, sync);
          if (isDone(outcome.shown)) {
            finished++;
            expect(outcome.after).toBe(good);
          } else await expectHelp(outcome);
        }
      }
    },
    PATIENCE,
  );

  it(
    "is never said to be as it was when it is not, even if the repair fails as well",
    async () => {
      for (let sync = 1; sync <= syncs; sync++) {
        for (const mishap of DOUBLE_FAULTS) {
          const outcome = await disturbed(mishap, sync);
          if (isDone(outcome.shown)) {
            finished++;
            expect(outcome.after).toBe(good);
          } else await expectHelp(outcome);
        }
      }
    },
    PATIENCE,
  );
});

/** Whether the pane says that all was written. */
function isDone({ state: { stage } }: PaneAtRest): boolean {
  return stage.at === "done" || (stage.at === "batch" && stage.prepared !== undefined);
}

it("is not changed by reading, whichever sync fails; trying again reads it", async () => {
  const excel = openEmulatedExcel("web", WORKBOOK);
  const before = excel.workbook.snapshot();
  const pane = paneInExcel(excel, 4_000_000);
  expect((await pane.attach()).stage).toBe("planning");
  const { syncs } = excel.counts;
  for (let sync = 1; sync <= syncs; sync++) {
    for (const mishap of SINGLE_FAULTS) {
      tried++;
      excel.faults.clear();
      mishap.faults(excel).forEach((fault) => excel.faults.atSync(sync, fault));
      const shown = await pane.attach();
      if (shown.stage === "planning") {
        finished++;
        continue;
      }
      if (shown.state.stage.at !== "refused") throw new Error(`the pane is at "${shown.stage}"`);
      expect(shown.text).toMatch(REMEDIES[shown.state.stage.code] ?? "a remedy");
      expect(shown.primary).toEqual({ do: "read" });
      expect((await pane.perform({ do: "read" })).stage).toBe("planning");
    }
  }
  expect(excel.workbook.snapshot()).toEqual(before);
  excel.assertHonest();
});

it("is left as it was when the result is more than Excel takes at once", async () => {
  const excel = createExcelHost({ bundle: "web", workbook: WORKBOOK, payloadLimit: 20_000 });
  const before = excel.workbook.snapshot();
  const pane = paneInExcel(excel, 4_000_000);
  expect((await pane.attach()).stage).toBe("planning");
  const { state, text } = await pane.perform(GENERATE);
  expect(state.stage).toMatchObject({ at: "refused", code: "too-large" });
  expect(text).toMatch(/Divide the plan between two workbooks\./);
  expect(text).toContain(NOTHING_CHANGED);
  expect(excel.workbook.snapshot()).toEqual(before);
});
