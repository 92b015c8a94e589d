import type { WriteOptions } from "../../app/workbookPort";
import type { RolloutRequest } from "../../app/rolloutRequest";
import { countryOfLocale } from "../../domain/language/countryOfLocale";
import type { CivilDate } from "../../domain/calendar/civilDate";
import { matchLanguage, type LanguageTag } from "../../domain/language/languageTag";
import type { PublicHolidays } from "../../domain/plan/publicHoliday";
import type { RolloutPlan } from "../../domain/plan/rolloutPlan";
import { batchNamed, type MailKind } from "./batchInSight";
import { csvParts } from "./csvParts";
import { calendarName, csvName, downloadName } from "./downloadName";
import type { FilePart } from "./filePart";
import { inSlices } from "./inSlices";
import { nextState } from "./nextState";
import type { PaneAction } from "./paneAction";
import type { PaneEvent } from "./paneEvent";
import { paneLanguage, readingOf, starterShape, type CopyResult, type PaneState } from "./paneState";
import type { PaneWorkbook } from "./paneWorkbook";
import type { UseCases } from "./useCases";
import { troubleEvent } from "./troubleEvent";

/** What the session has others do, so that it knows neither a page nor an adapter. */
export type PaneSurroundings = {
  readonly today: CivilDate;
  readonly hostLocale: string;
  /** The use cases, which may still have to be loaded. */
  readonly useCases: () => Promise<UseCases>;
  /** Who knows the holidays of each country; loaded only when asked for. */
  readonly publicHolidays: () => Promise<PublicHolidays>;
  /** Called with every new state. */
  readonly show: (state: PaneState) => void;
  /** Asks the person for a file; `undefined` when they choose none. */
  readonly pickFile: () => Promise<File | undefined>;
  readonly openFile: (file: File) => Promise<PaneWorkbook>;
  /** The meetings and send dates of a plan as the contents of a calendar file. */
  readonly calendarFile: (plan: RolloutPlan, language: LanguageTag, today: CivilDate) => Promise<Uint8Array>;
  readonly offerDownload: (fileName: string, contents: readonly FilePart[]) => void;
  /** Which program this runs in, for reports, such as `Excel OfficeOnline 16.0`. */
  readonly hostNote: () => string;
  /** Lets the page do what has been waiting. */
  readonly pause: () => Promise<void>;
  /** Copies the report that is on the page. */
  readonly copyReport: () => CopyResult;
};

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
        tell({ is: "batch-shown", batch: action.batch });
        return;
      case "prepare":
        return workbook && prepare(workbook, action.batch, run);
      case "show-mail":
        tell({ is: "mail-shown", index: action.index });
        return;
      case "type-address":
        tell({ is: "address-typed", address: action.address });
        return;
      case "find-mail":
        return search(action.kind);
      case "cancel":
        cancellation.abort();
        tell({ is: "cancelling" });
        return;
      case "show-cell":
        return workbook?.navigator?.showCell(action.sheet, action.cell);
      case "show-output":
        return workbook?.navigator?.showSheet(action.output);
      case "download":
        return workbook && download(workbook);
      case "download-calendar":
        return workbook && downloadCalendar(workbook);
      case "download-batch":
        return workbook && downloadBatch(workbook, action.batch);
      case "check":
        return workbook && check(workbook, run);
      case "back-to-plan":
        tell({ is: "back-to-plan" });
        return;
      case "copy-report":
        tell({ is: "report-copied", copying: surroundings.copyReport() });
        return;
    }
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

  async function prepare({ port }: PaneWorkbook, batchId: string, run: number): Promise<void> {
    tell({ is: "preparing", run, batch: batchId });
    const { prepareBatch, commonSubject } = await surroundings.useCases();
    const { reading, batch } = await prepareBatch(port, request(), batchId, writeOptions(run));
    const subject =
      batch &&
      reading.mails &&
      (await inSlices(commonSubject(batch.rows, reading.mails.writer), surroundings.pause, () => true));
    const isWritten = batch !== undefined;
    tell({
      is: "prepared",
      run,
      reading,
      batch: batchId,
      isWritten,
      ...(subject !== undefined && { subject }),
    });
  }

  /** Shows what is found, unless the person has gone on to something else meanwhile. */
  async function search(kind: MailKind): Promise<void> {
    const { stage } = state;
    if (stage.at !== "batch" || (kind === "address" && stage.inSight.address.trim() === "")) return;
    const { mails } = stage.reading;
    const batch = batchNamed(stage.reading, stage.inSight.id);
    if (mails === undefined || batch === undefined) return;
    const query = { kind, text: stage.inSight.address, after: stage.inSight.mailIndex };
    tell({ is: "searching" });
    const started = state.stage;
    const { findMail } = await surroundings.useCases();
    const isWanted = (): boolean => state.stage === started;
    const index = await inSlices(findMail(batch.rows, mails.writer, query), surroundings.pause, isWanted);
    if (isWanted()) tell({ is: "searched", for: kind, ...(index !== undefined && { index }) });
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
    const { sheetName, language, start } = state.choices;
    return {
      today: state.today,
      hostLocale: workbook?.hostLocale ?? surroundings.hostLocale,
      ...(sheetName !== undefined && { sheetName }),
      ...(language !== undefined && { preferredLanguage: language }),
      ...(start !== undefined && { preferredStart: start }),
    };
  }

  async function download({ place, save }: PaneWorkbook): Promise<void> {
    if (save === undefined || place.kind !== "file") return;
    surroundings.offerDownload(downloadName(place.fileName), [await save()]);
  }

  async function downloadCalendar({ place }: PaneWorkbook): Promise<void> {
    const plan = readingOf(state)?.outputs?.plan;
    if (plan === undefined || place.kind !== "file") return;
    const contents = await surroundings.calendarFile(plan, paneLanguage(state), state.today);
    surroundings.offerDownload(calendarName(place.fileName), [contents]);
  }

  async function downloadBatch({ hostLocale }: PaneWorkbook, batchId: string): Promise<void> {
    const reading = readingOf(state);
    const batch = reading && batchNamed(reading, batchId);
    if (batch === undefined) return;
    const { messagesCsv, listSeparator } = await surroundings.useCases();
    const lines = messagesCsv(batch.rows, { kind: "word" }, listSeparator(hostLocale));
    const parts = await inSlices(csvParts(lines), surroundings.pause, () => true);
    if (parts !== undefined) surroundings.offerDownload(csvName(batchId), parts);
  }

  /** Compares with what the plan says now, which may not be what it said when it was written. */
  async function check({ port }: PaneWorkbook, run: number): Promise<void> {
    tell({ is: "checking" });
    const { readRollout, runPreflight } = await surroundings.useCases();
    const results = await runPreflight(port, await readRollout(port, request()));
    tell({ is: "checked", run, results });
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
