import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Download } from "playwright-core";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { launchChromium } from "./launchChromium";
import { newContext } from "./newContext";
import { BUILD } from "./openPane";
import { openOutside, type OutsidePane } from "./openOutside";
import { drivePane, type PaneDriver } from "./paneDriver";
import { generatedFile, outputsInFile } from "./writtenOutputs";

const SAMPLE = "assets/sample-rollout.xlsx";
/** What somebody waits for before the pane goes on without Office.js, and a little more. */
const LONGER_THAN_PATIENCE = 8_000;

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

async function openedOutside(
  officeJs: Parameters<typeof openOutside>[2],
  locale = "en-US",
): Promise<PaneDriver & OutsidePane> {
  const outside = await openOutside(await newContext(browser, locale), BUILD, officeJs);
  return { ...drivePane(outside.page), ...outside };
}

async function pick(pane: PaneDriver, buttonName: string, file: string): Promise<void> {
  const chooser = pane.page.waitForEvent("filechooser");
  await pane.button(buttonName).click();
  await (await chooser).setFiles(file);
}

async function downloadOf(pane: PaneDriver, buttonName: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = pane.page.waitForEvent("download");
  await pane.button(buttonName).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

it("opens a file, generates, and downloads what the command line would have written", async () => {
  const pane = await openedOutside("served");
  await pane.until("outside");
  await pick(pane, "Open a workbook", SAMPLE);
  await pane.until("found");
  expect(await pane.text()).toContain("sample-rollout.xlsx");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  const { name, bytes } = await downloadOf(pane, "Download sample-rollout-timeline.xlsx");
  expect(name).toBe("sample-rollout-timeline.xlsx");
  const sheets = ["Timeline", "Communications", "Messages"];
  expect(outputsInFile(bytes, sheets)).toEqual(
    outputsInFile(await generatedFile(readFileSync(SAMPLE)), sheets),
  );
  pane.assertClean();
});

it("downloads the meetings and send dates for a calendar program", async () => {
  const pane = await openedOutside("served");
  await pick(pane, "Open a workbook", SAMPLE);
  await pane.until("found");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  const { name, bytes } = await downloadOf(pane, "Download calendar");
  expect(name).toBe("sample-rollout.ics");
  const lines = bytes.toString().split("\r\n");
  expect([lines[0], lines.at(-2)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(25);
  pane.assertClean();
});

it("inserts the starter sheets into a file without groups, and generates from them", async () => {
  const pane = await openedOutside("served");
  const empty = join(folder, "starter.xlsx");
  writeFileSync(empty, plainWorkbook({ sheets: [{ name: "Sheet1", rows: [["nothing"]] }] }));
  await pick(pane, "Open a workbook", empty);
  await pane.until("empty");
  await pane.press(pane.button("Insert starter sheets"));
  await pane.untilSays("Added: Groups, Waves, Recipients, Calendar, and Settings.");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  pane.assertClean();
});

it("takes a file that is dropped, and then another", async () => {
  const pane = await openedOutside("served", "sv-SE");
  await pane.until("outside");
  expect(await pane.text()).toContain("Öppna en arbetsbok");
  const dropped = await pane.frame.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], "grupper.xlsx"));
    return transfer;
  }, readFileSync("assets/sample-rollout-sv.xlsx").toString("base64"));
  await pane.frame.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await pane.until("found");
  expect((await pane.preview())[1]).toEqual(["Våg 1", "Alla", "", "", ""]);

  await pick(pane, "Öppna en annan arbetsbok", SAMPLE);
  await pane.untilSays("sample-rollout.xlsx");
  await pane.until("found");
  expect((await pane.preview())[1]).toEqual(["Wave 1", "All", "", "", ""]);
  pane.assertClean();
});

it("inserts the sample into a file without groups, and generates from it", async () => {
  const pane = await openedOutside("served");
  const empty = join(folder, "empty.xlsx");
  writeFileSync(empty, plainWorkbook({ sheets: [{ name: "Sheet1", rows: [["nothing"]] }] }));
  await pick(pane, "Open a workbook", empty);
  await pane.until("empty");
  await pane.press(pane.button("Insert sample data"));
  await pane.until("found");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  const { bytes } = await downloadOf(pane, "Download empty-timeline.xlsx");
  expect(outputsInFile(bytes, ["Groups", "Timeline", "Messages"]).sheets).toHaveLength(3);
  pane.assertClean();
});

it.each([
  { because: "no workbook", bytes: Buffer.from("Group,Month\n"), says: "not a whole Excel workbook" },
  {
    because: "cut short",
    bytes: readFileSync(SAMPLE).subarray(0, 2_000),
    says: "not a whole Excel workbook",
  },
])("refuses a file that is $because, and takes another", async ({ bytes, says }) => {
  const pane = await openedOutside("served");
  const file = join(folder, "odd.xlsx");
  writeFileSync(file, bytes);
  await pick(pane, "Open a workbook", file);
  await pane.until("refused");
  expect(await pane.text()).toContain(says);
  await pick(pane, "Open another workbook", SAMPLE);
  await pane.until("found");
  pane.assertClean();
});

it.each(["blocked", "hanging"] as const)("goes on without Office.js when it is %s", async (officeJs) => {
  const pane = await openedOutside(officeJs);
  await pane.until("starting", true);
  expect(await pane.text()).toContain("Waiting for Excel…");
  await pane.frame.locator('main[data-stage="blocked"]').waitFor({ timeout: LONGER_THAN_PATIENCE });
  expect(await pane.text()).toContain("appsforoffice.microsoft.com");
  await pick(pane, "Open a workbook", SAMPLE);
  await pane.until("found");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  pane.assertClean();
});
