import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { BrowserContext, ConsoleMessage, Page, Route } from "playwright-core";
import { OFFICE_JS_FOLDER, PANE_ORIGIN } from "../excel-host/browser/hostPage";
import { officeJsFolder } from "../excel-host/protocol/nodeBridge";

/** What becomes of the requests for Office.js: answered, refused by the network, or left waiting for ever. */
export type OfficeJs = "served" | "blocked" | "hanging";

/** A page of the add-in, opened in a browser that is not Excel. */
export type OutsidePane = {
  readonly page: Page;
  /** Has requests for scripts of the pane wait until what it returns is called. */
  readonly holdScripts: () => () => void;
  /** @throws Error when the page asked for anything else, wrote an error to the console, or broke its policy. */
  readonly assertClean: () => void;
};

/** Opens `taskpane.html` of a build, as somebody would who has only its address. */
export async function openOutside(
  context: BrowserContext,
  paneDirectory: string,
  officeJs: OfficeJs,
): Promise<OutsidePane> {
  const incidents: string[] = [];
  let held: Promise<void> = Promise.resolve();
  await context.route("**/*", async (route) => {
    const { href, origin, pathname } = new URL(route.request().url());
    if (origin === PANE_ORIGIN && pathname !== "/taskpane.html") await held;
    if (origin === PANE_ORIGIN) return fulfill(route, join(paneDirectory, pathname), incidents);
    if (!href.startsWith(OFFICE_JS_FOLDER)) return refuse(route, incidents);
    if (officeJs === "hanging") return;
    if (officeJs === "blocked") return route.abort();
    return fulfill(
      route,
      join(officeJsFolder(), href.slice(OFFICE_JS_FOLDER.length).replace(/\?.*/, "")),
      incidents,
    );
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => incidents.push(error.stack ?? error.message));
  page.on("console", (message) => {
    const isOfficeMissing = message.location().url.startsWith(OFFICE_JS_FOLDER) && officeJs !== "served";
    if (message.type() === "error" && !isOfficeMissing && !isHeldBack(message))
      incidents.push(message.text());
  });
  await page.goto(`${PANE_ORIGIN}/taskpane.html`, { waitUntil: "commit" });
  return {
    page,
    holdScripts: () => {
      const { promise, release } = gate();
      held = promise;
      return release;
    },
    assertClean: () => {
      if (incidents.length > 0) throw new Error(incidents.join("\n"));
    },
  };
}

/** A promise and what fulfils it. */
function gate(): { readonly promise: Promise<void>; readonly release: () => void } {
  let release: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (release = resolve));
  return { promise, release };
}

/**
 * Whether the policy of the page has held Office.js back: after three seconds outside Excel it would load a frame that reports to
 * Microsoft, and the policy lets nothing leave.
 */
function isHeldBack(message: ConsoleMessage): boolean {
  return (
    message.location().url.startsWith(new URL(OFFICE_JS_FOLDER).origin) &&
    message.text().includes("Content Security Policy")
  );
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
};

async function fulfill(route: Route, file: string, incidents: string[]): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return refuse(route, incidents);
  const contentType = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
  return route.fulfill({ contentType, body: await readFile(file) });
}

async function refuse(route: Route, incidents: string[]): Promise<void> {
  incidents.push(`asked for ${route.request().url()}`);
  await route.abort();
}
