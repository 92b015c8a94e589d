import type { Browser } from "playwright-core";
import { BACKWARDS, focused, tabTo } from "./keyboardDriver";
import { launchChromium } from "./launchChromium";
import { openPane } from "./openPane";

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

it("does the whole job, and what has the focus is always in sight", async () => {
  const pane = await openPane(browser, { sheets: [{ name: "Sheet1" }] });
  await pane.until("empty");
  await tabTo(pane, "Help and privacy");
  await tabTo(pane, "Insert sample data");
  await pane.page.keyboard.press("Enter");
  await pane.until("found");
  // The button to go on stands where the one before it stood.
  expect(await focused(pane)).toBe("Generate timeline");

  await tabTo(pane, "language", BACKWARDS);
  await pane.page.keyboard.press("s");
  await pane.untilSays("juli–oktober");
  expect(await focused(pane)).toBe("language");
  // Čeština, Deutsch, English.
  for (const key of ["Home", "ArrowDown", "ArrowDown"]) await pane.page.keyboard.press(key);
  await pane.untilSays("July – October");

  await tabTo(pane, "More settings");
  await pane.page.keyboard.press("Enter");
  await tabTo(pane, "shape");
  await tabTo(pane, "Insert starter sheets");
  await tabTo(pane, "preview");
  await pane.page.keyboard.press("ArrowRight");
  await pane.frame.waitForFunction(() => (document.querySelector(".preview")?.scrollLeft ?? 0) > 0);

  await tabTo(pane, "load");
  await pane.page.keyboard.press("ArrowDown");
  await pane.frame.waitForFunction(() => (document.querySelector(".load")?.scrollTop ?? 0) > 0);

  await tabTo(pane, "Generate timeline");
  await pane.page.keyboard.press("Space");
  await pane.until("done");
  expect(await focused(pane)).toBe("Generate again");
  await tabTo(pane, "Open Timeline", BACKWARDS);
  await pane.page.keyboard.press("Enter");
  expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "Groups",
    "Timeline",
    "Communications",
    "Messages",
  ]);
  pane.excel.assertClean();
});

it("reaches a button that does nothing yet, and hears why", async () => {
  const rows = [
    ["Group", "Month"],
    ["IT", "Julember"],
  ];
  const pane = await openPane(browser, { sheets: [{ name: "Groups", rows }] });
  await pane.until("errors");
  await tabTo(pane, "Go to B2");
  await tabTo(pane, "Generate timeline");
  await pane.page.keyboard.press("Enter");
  expect(await pane.frame.locator(":focus").getAttribute("aria-disabled")).toBe("true");
  const describedBy = await pane.frame.locator(":focus").getAttribute("aria-describedby");
  expect(await pane.frame.locator(`#${describedBy ?? ""}`).innerText()).toBe(
    "Fix the one thing above first.",
  );
});

it("announces what has come of it, once, in the person's language", async () => {
  const pane = await openPane(browser, { sheets: [{ name: "Sheet1" }] });
  await pane.until("empty");
  await pane.frame.evaluate(() => {
    const said: string[] = [];
    const status = document.getElementById("status");
    new MutationObserver(() => said.push(status?.textContent ?? "")).observe(status!, { childList: true });
    Reflect.set(globalThis, "said", said);
  });
  await pane.press(pane.button("Insert sample data"));
  await pane.until("found");
  await pane.press(pane.button("Read again"));
  await pane.until("found");
  await pane.press(pane.button("Generate timeline"));
  await pane.until("done");
  const said: string[] = await pane.frame.evaluate(() => Reflect.get(globalThis, "said"));
  expect(said.map((text) => text.replace(/\s/gu, " "))).toEqual([
    "Inserting sample data…",
    "6 groups, July – October 2026, 3,370 users",
    "Writing…",
    "Done. Timeline: 5 waves, 4 months. Communications: 25 rows. Messages: 24 rows, 16 sends",
  ]);
});
