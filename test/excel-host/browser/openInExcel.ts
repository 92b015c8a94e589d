import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { BrowserContext, Frame, Page, Route } from "playwright-core";
import { createHost, type ExcelHost, type ExcelHostOptions } from "../createExcelHost";
import { officeJsFolder } from "../protocol/nodeBridge";
import { WebConversation } from "../protocol/webConversation";
import { HOST_ORIGIN, hostPage, OFFICE_JS_FOLDER, PANE_ORIGIN, REPLY_BINDING } from "./hostPage";

export type BrowserHostOptions = ExcelHostOptions & {
  /** A fresh one: its requests are intercepted from here on. */
  readonly context: BrowserContext;
  /** The folder of the built pane. */
  readonly paneDirectory: string;
  /** Path and query of the pane's page within that folder. */
  readonly panePage: string;
  /** BCP 47, the language of Excel's own words; absent: that of the workbook's locale. */
  readonly displayLanguage?: string;
  /** What the pane is told that Excel can do; absent: `ExcelApi` up to 1.17. */
  readonly requirementSets?: { readonly [name: string]: string };
};

/** What went wrong in the browser that no assertion of a test would notice by itself. */
export type BrowserIncidents = {
  /** Requests for anything but the pane, Office.js and the host page; they were aborted. */
  readonly requests: readonly string[];
  /** Errors of the console, uncaught ones too. */
  readonly errors: readonly string[];
  /** What a content security policy has blocked. */
  readonly cspViolations: readonly string[];
};

export type OpenPane = ExcelHost & {
  readonly page: Page;
  /** The pane itself. */
  readonly pane: Frame;
  readonly incidents: BrowserIncidents;
  /**
   * Presses a ribbon button of the pane's runtime, once Office.js listens to them; resolves when the add-in calls `event.completed()`.
   *
   * @throws Error when the pane has associated no such function.
   */
  runCommand(functionName: string): Promise<void>;
  /** @throws Error when the host lacked something, or there was any incident. */
  assertClean(): void;
};

/** Opens a built, unmodified task pane in a headless browser, inside an emulated Excel on the web. */
export async function openInExcel(options: BrowserHostOptions): Promise<OpenPane> {
  const host = createHost(options);
  const { locale } = host.workbook;
  const displayLanguage = options.displayLanguage ?? locale;
  const commands = new Map<string, (isFound: boolean) => void>();
  const conversation = new WebConversation(
    {
      answerBatch: (request, text) => Promise.resolve(host.session.answer(request, text)),
      settings: () =>
        Object.fromEntries([...host.workbook.settings].map(([name, value]) => [name, JSON.stringify(value)])),
      saveSettings: (settings) => {
        host.workbook.settings.clear();
        for (const [name, value] of Object.entries(settings))
          host.workbook.settings.set(name, JSON.parse(value));
      },
      commandCompleted: (id, isFound) => commands.get(id)?.(isFound),
      locale,
      displayLanguage,
      requirementSets: options.requirementSets ?? { ExcelApi: "1.17" },
      reportUnimplemented: host.reportUnimplemented,
    },
    HOST_ORIGIN,
  );
  const incidents = { requests: [] as string[], errors: [] as string[], cspViolations: [] as string[] };
  await options.context.route("**/*", (route) =>
    serve(route, options.paneDirectory, hostPage(options.panePage, displayLanguage), incidents.requests),
  );
  const page = await options.context.newPage();
  page.on("pageerror", (error) => incidents.errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") incidents.errors.push(message.text());
  });
  await page.exposeFunction("excelHostCspViolation", (violation: string) =>
    incidents.cspViolations.push(violation),
  );
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, "excelHostCspViolation")(`${violatedDirective}: ${blockedURI}`);
    });
  });
  await page.exposeFunction(REPLY_BINDING, async (text: string) => (await conversation.reply(text)) ?? null);
  await page.goto(`${HOST_ORIGIN}/`);
  const pane = page.frames().find((frame) => frame.parentFrame() !== null);
  if (pane === undefined) throw new Error("the host page has no frame");
  const sendToPane = (text: string): Promise<void> =>
    page.evaluate((message) => Reflect.get(globalThis, "sendToPane")(message), text);
  host.events.deliver = (entry) =>
    void sendToPane(conversation.event("richApiMessage", { ArrayData: [entry] }));
  host.events.selectionMoved = () => {
    if (conversation.listening.has(SELECTION_EVENT)) void sendToPane(conversation.event(SELECTION_EVENT, {}));
  };
  let lastCommand = 0;
  return {
    ...host,
    page,
    pane,
    incidents,
    runCommand: async (functionName) => {
      const id = `command-${String((lastCommand += 1))}`;
      const completed = new Promise<boolean>((resolve) => commands.set(id, resolve));
      const source = JSON.stringify({ source: { id: functionName } });
      await conversation.untilListening(COMMAND_EVENT);
      const event = conversation.event(COMMAND_EVENT, [id, functionName, source]);
      await sendToPane(event);
      if (!(await completed)) throw new Error(`the pane has no command "${functionName}"`);
    },
    assertClean: () => {
      host.assertHonest();
      const found = Object.entries(incidents).flatMap(([kind, list]) =>
        list.map((text) => `${kind}: ${text}`),
      );
      if (found.length > 0) throw new Error(found.join("\n"));
    },
  };
}

const COMMAND_EVENT = "appCommandInvoked";
const SELECTION_EVENT = "documentSelectionChanged";

const CONTENT_TYPES: { readonly [extension: string]: string } = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

async function serve(route: Route, paneDirectory: string, page: string, refused: string[]): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href === `${HOST_ORIGIN}/`) {
    await route.fulfill({ contentType: "text/html", body: page });
    return;
  }
  const file =
    url.origin === PANE_ORIGIN
      ? await fileIn(paneDirectory, url.pathname)
      : url.href.startsWith(OFFICE_JS_FOLDER)
        ? await fileIn(officeJsFolder(), url.pathname.slice(new URL(OFFICE_JS_FOLDER).pathname.length))
        : undefined;
  if (file === undefined) {
    refused.push(url.href);
    await route.abort();
    return;
  }
  await route.fulfill({
    contentType: CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    body: await readFile(file),
  });
}

async function fileIn(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
