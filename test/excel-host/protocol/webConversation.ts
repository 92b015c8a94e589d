import type { Json, BatchRequest } from "./batch";
import type { AnswerBatch } from "./nodeBridge";

/** A message between the pane and its host page, as Office.js for the web frames it. */
type Message = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Json;
};

/** What the host page is told at the start of the conversation, and asked for while it lasts. */
export type WebHost = {
  readonly answerBatch: AnswerBatch;
  /** The document's settings, as JSON texts by name. */
  readonly settings: () => { readonly [name: string]: string };
  readonly saveSettings: (settings: { readonly [name: string]: string }) => void;
  /** A ribbon command has called `event.completed()`, or could not be called at all. */
  readonly commandCompleted: (commandId: string, isFound: boolean) => void;
  /** BCP 47: of numbers and dates, and of Excel's own words. */
  readonly locale: string;
  readonly displayLanguage: string;
  /** What `Office.context.requirements.isSetSupported` says yes to, by name and highest version. */
  readonly requirementSets: { readonly [name: string]: string };
  readonly reportUnimplemented: (what: string) => void;
};

const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const EVENT_RESPONSE = 1;
/** Methods of the old common API, by Office.js's numbers. */
const DISPATCH = { loadSettings: 75, saveSettings: 76, executeBatch: 93, commandCompleted: 94 } as const;
const EXCEL_ON_THE_WEB = 16;
/** Of a batch that the host refuses, by error code. */
const REFUSALS: { readonly [code: string]: number } = {
  AccessDenied: 7000,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** The host's side of the conversation that Office.js for the web holds by `postMessage`. */
export class WebConversation {
  /** Names of the events that the pane listens to. */
  readonly listening = new Set<string>();
  private readonly awaited = new Map<string, (() => void)[]>();
  private conversationId = "";

  constructor(
    private readonly host: WebHost,
    private readonly hostOrigin: string,
  ) {}

  /** The reply to a message of the pane; `undefined` when there is none, ever. */
  async reply(text: string): Promise<string | undefined> {
    const message = JSON.parse(text) as Message; // Written by Office.js.
    this.conversationId = message._conversationId;
    const data = await this.answer(message);
    return data === undefined ? undefined : this.frame(message._actionName, message._correlationId, 0, data);
  }

  /** An event for the pane. */
  event(name: string, data: Json): string {
    return this.frame(name, -1, EVENT_RESPONSE, data);
  }

  /** Resolves when the pane listens to an event and has been told so: what is sent before is lost. */
  untilListening(name: string): Promise<void> {
    if (this.listening.has(name)) return Promise.resolve();
    return new Promise((resolve) => this.awaited.set(name, [...(this.awaited.get(name) ?? []), resolve]));
  }

  private frame(name: string, correlationId: number, responseType: number, data: Json): string {
    return JSON.stringify({
      _messageType: 1,
      _actionName: name,
      _conversationId: this.conversationId,
      _correlationId: correlationId,
      _origin: this.hostOrigin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
  }

  private answer(message: Message): Promise<Json | undefined> | Json | undefined {
    if (message._actionType === ACTION.register) {
      this.listening.add(message._actionName);
      const awaiting = this.awaited.get(message._actionName) ?? [];
      this.awaited.delete(message._actionName);
      // After the reply is on its way, which takes promises but no new turn of the event loop.
      for (const resolve of awaiting) setImmediate(resolve);
      return { Error: 0 };
    }
    if (message._actionType === ACTION.unregister) {
      this.listening.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.execute(message._data as ExecuteMethod); // Written by Office.js.
      default:
        this.host.reportUnimplemented(`host page message ${message._actionName}`);
        return null;
    }
  }

  private appContext(): Json {
    return {
      _id: "excel-host",
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.01",
      _appUILocale: this.host.displayLanguage,
      _dataLocale: this.host.locale,
      _docUrl: "https://localhost/Book1.xlsx",
      _clientMode: 1,
      _settings: Object.entries(this.host.settings()),
      _reason: "inserted",
      _osfControlType: 1,
      // Well-formed, because Office.js parses it, and what a browser puts in place of a broken document breaks a strict policy.
      _eToken: "<t/>",
      _correlationId: "00000000-0000-0000-0000-000000000000",
      _appInstanceId: "excel-host",
      _requirementMatrix: JSON.stringify(this.host.requirementSets),
      _hostFullVersion: "16.0.0.0",
    };
  }

  private async execute({ DdaMethod: method, ...rest }: ExecuteMethod): Promise<Json | undefined> {
    const ok = { Version: method.Version, Error: 0 };
    switch (method.DispatchId) {
      case DISPATCH.executeBatch:
        return this.executeBatch(method.Version, String(rest.ArrayData?.[4]));
      case DISPATCH.loadSettings:
        return {
          ...ok,
          Settings: Object.entries(this.host.settings()).map(([Name, Value]) => ({ Name, Value })),
        };
      case DISPATCH.saveSettings:
        this.host.saveSettings(Object.fromEntries(rest.DdaSettingsMethod?.Properties ?? []));
        return ok;
      case DISPATCH.commandCompleted:
        this.host.commandCompleted(String(rest[0]), rest[1] === 0);
        return ok;
      default:
        this.host.reportUnimplemented(`common API method ${String(method.DispatchId)}`);
        return { Version: method.Version, Error: 5001 };
    }
  }

  private async executeBatch(version: Json, body: string): Promise<Json | undefined> {
    const outcome = await this.host.answerBatch(JSON.parse(body) as BatchRequest, body); // Written by Office.js.
    switch (outcome.kind) {
      case "silent":
        return undefined;
      case "answered":
        return {
          Version: version,
          Error: 0,
          Data: [200, ["Content-Type", "application/json"], outcome.responseText],
        };
      case "refused":
        return { Version: version, Error: REFUSALS[outcome.refusal.code] ?? 5001 };
    }
  }
}

type ExecuteMethod = {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: Json };
  readonly ArrayData?: readonly Json[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Id and status of a completed command. */
  readonly 0?: string;
  readonly 1?: number;
};
