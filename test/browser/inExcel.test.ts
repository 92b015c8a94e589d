import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { wordsOf } from "../support/wordsOf";
import { openInExcel } from "../excel-host/browser/openInExcel";
import { inputOfFile } from "./sampleInput";
import { launchChromium } from "./launchChromium";
import { newContext } from "./newContext";
import { BUILD, openPane } from "./openPane";
import { generatedFile, outputsInExcel, outputsInFile } from "./writtenOutputs";

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const SAMPLES = [
  { tag: "en", file: "assets/sample-rollout.xlsx" },
  { tag: "sv", file: "assets/sample-rollout-sv.xlsx" },
] as const;

describe.each(SAMPLES)("$file", ({ tag, file }) => {
  const { pane: paneWords, timelineSheet, communications } = wordsOf(tag);
  const outputs = [timelineSheet, communications.sheet, "Messages"];
  const timeline = JSON.parse(readFileSync(`test/golden/example-${tag}/timeline.json`, "utf8"));

  it("is previewed, and writes what the example says and the file adapter would", async () => {
    const pane = await openPane(browser, await inputOfFile(file));
    await pane.until("found");
    expect(await pane.preview()).toEqual(timeline);
    expect(await pane.frame.evaluate(() => document.documentElement.lang)).toBe(tag);
    const before = pane.excel.workbook.snapshot();

    await pane.press(pane.button(paneWords.generate));
    await pane.until("done");
    const expected = outputsInFile(await generatedFile(readFileSync(file)), outputs);
    expect(outputsInExcel(pane.excel.workbook, expected)).toEqual(expected);
    expect(expected.sheets.map(({ name }) => name)).toEqual(outputs);
    expect(pane.excel.workbook.snapshot()).toMatchObject({ sheets: [...sheetsOf(before), {}, {}, {}] });

    const once = pane.excel.workbook.snapshot();
    await pane.press(pane.button(paneWords.generateAgain));
    await pane.until("done");
    expect(pane.excel.workbook.snapshot()).toEqual(once);
    pane.excel.assertClean();
  });

  it("is generated from the ribbon, which then shows the timeline", async () => {
    const context = await newContext(browser);
    const workbook = await inputOfFile(file);
    const excel = await openInExcel({ context, paneDirectory: BUILD, panePage: "commands.html", workbook });
    await excel.pane.waitForFunction(() => Office.onReady());
    await excel.runCommand("generateTimeline");
    const expected = outputsInFile(await generatedFile(readFileSync(file)), outputs);
    expect(outputsInExcel(excel.workbook, expected)).toEqual(expected);
    expect(excel.workbook.snapshot()).toMatchObject({ activeSheet: timelineSheet });
    excel.assertClean();
  });
});

it("ends a ribbon command also when Excel refuses it", async () => {
  const context = await newContext(browser);
  const workbook = await inputOfFile("assets/sample-rollout.xlsx");
  const excel = await openInExcel({ context, paneDirectory: BUILD, panePage: "commands.html", workbook });
  await excel.pane.waitForFunction(() => Office.onReady());
  const before = excel.workbook.snapshot();
  excel.faults.isCellBeingEdited = true;
  await excel.runCommand("generateTimeline");
  expect(excel.workbook.snapshot()).toEqual(before);
});

it("goes to the result, and to what is sent next", async () => {
  const pane = await openPane(browser, await inputOfFile("assets/sample-rollout.xlsx"));
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  expect(await pane.text()).toContain("Pre-rollout email 1\nIT\nTuesday, July 7, 2026");
  await pane.button("Open Messages").click();
  await expectActive(pane, "Messages");
  await pane.button("Open Timeline").click();
  await expectActive(pane, "Timeline");
  pane.excel.assertClean();
});

it("goes to the cell of a problem, notices that it was mended, and generates", async () => {
  const rows = [
    ["Group", "Month"],
    ["IT", "July"],
    ["Retail", "Julember"],
  ];
  const pane = await openPane(browser, { sheets: [{ name: "Notes" }, { name: "Groups", rows }] });
  await pane.until("errors");
  const before = pane.excel.workbook.snapshot();
  // It says that it is disabled, and does nothing.
  await pane.button("Generate timeline").click({ force: true });
  expect(pane.excel.workbook.snapshot()).toEqual(before);

  await pane.button("Go to B3").click();
  await expectActive(pane, "Groups");
  expect(pane.excel.workbook.snapshot()).toMatchObject({ selection: "B3" });

  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Groups").getRange("B3").values = [["August"]];
      await context.sync();
    }),
  );
  await pane.frame.evaluate(() => window.dispatchEvent(new Event("focus")));
  await pane.until("warnings");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  pane.excel.assertClean();
});

it("does as the selects say", async () => {
  const rows = [
    ["Group", "Month", "Email"],
    ["IT", "July", "it@example.com"],
  ];
  const pane = await openPane(browser, {
    sheets: [
      { name: "Notes", rows: [["nothing"]] },
      { name: "Groups", rows },
    ],
  });
  await pane.until("found");
  await pane.select("Starts").selectOption({ label: "August 2026" });
  await pane.untilSays("1 group, July 2027");
  await pane.select("Language").selectOption("sv");
  await pane.untilSays("1 grupp, juli 2027");
  await pane.select("Blad").selectOption("Notes");
  await pane.until("errors");
  expect(await pane.text()).toContain("Bladet har ingen tabell med grupper och månader.");
  await pane.select("Blad").selectOption("Groups");
  await pane.until("found");
  await pane.press(pane.button("Skapa tidslinje"));
  await pane.until("done");
  expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual([
    "Notes",
    "Groups",
    "Tidslinje",
    "Kommunikation",
    "Messages",
  ]);
  pane.excel.assertClean();
});

it("leaves a sheet alone that is not the add-in's", async () => {
  const rows = [
    ["Group", "Month", "Email"],
    ["IT", "July", "it@example.com"],
  ];
  const pane = await openPane(browser, {
    sheets: [
      { name: "Groups", rows },
      { name: "Timeline", rows: [["Mine"]] },
    ],
  });
  await pane.until("errors");
  expect(await pane.text()).toContain('A sheet named "Timeline" exists and was not made by Rollout Waves');
  pane.excel.assertClean();
});

function sheetsOf(snapshot: object): readonly unknown[] {
  return (snapshot as { readonly sheets: readonly unknown[] }).sheets;
}

/** Waits until a sheet is in front, which nothing in the pane shows. */
async function expectActive(
  { excel, page }: Awaited<ReturnType<typeof openPane>>,
  name: string,
): Promise<void> {
  const isActive = (): boolean =>
    excel.workbook.sheets.find(({ id }) => id === excel.workbook.activeSheetId)?.name === name;
  for (let tries = 0; !isActive() && tries < 100; tries++)
    await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(isActive()).toBe(true);
}
