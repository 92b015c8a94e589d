import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { BACKWARDS, focused, tabTo } from "./keyboardDriver";
import { launchChromium } from "./launchChromium";
import { MERGE_SHEETS, NEXT_BATCH } from "./mergeInput";
import { newContext, TODAY } from "./newContext";
import { openOutside } from "./openOutside";
import { BUILD, openPane } from "./openPane";
import { drivePane, faultsInEveryLook } from "./paneDriver";
import { outputsInExcel, outputsInFile } from "./writtenOutputs";

const SHEETS = ["Timeline", "Communications", "Messages", "Send"];
const FILE = plainWorkbook({ sheets: MERGE_SHEETS });

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), "pane-"));
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** What the same batch is in a file, prepared without a pane. */
async function preparedFile(): Promise<Uint8Array> {
  const workbook = await openXlsx(FILE, nodeCodec);
  const request = { today: TODAY, hostLocale: "en-US" };
  await generateTimeline(workbook, request, {});
  await prepareBatch(workbook, request, NEXT_BATCH, {});
  return workbook.save();
}

it("is prepared in Excel by keyboard alone, and Send holds exactly its rows", async () => {
  const pane = await openPane(browser, { sheets: MERGE_SHEETS });
  await pane.until("warnings");
  await tabTo(pane, "Generate timeline", BACKWARDS);
  await pane.page.keyboard.press("Enter");
  await pane.until("done");
  // Three batches, the first of them last.
  for (let step = 0; step < 3; step++) await tabTo(pane, "Prepare batch…", BACKWARDS);
  await pane.page.keyboard.press("Enter");
  await pane.until("batch");
  expect(await focused(pane)).toBe("will-write");
  expect(await pane.text()).toContain("Send: 4 rows");
  expect(await pane.text()).not.toContain("Communications");
  expect(await pane.text()).toContain("1 not to be written to\n1 without a usable address\n1 listed twice");

  await tabTo(pane, "address");
  await pane.page.keyboard.type("flo@");
  await pane.page.keyboard.press("Enter");
  await pane.untilSays("4 of 4");
  expect(await focused(pane)).toBe("address");
  await tabTo(pane, "Next to check");
  await pane.page.keyboard.press("Enter");
  await pane.untilSays("2 of 4");
  await pane.untilSays("Text in English: there is none in Swedish.");
  await tabTo(pane, "Next");
  await pane.page.keyboard.press("Enter");
  await pane.untilSays("3 of 4");
  expect(await focused(pane)).toBe("Next");
  const mail = pane.frame.locator(".mail dd");
  expect(await mail.allInnerTexts()).toEqual([
    "cy@example.com",
    "Get ready",
    "Hello <b>Cy</b>,\n\n  the first step is in July 2026.",
  ]);

  await tabTo(pane, "Prepare batch");
  await pane.page.keyboard.press("Space");
  await pane.until("prepared");
  expect(await focused(pane)).toBe("Open Send");
  expect(await pane.frame.getByLabel("Subject line").inputValue()).toBe("Get ready");
  const expected = outputsInFile(await preparedFile(), SHEETS);
  expect(expected.sheets.map(({ name, values }) => [name, values.length])).toContainEqual(["Send", 5]);
  expect(outputsInExcel(pane.excel.workbook, expected)).toEqual(expected);
  expect(await pane.text()).not.toContain("CSV");

  await tabTo(pane, "Check what was written", BACKWARDS);
  await pane.page.keyboard.press("Enter");
  await pane.frame.getByRole("heading", { name: "Check before sending" }).waitFor();
  expect(await pane.text()).not.toMatch(/Failed|To know|Not checked/);
  expect(await faultsInEveryLook(pane, "prepared")).toEqual([]);
  await pane.button("Open Send").click();
  pane.excel.assertClean();
});

it("is looked at and prepared in every look, and is checked after somebody has changed it", async () => {
  const pane = await openPane(browser, { sheets: MERGE_SHEETS });
  await pane.until("warnings");
  await pane.frame.getByRole("heading", { name: "Next to send" }).scrollIntoViewIfNeeded();
  expect(await faultsInEveryLook(pane, "batches")).toEqual([]);
  await pane.press(pane.frame.getByRole("button", { name: `Prepare batch…, ${NEXT_BATCH}` }));
  await pane.until("batch");
  expect(await pane.text()).toContain("these are written with it: Timeline, Communications, and Messages.");
  expect(await faultsInEveryLook(pane, "batch")).toEqual([]);
  await pane.frame.locator(".mail").scrollIntoViewIfNeeded();
  expect(await faultsInEveryLook(pane, "batch-mail")).toEqual([]);
  await pane.press(pane.button("Prepare batch"));
  await pane.until("prepared");
  expect(await pane.text()).toContain("Send: 4 rows");

  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Send").getRange("A3").values = [["another batch"]];
      await context.sync();
    }),
  );
  await pane.button("Check what was written").click();
  await pane.untilSays("Failed: Send holds one batch");
  await pane.frame.locator(".checks li").last().scrollIntoViewIfNeeded();
  expect(await faultsInEveryLook(pane, "checked")).toEqual([]);
  await pane.button("Go to Send!A3").first().click();
  pane.excel.assertClean();
});

it("says that a batch is gone when the sheets have changed under it", async () => {
  const pane = await openPane(browser, { sheets: MERGE_SHEETS });
  await pane.until("warnings");
  await pane.press(pane.frame.getByRole("button", { name: `Prepare batch…, ${NEXT_BATCH}` }));
  await pane.until("batch");
  await pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Waves").getRange("B2").values = [["Be prepared"]];
      await context.sync();
    }),
  );
  await pane.press(pane.button("Prepare batch"));
  await pane.untilSays(`"${NEXT_BATCH}" is not in the plan any more.`);
  expect(await pane.text()).toContain("Next to send");
  expect(pane.excel.workbook.sheets.map(({ name }) => name)).not.toContain("Send");
  pane.excel.assertClean();
});

it("is prepared in a file and downloaded, with the workbook and as CSV for Word", async () => {
  const outside = await openOutside(await newContext(browser), BUILD, "served");
  const pane = drivePane(outside.page);
  const path = join(folder, "people.xlsx");
  writeFileSync(path, FILE);
  const chooser = pane.page.waitForEvent("filechooser");
  await pane.button("Open a workbook").click();
  await (await chooser).setFiles(path);
  await pane.until("warnings");
  await pane.press(pane.frame.getByRole("button", { name: `Prepare batch…, ${NEXT_BATCH}` }));
  await pane.until("batch");
  await pane.press(pane.button("Prepare batch"));
  await pane.until("prepared");
  expect(await faultsInEveryLook(pane, "prepared-file")).toEqual([]);
  const downloaded = async (button: string): Promise<[string, Buffer]> => {
    const waiting = pane.page.waitForEvent("download");
    await pane.button(button).click();
    const download = await waiting;
    return [download.suggestedFilename(), readFileSync(await download.path())];
  };
  const [, workbook] = await downloaded("Download people-timeline.xlsx");
  expect(outputsInFile(workbook, ["Send"])).toEqual(outputsInFile(await preparedFile(), ["Send"]));
  const [name, csv] = await downloaded("Download CSV for Word");
  expect(name).toBe(`${NEXT_BATCH}.csv`);
  const [header, ...rows] = csv.toString().split("\r\n");
  expect(header).toMatch(/^\uFEFF"Batch",/);
  expect(rows.map((row) => /"[^"@]+@[^"]+"/.exec(row)?.[0])).toEqual([
    '"ann@example.com"',
    '"bo@example.com"',
    '"cy@example.com"',
    '"flo@example.com"',
  ]);
  outside.assertClean();
});
