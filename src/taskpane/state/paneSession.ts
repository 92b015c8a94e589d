import type { WriteOptions } from "../../app/workbookPort";
import type { RolloutRequest } from "../../app/rolloutRequest";
import { countryOfLocale } from "../../domain/language/countryOfLocale";
import { matchLanguage } from "../../domain/language/languageTag";
import { downloadBatch, downloadCalendar, downloadWorkbook } from "./downloads";
import { checkWritten, prepareInPane, searchMail } from "./batchWork";
import { nextState } from "./nextState";
import type { PaneAction } from "./paneAction";
import type { PaneEvent } from "./paneEvent";
import { paneLanguage, starterShape, type PaneState } from "./paneState";
import type { PaneSurroundings } from "./paneSurroundings";
import type { PaneWorkbook } from "./paneWorkbook";
import type { SessionTools } from "./sessionTools";
import { troubleEvent } from "./troubleEvent";

/** One opened pane: it keeps the state, does what the person asks for, and shows whatever goes wrong. */
export type PaneSession = {
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** Starts to work on a workbook. */
  readonly attach: (workbook: PaneWorkbook) => void;
  readonly perform: (action: PaneAction) => void;
};

/** Starts a session in the stage `starting`. */
export function paneSession(surroundings: PaneSurroundings): PaneSession {
  let state: PaneState = {
    stage: { at: "starting" },
    choices: {},
    hostLanguage: matchLanguage(surroundings.hostLocale) ?? "en",
    today: surroundings.today,
    run: 0,
  };
  let workbook: PaneWorkbook | undefined;
  let cancellation = new AbortController();

  function tell(event: PaneEvent): void {
    state = nextState(state, event);
    surroundings.show(state);
  }

  /** Every error of the pane ends here, and on the page. */
  function perform(action: PaneAction): void {
    const run = startsRun(action) ? state.run + 1 : state.run;
    effect(action, run).catch((error: unknown) => {
      tell(troubleEvent(error, action, run, surroundings.hostNote()));
    });
  }

  const tools: SessionTools = { surroundings, state: () => state, tell, request, writeOptions };

  function attach(opened: PaneWorkbook): void {
    workbook = opened;
    const hostLanguage = matchLanguage(opened.hostLocale) ?? state.hostLanguage;
    const hostCountry = countryOfLocale(opened.hostLocale);
    tell({ is: "workbook-there", place: opened.place, hostLanguage, hostCountry });
    perform({ do: "read" });
  }

  async function effect(action: PaneAction, run: number): Promise<void> {
    switch (action.do) {
      case "pick-file":
        return pickFile();
      case "open-file":
        return openFile(action.file, run);
      case "choose":
        tell({ is: "chosen", choices: action.choices });
        return workbook && read(workbook, run);
      case "read":
        return workbook && read(workbook, run);
      case "insert-sample":
        return workbook && addSample(workbook, run);
      case "choose-shape":
        tell({ is: "chosen", choices: { shape: action.shape } });
        return;
      case "insert-starter":
        return workbook && addStarter(workbook, run);
      case "choose-country":
        tell({ is: "chosen", choices: { country: action.country } });
        return;
      case "insert-holidays":
        return workbook && addHolidays(workbook, action.country, run);
      case "generate":
        return workbook && generate(workbook, run);
      case "show-batch":
        showBatch(action.batch);
        return;
      case "prepare":
        return workbook && prepareInPane(tools, workbook, action.batch, run);
      case "show-mail":
        tell({ is: "mail-shown", index: action.index });
        return;
      case "type-address":
        tell({ is: "address-typed", address: action.address });
        return;
      case "find-mail":
        return searchMail(tools, action.kind);
      case "cancel":
        cancellation.abort();
        tell({ is: "cancelling" });
        return;
      case "show-cell":
        return workbook?.navigator?.showCell(action.sheet, action.cell);
      case "show-output":
        return workbook?.navigator?.showSheet(action.output);
      case "download":
        return workbook && downloadWorkbook(tools, workbook);
      case "download-calendar":
        return workbook && downloadCalendar(tools, workbook);
      case "download-batch":
        return workbook && downloadBatch(tools, workbook, action.batch);
      case "check":
        return workbook && checkWritten(tools, workbook, run);
      case "back-to-plan":
        tell({ is: "back-to-plan" });
        return;
      case "copy-report":
        tell({ is: "report-copied", copying: surroundings.copyReport() });
        return;
    }
  }

  /** What was read before a write is not what the next one would begin with. */
  function showBatch(batch: string): void {
    const isOld = state.stage.at !== "planning";
    tell({ is: "batch-shown", batch });
    if (isOld) perform({ do: "read" });
  }

  async function pickFile(): Promise<void> {
    const file = await surroundings.pickFile();
    if (file !== undefined) perform({ do: "open-file", file });
  }

  async function openFile(file: File, run: number): Promise<void> {
    tell({ is: "opening", run, fileName: file.name });
    const opened = await surroundings.openFile(file);
    if (run === state.run) attach(opened);
  }

  async function read({ port }: PaneWorkbook, run: number): Promise<void> {
    tell({ is: "reading", run });
    const { readRollout } = await surroundings.useCases();
    tell({ is: "read", run, reading: await readRollout(port, request()) });
  }

  async function generate({ port }: PaneWorkbook, run: number): Promise<void> {
    tell({ is: "writing", run, work: "generate" });
    const { generateTimeline } = await surroundings.useCases();
    tell({ is: "generated", run, reading: await generateTimeline(port, request(), writeOptions(run)) });
  }

  async function addSample({ port }: PaneWorkbook, run: number): Promise<void> {
    tell({ is: "writing", run, work: "insert-sample" });
    const { insertSample } = await surroundings.useCases();
    await insertSample(port, paneLanguage(state), writeOptions(run));
    perform({ do: "read" });
  }

  async function addStarter({ port }: PaneWorkbook, run: number): Promise<void> {
    tell({ is: "writing", run, work: "insert-starter" });
    const { insertStarter } = await surroundings.useCases();
    const starter = { shape: starterShape(state), today: state.today };
    const sheets = await insertStarter(port, paneLanguage(state), starter, writeOptions(run));
    tell({ is: "inserted", run, sheets });
    perform({ do: "read" });
  }

  async function addHolidays({ port }: PaneWorkbook, country: string, run: number): Promise<void> {
    tell({ is: "writing", run, work: "insert-holidays" });
    const [{ insertHolidays }, publicHolidays] = await Promise.all([
      surroundings.useCases(),
      surroundings.publicHolidays(),
    ]);
    const wanted = { country, publicHolidays };
    const holidays = await insertHolidays(port, request(), wanted, writeOptions(run));
    tell({ is: "holidays-inserted", run, holidays });
    perform({ do: "read" });
  }

  function writeOptions(run: number): WriteOptions {
    cancellation = new AbortController();
    return { signal: cancellation.signal, onProgress: (share) => tell({ is: "progressed", run, share }) };
  }

  function request(): RolloutRequest {
    const { sheetName, language, usualLanguage, start } = state.choices;
    return {
      today: state.today,
      hostLocale: workbook?.hostLocale ?? surroundings.hostLocale,
      ...(sheetName !== undefined && { sheetName }),
      ...(language !== undefined && { preferredLanguage: language }),
      ...(usualLanguage !== undefined && { usualLanguage }),
      ...(start !== undefined && { preferredStart: start }),
    };
  }

  return { state: () => state, tell, attach, perform };
}

const STARTS_RUN: readonly PaneAction["do"][] = [
  "open-file",
  "choose",
  "read",
  "insert-sample",
  "insert-starter",
  "insert-holidays",
  "generate",
  "prepare",
];

/** Whether an action makes the answers to earlier ones worthless. */
function startsRun(action: PaneAction): boolean {
  return STARTS_RUN.includes(action.do);
}
