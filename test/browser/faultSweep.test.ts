import type { Browser } from "playwright-core";
import type { ExcelErrorCode } from "../excel-host/engine/excelError";
import type { Fault } from "../excel-host/faults";
import type { WorkbookInput } from "../excel-host/model/createWorkbook";
import { launchChromium } from "./launchChromium";
import { openPane } from "./openPane";
import type { PaneDriver } from "./paneDriver";

const WORKBOOK: WorkbookInput = {
  sheets: [
    {
      name: "Groups",
      rows: [
        ["Group", "Month", "Email"],
        ["IT", "July", "it@example.com"],
        ["Retail", "August", "retail@example.com"],
      ],
    },
  ],
};
/** What the built pane waits for Excel's answer, and what it waits in these tests, in milliseconds. */
const PATIENCE = { built: 60_000, tested: 1_000 };
/** A sweep of faults that each cost the whole of the pane's patience takes its time. */
const SLOW_TEST = 90_000;
const CODES: readonly ExcelErrorCode[] = ["GeneralException", "AccessDenied"];

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

let tried = 0;
afterAll(() => console.log(`tried ${String(tried)} faults in the built pane`));

type Outcome = { readonly workbook: object; readonly stage: string | null; readonly says: string };

/** What the person does, from the plan on: how it begins, and the stage that it ends in. */
type Job = { readonly begin: (pane: PaneDriver) => Promise<void>; readonly end: string };
const GENERATE: Job = { begin: () => Promise.resolve(), end: "done" };
const PREPARE: Job = {
  begin: async (pane) => {
    await pane.press(pane.frame.getByRole("button", { name: "Prepare batch…, 2026-07-07" }));
    await pane.until("batch");
  },
  end: "prepared",
};

/** Does a job again and again, with `fault` at a later sync each time, until a run ends without having met it. */
async function sweep(
  fault: Fault,
  { begin, end }: Job,
): Promise<{ readonly before: object; readonly outcomes: readonly Outcome[] }> {
  const pane = await openPane(browser, WORKBOOK);
  await pane.frame.evaluate(({ built, tested }) => {
    const wait = setTimeout;
    Reflect.set(globalThis, "setTimeout", (act: () => void, delay: number) =>
      wait(act, delay === built ? tested : delay),
    );
  }, PATIENCE);
  // The pane reads again when it comes to the front, which would meet the first fault.
  await pane.frame.locator("h1").click();
  await pane.until("found");
  await begin(pane);
  const before = pane.excel.workbook.snapshot();
  const outcomes: Outcome[] = [];
  for (let sync = 1; outcomes.at(-1)?.stage !== end; sync++) {
    pane.excel.faults.clear();
    pane.excel.faults.atSync(sync, fault);
    tried += 1;
    await pane.press(pane.frame.locator(".primary"));
    const ended = pane.frame.locator("main:not([data-old]):not([aria-busy])");
    await ended.waitFor();
    outcomes.push({
      workbook: pane.excel.workbook.snapshot(),
      stage: await ended.getAttribute("data-stage"),
      says: await pane.text(),
    });
  }
  pane.excel.assertClean();
  await pane.page.context().close();
  return { before, outcomes };
}

describe.each(CODES)("when Excel answers %s", (code) => {
  it.each([0, 2, 1_000])(
    "after %d actions, nothing is changed, and the pane says so",
    async (afterActions) => {
      const { before, outcomes } = await sweep({ kind: "fail", code, afterActions }, GENERATE);
      expect(outcomes.length).toBeGreaterThan(3);
      for (const { workbook, stage, says } of outcomes.slice(0, -1)) {
        expect(stage).toBe("refused");
        expect(says).toContain("Nothing was changed.");
        expect(says).toContain("Try again");
        expect(workbook).toEqual(before);
      }
    },
  );
});

it("nothing is changed when a batch is refused, and the pane says so", async () => {
  const fault: Fault = { kind: "fail", code: "GeneralException", afterActions: 2 };
  const { before, outcomes } = await sweep(fault, PREPARE);
  expect(outcomes.length).toBeGreaterThan(3);
  for (const { workbook, stage, says } of outcomes.slice(0, -1)) {
    expect([stage, workbook]).toEqual(["refused", before]);
    expect(says).toContain("Nothing was changed.");
  }
  expect(outcomes.at(-1)?.says).toContain("Send: 1 row");
});

it.each([true, false])(
  "when Excel does not answer (and did as it was told: %s), trying again puts it right",
  async (isApplied) => {
    const { outcomes } = await sweep({ kind: "hang", isApplied }, GENERATE);
    const undisturbed = await sweep({ kind: "fail", code: "GeneralException", afterActions: 0 }, GENERATE);
    for (const { stage, says } of outcomes.slice(0, -1)) {
      expect(stage).toBe("refused");
      expect(says).toContain("Excel does not answer.");
    }
    expect(outcomes.at(-1)?.workbook).toEqual(undisturbed.outcomes.at(-1)?.workbook);
  },
  SLOW_TEST,
);
