import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script, createContext } from "node:vm";
import type { Events } from "../engine/events";
import type { BatchOutcome, BatchRequest } from "./batch";

/** The builds of Office.js that run in Node: Excel on the web, and Excel for Windows. */
export type Bundle = "web" | "win32";

/** What a loaded bundle gives its caller. */
export type OfficeJs = { readonly Excel: typeof Excel; readonly OfficeExtension: typeof OfficeExtension };

/** Answers the bodies of `context.sync()`; `requestText` is the body as it went over the wire. */
export type AnswerBatch = (request: BatchRequest, requestText: string) => Promise<BatchOutcome>;

const FILES: { readonly [bundle in Bundle]: string } = {
  web: "excel-web-16.00.debug.js",
  win32: "excel-win32-16.01.debug.js",
};

/** The folder of the installed, unmodified Office.js. */
export function officeJsFolder(): string {
  return join(require.resolve("@microsoft/office-js/package.json"), "..", "dist");
}

/**
 * Loads Office.js in a context of its own. It finds the global `_richApiNativeBridge`, through which desktop Excel speaks
 * to it, and sends its batches there.
 */
export function loadOfficeJs(bundle: Bundle, answer: AnswerBatch, events: Events): OfficeJs {
  const context = createContext({ ...browserGlobals(), _richApiNativeBridge: nativeBridge(answer, events) });
  new Script("var window = globalThis, self = globalThis;").runInContext(context);
  bundleScript(bundle).runInContext(context);
  return context as unknown as OfficeJs; // The bundle declares these globals.
}

const compiled = new Map<Bundle, Script>();

function bundleScript(bundle: Bundle): Script {
  const filename = join(officeJsFolder(), FILES[bundle]);
  const script = compiled.get(bundle) ?? new Script(readFileSync(filename, "utf8"), { filename });
  compiled.set(bundle, script);
  return script;
}

type NativeBridge = {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
};

function nativeBridge(answer: AnswerBatch, events: Events): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: BatchRequest } }; // Office.js's own.
      void answer(message.body, JSON.stringify(message.body)).then((outcome) => {
        const reply = httpReply(outcome);
        if (reply !== undefined) bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  events.deliver = (entry) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  return bridge;
}

function httpReply(outcome: BatchOutcome): object | undefined {
  switch (outcome.kind) {
    case "answered":
      return { statusCode: 200, headers: {}, body: outcome.responseText };
    case "refused": {
      const { code, message, httpStatusCode } = outcome.refusal;
      return { statusCode: httpStatusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
    }
    case "silent":
      return undefined;
  }
}

/** As much of a browser as a bundle looks at while it loads. Its timers do not keep the process alive. */
function browserGlobals(): object {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const location = { href: "https://localhost/", search: "", hash: "", hostname: "localhost" };
  return {
    console,
    performance,
    setTimeout: (act: () => void, milliseconds?: number) => setTimeout(act, milliseconds).unref(),
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "node" },
    localStorage: storage,
    sessionStorage: storage,
    location,
    addEventListener: () => undefined,
    document: {
      cookie: "",
      URL: location.href,
      location,
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      createElement: () => ({}),
    },
  };
}
