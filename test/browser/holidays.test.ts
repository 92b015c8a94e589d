import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { civilDate, serialDay } from "../../src/domain/calendar/civilDate";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { launchChromium } from "./launchChromium";
import { newContext } from "./newContext";
import { openOutside } from "./openOutside";
import { BUILD, openPane } from "./openPane";
import { drivePane, faultsInEveryLook } from "./paneDriver";

const SHEETS = [
  {
    name: "Groups",
    rows: [
      ["Group", "Month"],
      ["IT", "September 2026"],
    ],
  },
  {
    name: "Settings",
    rows: [
      ["Setting", "Value"],
      ["Default weekday", "Monday"],
    ],
  },
];
/** The script that holds the days of every country. */
const LIBRARY = readdirSync(BUILD).find(
  (name) =>
    name.endsWith(".js") &&
    name !== "cli.js" &&
    readFileSync(join(BUILD, name), "utf8").includes("Midsummer Eve"),
);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), "holidays-"));
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** How often the library has been asked for, from now on. */
function libraryRequests(page: Page): () => number {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return () => asked.filter((url) => LIBRARY !== undefined && url.endsWith(LIBRARY)).length;
}

it("adds the holidays of the chosen country by keyboard, and loads the library only then", async () => {
  const pane = await openPane(browser, { sheets: SHEETS });
  const requests = libraryRequests(pane.page);
  await pane.until("warnings");
  await pane.frame.getByText("More settings").click();
  const country = pane.select("Country/Region");
  expect(await country.inputValue()).toBe("US");
  await country.selectOption({ label: "Sweden" });
  expect(await faultsInEveryLook(pane, "holidays")).toEqual([]);
  expect(requests()).toBe(0);

  await country.press("Tab");
  expect(await pane.frame.locator(":focus").innerText()).toBe("Add public holidays");
  await pane.page.keyboard.press("Enter");
  await pane.untilSays("Sweden (2026): 16 days added on the sheet Calendar.");
  expect(requests()).toBe(1);
  await country.selectOption({ label: "United States" });
  await pane.press(pane.button("Add public holidays"));
  // Two of the twelve are Sweden's, too.
  await pane.untilSays("United States (2026): 12 days added on the sheet Holidays US.");
  await pane.untilSays("Other holidays are for every group, too (Calendar).");
  expect(await faultsInEveryLook(pane, "holidays-warning")).toEqual([]);
  await pane.press(pane.button("Add public holidays"));
  await pane.untilSays("United States (2026): the calendar has all of these holidays already.");
  expect(requests()).toBe(1);

  const added = pane.excel.workbook.snapshot();
  expect(added).toMatchObject({
    sheets: [{ name: "Groups" }, { name: "Settings" }, { name: "Calendar" }, { name: "Holidays US" }],
  });
  expect(JSON.stringify(added)).toContain("Labor Day");

  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  expect(JSON.stringify(pane.excel.workbook.snapshot())).toContain(
    "Monday 2026-09-07 is closed (Labor Day), so it is the last open day before it.",
  );
  pane.excel.assertClean();
});

it("adds them to a file, which is then downloaded with them", async () => {
  const file = join(folder, "plan.xlsx");
  writeFileSync(file, plainWorkbook({ sheets: SHEETS }));
  const outside = await openOutside(await newContext(browser, "sv-SE"), BUILD, "served");
  const pane = drivePane(outside.page);
  const requests = libraryRequests(pane.page);
  await pane.until("outside");
  const chooser = pane.page.waitForEvent("filechooser");
  await pane.button("Öppna en arbetsbok").click();
  await (await chooser).setFiles(file);
  await pane.until("warnings");
  await pane.frame.getByText("More settings").click();
  expect(await pane.select("Country/Region").inputValue()).toBe("SE");
  expect(requests()).toBe(0);
  await pane.press(pane.button("Add public holidays"));
  await pane.untilSays("Sweden (2026): 16 days added on the sheet Calendar.");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");

  const waiting = pane.page.waitForEvent("download");
  await pane.button("Download plan-timeline.xlsx").click();
  const bytes = readFileSync(await (await waiting).path());
  const [calendar] = await (await openXlsx(bytes, nodeCodec)).read(["Calendar"]);
  expect(calendar?.grid.at(11)).toEqual([
    ...[serialDay(civilDate("2026-06-20"), 1900), null, "Midsummer Day", "Holiday", "All", "Block"],
  ]);
  outside.assertClean();
});
