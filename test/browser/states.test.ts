import type { Browser } from "playwright-core";
import type { WorkbookInput } from "../excel-host/model/createWorkbook";
import { launchChromium } from "./launchChromium";
import { newContext } from "./newContext";
import { BUILD, openPane } from "./openPane";
import { openOutside } from "./openOutside";
import { drivePane, faultsInEveryLook } from "./paneDriver";

const HEADER = ["Group", "Month", "Users", "Email"];
const GROUPS = [
  HEADER,
  ["IT", "July", 250, "it@example.com"],
  ["Sales and Marketing", "August", 2000, "sales@example.com"],
  ["Human Resources, Finance, and everyone on the executive floor", "October", 90, "hr@example.com"],
];
const FOUND: WorkbookInput = { sheets: [{ name: "Groups", rows: GROUPS }] };
const ERRORS: WorkbookInput = {
  sheets: [
    {
      name: "Groups",
      rows: [
        HEADER,
        ["IT", "July", 250, "it@example.com"],
        ["Retail", "Julember"],
        ["Support", null, "many"],
      ],
    },
  ],
};
const SETTINGS: WorkbookInput = {
  sheets: [
    ...FOUND.sheets,
    {
      name: "Settings",
      rows: [
        ["Setting", "Value"],
        ["Start", "2026-07"],
        ["Language", "en"],
      ],
    },
  ],
};

const RULES: WorkbookInput = {
  sheets: [
    ...FOUND.sheets,
    {
      name: "Settings",
      rows: [
        ["Setting", "Value"],
        ["Start", "2026-07"],
        ["Week rule", "First full week"],
        ["Capacity per week", 1500],
      ],
    },
    {
      name: "Calendar",
      rows: [
        ["From", "To", "Label", "Kind", "Effect"],
        ["2026-08-17", "2026-08-21", "Release of the payroll system", "Freeze", "Warn"],
      ],
    },
  ],
};

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

describe("in Excel, in every look", () => {
  it.each<{ state: string; stage: string; workbook: WorkbookInput }>([
    { state: "nothing-found", stage: "empty", workbook: { sheets: [{ name: "Sheet1" }] } },
    { state: "found", stage: "found", workbook: FOUND },
    { state: "found-settings", stage: "found", workbook: SETTINGS },
    {
      state: "found-warnings",
      stage: "warnings",
      workbook: { sheets: [{ name: "Groups", rows: GROUPS.map((row) => row.slice(0, 3)) }] },
    },
    { state: "errors", stage: "errors", workbook: ERRORS },
  ])("$state", async ({ state, stage, workbook }) => {
    const pane = await openPane(browser, workbook);
    await pane.until(stage);
    expect(await faultsInEveryLook(pane, state)).toEqual([]);
    pane.excel.assertClean();
  });

  it("found-rules: the rules in force, opened, and the load with a freeze and too many users", async () => {
    const pane = await openPane(browser, RULES);
    await pane.until("warnings");
    await pane.frame.getByText("More settings").click();
    expect(await faultsInEveryLook(pane, "found-rules")).toEqual([]);
    await pane.button("Go to Settings!B4").click();
    const load = pane.frame.getByRole("region", { name: "Load per week" });
    expect(await load.innerText()).toMatch(/Freeze: Release of the payroll system[\s\S]*500 over the limit/);
    await load.scrollIntoViewIfNeeded();
    expect(await faultsInEveryLook(pane, "load")).toEqual([]);
    pane.excel.assertClean();
  });

  it("starter-inserted: what is missing is added, once", async () => {
    const pane = await openPane(browser, FOUND);
    await pane.until("found");
    await pane.frame.getByText("More settings").click();
    await pane.select("Plan").selectOption("Two emails");
    await pane.press(pane.button("Insert starter sheets"));
    await pane.untilSays("Added: Waves, Recipients, Calendar, and Settings.");
    await pane.until("found");
    await pane.frame.locator(".scroll").evaluate((scroll) => scroll.scrollTo(0, 0));
    expect(await faultsInEveryLook(pane, "starter-inserted")).toEqual([]);
    expect((await pane.preview()).map(([label]) => label)).toContain("Enroll now");
    await pane.press(pane.button("Insert starter sheets"));
    await pane.untilSays("The workbook has every starter sheet already.");
    pane.excel.assertClean();
  });

  it("changes, done-again: what a second run does, before and after", async () => {
    const pane = await openPane(browser, FOUND);
    await pane.until("found");
    await pane.press(pane.button("Generate timeline"));
    await pane.until("done");
    await pane.press(pane.button("Back to the plan"));
    await pane.until("found");
    await pane.press(pane.button("Read again"));
    await pane.until("changes");
    expect(await pane.text()).toContain("No date changes: 13 kept.");
    await pane.select("Starts").selectOption("August 2026");
    const moved = pane.frame.locator("summary").getByText("5 moved");
    await moved.click();
    expect(await faultsInEveryLook(pane, "changes")).toEqual([]);
    await pane.press(pane.button("Generate timeline"));
    await pane.until("done");
    expect(await pane.text()).toContain("Since last time");
    expect(await faultsInEveryLook(pane, "done-again")).toEqual([]);
    pane.excel.assertClean();
  });

  it("writing, done", async () => {
    const pane = await openPane(browser, FOUND);
    await pane.until("found");
    await pane.press(pane.button("Generate timeline"));
    await pane.until("done");
    expect(await faultsInEveryLook(pane, "done")).toEqual([]);

    const syncsBefore = pane.excel.counts.syncs;
    await pane.press(pane.button("Generate again"));
    await pane.until("done");
    // The last sync of a third run is never answered.
    pane.excel.faults.atSync(pane.excel.counts.syncs - syncsBefore, { kind: "hang", isApplied: true });
    await pane.press(pane.button("Generate again"));
    await pane.button("Cancel").waitFor();
    expect(await faultsInEveryLook(pane, "writing")).toEqual([]);
    await pane.button("Cancel").click();
    await pane.untilSays("Cancelling…");
    pane.excel.assertClean();
  });

  it("refused", async () => {
    const pane = await openPane(browser, FOUND);
    await pane.until("found");
    pane.excel.faults.isCellBeingEdited = true;
    await pane.press(pane.button("Generate timeline"));
    await pane.until("refused");
    expect(await pane.text()).toContain("Press Enter or Esc");
    expect(await pane.text()).toContain("Nothing was changed.");
    expect(await faultsInEveryLook(pane, "refused")).toEqual([]);
    pane.excel.faults.isCellBeingEdited = false;
    await pane.press(pane.button("Try again"));
    await pane.until("done");
    pane.excel.assertClean();
  });

  it("failed by a mistake of ours, with details to send on", async () => {
    const pane = await openPane(browser, FOUND);
    await pane.until("found");
    await pane.frame.evaluate(() => Reflect.set(Intl.ListFormat.prototype, "format", undefined));
    await pane.press(pane.button("Read again"));
    await pane.until("failed");
    expect(await faultsInEveryLook(pane, "failed")).toEqual([]);
    const report = await pane.frame.locator("textarea").inputValue();
    expect(report).toMatch(
      /^Rollout Waves\nExcel .*OfficeOnline.*\ndoing: read\nTypeError\n {2}taskpane\.\w+\.js:1:\d+/,
    );
    await pane.button("Copy details").click();
    await pane.untilSays("Copied.");
    expect(
      await pane.frame
        .locator("textarea")
        .evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
          value.slice(selectionStart, selectionEnd),
        ),
    ).toBe(report);
    pane.excel.assertClean();
  });
});

describe("in a browser, in every look", () => {
  it("outside, opening, found, done", async () => {
    const outside = await openOutside(await newContext(browser), BUILD, "served");
    const pane = drivePane(outside.page);
    await pane.until("outside");
    expect(await faultsInEveryLook(pane, "outside")).toEqual([]);

    const release = outside.holdScripts();
    const chooser = pane.page.waitForEvent("filechooser");
    await pane.button("Open a workbook").click();
    await (await chooser).setFiles("assets/sample-rollout.xlsx");
    await pane.until("opening", true);
    expect(await faultsInEveryLook(pane, "opening")).toEqual([]);
    release();
    await pane.until("found");
    expect(await faultsInEveryLook(pane, "found-file")).toEqual([]);
    await pane.press(pane.button("Generate timeline"));
    await pane.until("done");
    expect(await faultsInEveryLook(pane, "done-file")).toEqual([]);
    outside.assertClean();
  });

  it("starting, blocked", async () => {
    const outside = await openOutside(await newContext(browser), BUILD, "hanging");
    const pane = drivePane(outside.page);
    await pane.until("starting", true);
    expect(await faultsInEveryLook(pane, "starting")).toEqual([]);
    await pane.until("blocked");
    expect(await faultsInEveryLook(pane, "blocked")).toEqual([]);
    outside.assertClean();
  });
});

it.each([240, 320, 480, 900])("is no wider than a window of %d pixels", async (width) => {
  const pane = await openPane(browser, ERRORS);
  await pane.until("errors");
  await pane.page.setViewportSize({ width, height: 640 });
  expect(await pane.frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const primary = await pane.button("Generate timeline").boundingBox();
  expect((primary?.y ?? 0) + (primary?.height ?? 0)).toBeLessThanOrEqual(640);
});

it("has targets of 24 pixels or more", async () => {
  const pane = await openPane(browser, ERRORS);
  await pane.until("errors");
  const tooSmall = await pane.frame
    .locator("button, select, summary")
    .evaluateAll((targets) =>
      targets
        .filter(
          (target) => target.getBoundingClientRect().height < 24 || target.getBoundingClientRect().width < 24,
        )
        .map((target) => target.textContent),
    );
  expect(tooSmall).toEqual([]);
});
