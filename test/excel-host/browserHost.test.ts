import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { type OpenPane, openInExcel } from "./browser/openInExcel";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const HEAD = `<!doctype html><html lang="en"><title>Pane</title>`;
const OFFICE_JS_TAG = `<script src="${OFFICE_JS}"></script>`;
const START = `
  Office.onReady((info) => { window.ready = info; });
  Office.actions.associate("greet", (event) => Excel.run(async (excel) => {
    excel.workbook.worksheets.getItem("Data").getRange("C1").values = [["hello"]];
  }).then(() => event.completed()));`;
const PANE = `${HEAD}${OFFICE_JS_TAG}<script>${START}</script></html>`;
const LATE_PANE = `${HEAD}<script>function start() {${START}}</script></html>`;
const STRICT_PANE = `${HEAD}
<meta http-equiv="Content-Security-Policy" content="img-src 'none'">${OFFICE_JS_TAG}
<script>Office.onReady(() => { window.ready = true; });</script>
<script>fetch("https://example.com/tracker").catch(() => undefined);</script>
<img src="https://localhost:3000/logo.png" alt=""></html>`;

describe("a pane in the emulated Excel on the web", () => {
  let browser: Browser;
  let context: BrowserContext;
  let paneDirectory: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    paneDirectory = await mkdtemp(join(tmpdir(), "pane-"));
    await writeFile(join(paneDirectory, "pane.html"), PANE);
    await writeFile(join(paneDirectory, "late.html"), LATE_PANE);
    await writeFile(join(paneDirectory, "strict.html"), STRICT_PANE);
  }, 30_000);

  afterAll(async () => {
    await browser.close();
    await rm(paneDirectory, { recursive: true });
  });

  beforeEach(async () => {
    context = await browser.newContext();
  });

  afterEach(() => context.close());

  async function open(panePage: string): Promise<OpenPane> {
    const workbook = { sheets: [{ name: "Data", rows: [["a"]] }] };
    const opened = await openInExcel({ context, paneDirectory, panePage, workbook });
    await opened.pane.waitForFunction(() => "ready" in window);
    return opened;
  }

  it("finds Excel and reaches the workbook", async () => {
    const opened = await open("pane.html");
    const seen = await opened.pane.evaluate(async () => {
      const values = await Excel.run(async (excel) => {
        const range = excel.workbook.worksheets.getItem("Data").getRange("A1:A2").load("values");
        await excel.sync();
        range.getCell(1, 0).values = [["b"]];
        return range.values;
      });
      const has = ["1.13", "9.9"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      );
      return { ready: Reflect.get(window, "ready") as unknown, values, has };
    });
    expect(seen).toMatchObject({
      ready: { host: "Excel", platform: "OfficeOnline" },
      values: [["a"], [""]],
      has: [true, false],
    });
    expect(opened.workbook.snapshot()).toMatchObject({ sheets: [{ cells: { A2: { value: "b" } } }] });
    expect(opened.counts).toMatchObject({ syncs: 2, cellsRead: 2, cellsWritten: 1 });
    opened.assertClean();
  });

  it("keeps document settings", async () => {
    const opened = await open("pane.html");
    opened.workbook.settings.set("old", 1);
    const status = await opened.pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("week", { rule: "days" });
          Office.context.document.settings.saveAsync((result) => resolve(result.status));
        }),
    );
    expect(status).toBe("succeeded");
    expect(Object.fromEntries(opened.workbook.settings)).toEqual({ week: { rule: "days" } });
    opened.assertClean();
  });

  it("presses a ribbon button", async () => {
    const opened = await open("pane.html");
    await opened.runCommand("greet");
    expect(opened.workbook.snapshot()).toMatchObject({ sheets: [{ cells: { C1: { value: "hello" } } }] });
    await expect(opened.runCommand("nobody")).rejects.toThrow("nobody");
    opened.assertClean();
  });

  it("presses a ribbon button of a pane whose Office.js is still loading", async () => {
    const workbook = { sheets: [{ name: "Data", rows: [["a"]] }] };
    const opened = await openInExcel({ context, paneDirectory, panePage: "late.html", workbook });
    const completed = opened.runCommand("greet");
    await opened.pane.addScriptTag({ url: OFFICE_JS });
    await opened.pane.evaluate("start()");
    await completed;
    expect(opened.workbook.snapshot()).toMatchObject({ sheets: [{ cells: { C1: { value: "hello" } } }] });
    opened.assertClean();
  });

  it("tells the pane what the person does", async () => {
    const opened = await open("pane.html");
    await opened.pane.evaluate(() =>
      Excel.run(async (excel) => {
        const heard: string[] = [];
        Reflect.set(window, "heard", heard);
        const sheet = excel.workbook.worksheets.getItem("Data").load("id");
        await excel.sync();
        sheet.onChanged.add(async ({ address }) => void heard.push(address));
        excel.workbook.onSelectionChanged.add(async () => void heard.push("selection"));
        await excel.sync();
      }),
    );
    opened.user.type("Data!B2", [["x"]]);
    opened.user.select("Data!B2");
    await opened.pane.waitForFunction(() => (Reflect.get(window, "heard") as string[]).length === 2);
    expect(await opened.pane.evaluate(() => Reflect.get(window, "heard") as string[])).toEqual([
      "B2",
      "selection",
    ]);
    opened.assertClean();
  });

  it("gives an error as Excel does", async () => {
    const opened = await open("pane.html");
    opened.faults.atSync(1, { kind: "fail", code: "AccessDenied", afterActions: 0 });
    const error = await opened.pane.evaluate(() =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.load("items/name");
        await excel.sync();
      }).catch((reason: unknown) => (reason as OfficeExtension.Error).code),
    );
    expect(error).toBe("AccessDenied");
  });

  it("refuses a request of more than 5 MB", async () => {
    const opened = await open("pane.html");
    const error = await opened.pane.evaluate(() =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.getItem("Data").getRange("A1:A200").values = Array.from(
          { length: 200 },
          () => ["x".repeat(30_000)],
        );
        await excel.sync();
      }).catch((reason: unknown) => (reason as OfficeExtension.Error).code),
    );
    expect(error).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("records what an add-in must not do", async () => {
    const opened = await open("strict.html");
    await opened.pane.waitForLoadState("load");
    expect(opened.incidents.requests).toEqual(["https://example.com/tracker"]);
    expect(opened.incidents.cspViolations).toEqual(["img-src: https://localhost:3000/logo.png"]);
    expect(() => opened.assertClean()).toThrow("https://example.com/tracker");
  });
});
