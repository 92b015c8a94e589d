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
const RUNS = [
  { run: "a first run in one request", isSecond: false, requestBytes: 4_000_000 },
  { run: "a second run in one request", isSecond: true, requestBytes: 4_000_000 },
  { run: "a first run over staging sheets", isSecond: false, requestBytes: 20_000 },
  { run: "a second run over staging sheets", isSecond: true, requestBytes: 20_000 },
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
const MAY_HAVE_CHANGED = "Some sheets may have changed. Generating again puts them right.";

/** Milliseconds for some hundred runs on a busy machine. */
const PATIENCE = 120_000;

let tried = 0;
let finished = 0;
afterAll(() => {
  process.stdout.write(
    `Fault sweep of the pane: ${String(tried)} runs disturbed, ${String(finished)} of them finished all the same.\n`,
  );
});

describe.each(RUNS)("$run", ({ isSecond, requestBytes }) => {
  const excel = openEmulatedExcel("web", WORKBOOK);
  const pane = paneInExcel(excel, requestBytes);
  let restore: () => void;
  let before: string;
  let good: string;
  let syncs: number;

  beforeAll(async () => {
    // In another language, so that the second run changes every text.
    const request = { today: { year: 2026, monthNumber: 6, day: 23 }, hostLocale: "sv-SE" };
    const earlier = { ...request, preferredLanguage: "sv" } as const;
    if (isSecond) await generateTimeline(excelWorkbook(adapterHost(excel)), earlier, {});
    restore = rememberWorkbook(excel);
    before = picture();
    expect((await pane.attach()).stage).toBe("planning");
    const first = excel.counts.syncs;
    expect((await pane.perform(GENERATE)).stage).toBe("done");
    syncs = excel.counts.syncs - first;
    good = picture();
    expect(good).not.toBe(before);
  });

  /** The workbook as one text, which is compared faster than its parts. */
  function picture(): string {
    return JSON.stringify(excel.workbook.snapshot(), null, 1);
  }

  /** Generates while a mishap happens; gives what the pane shows then, and the workbook once the person has mended the cause. */
  async function disturbed(mishap: Mishap, sync: number): Promise<{ shown: PaneAtRest; after: string }> {
    tried++;
    excel.faults.clear();
    restore();
    mishap.faults(excel).forEach((fault, index) => excel.faults.atSync(sync + index, fault));
    const shown = await pane.perform(GENERATE);
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
      expect(text).toContain(details.nothingChanged ? NOTHING_CHANGED : MAY_HAVE_CHANGED);
      expect(report).not.toMatch(/example\.com|Retail/);
      if (details.nothingChanged) expect(after).toBe(before);
      expect(primary).toEqual(GENERATE);
    }
    expect((await pane.perform(GENERATE)).stage).toBe("done");
    expect(picture()).toBe(good);
  }

  it(
    "is left as it was, or done, when one sync fails; the pane says which, and trying again works",
    async () => {
      for (let sync = 1; sync <= syncs; sync++) {
        for (const mishap of SINGLE_FAULTS) {
          const outcome = await disturbed(mishap, sync);
          const at = `sync ${String(sync)}, ${mishap.what}`;
          const isDone = outcome.shown.stage === "done";
          if (isDone) finished++;
          expect({ at, isDone, isWhole: outcome.after === (isDone ? good : before) }).toEqual({
            at,
            isDone,
            isWhole: true,
          });
          if (!isDone) await expectHelp(outcome);
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
          if (outcome.shown.stage === "done") {
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
          if (outcome.shown.stage === "done") {
            finished++;
            expect(outcome.after).toBe(good);
          } else await expectHelp(outcome);
        }
      }
    },
    PATIENCE,
  );
});

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
