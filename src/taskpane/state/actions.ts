import type { PlanShape } from "../../domain/plan/planShapes";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { MailKind } from "./batchInSight";
import { checkWritten, prepareInPane, searchMail } from "./batchWork";
import { downloadBatch, downloadCalendar, downloadWorkbook } from "./downloads";
import type { PaneChoices } from "./paneChoices";
import { paneLanguage, starterShape } from "./paneState";
import type { PaneWorkbook } from "./paneWorkbook";
import type { SessionTools } from "./sessionTools";

/** What an action does. `run` is the number of the reading or writing that it starts, or that it was started in. */
type Effect<Wanted> = (tools: SessionTools, wanted: Wanted, run: number) => Promise<void> | void;

type Action<Wanted> = {
  readonly effect: Effect<Wanted>;
  /** Whether it makes the answers to earlier ones worthless. */
  readonly startsRun: boolean;
};

/** What the person can ask the pane for: each with what it is asked with, and what it then does. */
const DECLARED = {
  /** Ask for a file. */
  "pick-file": aside(async ({ surroundings, openFile }) => {
    const file = await surroundings.pickFile();
    if (file !== undefined) openFile(file);
  }),
  "open-file": run(
    async ({ surroundings, state, tell, attach }, { file }: { readonly file: File }, number) => {
      tell({ is: "opening", run: number, fileName: file.name });
      const opened = await surroundings.openFile(file);
      if (number === state().run) attach(opened);
    },
  ),
  read: run(inWorkbook(read)),
  /** Only what is named changes. */
  choose: run((tools, { choices }: { readonly choices: PaneChoices }, number) => {
    tools.tell({ is: "chosen", choices });
    return inWorkbook(read)(tools, {}, number);
  }),
  "insert-sample": run(
    inWorkbook(async ({ surroundings, state, tell, writeOptions, readAgain }, { port }, _, number) => {
      tell({ is: "writing", run: number, work: "insert-sample" });
      const { insertSample } = await surroundings.useCases();
      await insertSample(port, paneLanguage(state()), writeOptions(number));
      readAgain();
    }),
  ),
  /** For the starter sheets; the workbook need not be read again. */
  "choose-shape": aside(({ tell }, { shape }: { readonly shape: PlanShape }) => {
    tell({ is: "chosen", choices: { shape } });
  }),
  "insert-starter": run(
    inWorkbook(async ({ surroundings, state, tell, writeOptions, readAgain }, { port }, _, number) => {
      tell({ is: "writing", run: number, work: "insert-starter" });
      const { insertStarter } = await surroundings.useCases();
      const starter = { shape: starterShape(state()), today: state().today };
      const sheets = await insertStarter(port, paneLanguage(state()), starter, writeOptions(number));
      tell({ is: "inserted", run: number, sheets });
      readAgain();
    }),
  ),
  /** For the holidays; the workbook need not be read again. */
  "choose-country": aside(({ tell }, { country }: { readonly country: string }) => {
    tell({ is: "chosen", choices: { country } });
  }),
  "insert-holidays": run(
    inWorkbook(async (tools, { port }, { country }: { readonly country: string }, number) => {
      const { surroundings, tell, request, writeOptions, readAgain } = tools;
      tell({ is: "writing", run: number, work: "insert-holidays" });
      const [{ insertHolidays }, publicHolidays] = await Promise.all([
        surroundings.useCases(),
        surroundings.publicHolidays(),
      ]);
      const wanted = { country, publicHolidays };
      const holidays = await insertHolidays(port, request(), wanted, writeOptions(number));
      tell({ is: "holidays-inserted", run: number, holidays });
      readAgain();
    }),
  ),
  generate: run(
    inWorkbook(async ({ surroundings, tell, request, writeOptions }, { port }, _, number) => {
      tell({ is: "writing", run: number, work: "generate" });
      const { generateTimeline } = await surroundings.useCases();
      const reading = await generateTimeline(port, request(), writeOptions(number));
      tell({ is: "generated", run: number, reading });
    }),
  ),
  cancel: aside(({ tell, cancel }) => {
    cancel();
    tell({ is: "cancelling" });
  }),
  /** Look at a batch before it is prepared; `batch` as the Batch column has it. What was read before a write is not what the next one would begin with. */
  "show-batch": aside(({ state, tell, readAgain }, { batch }: { readonly batch: string }) => {
    const isOld = state().stage.at !== "planning";
    tell({ is: "batch-shown", batch });
    if (isOld) readAgain();
  }),
  /** Write the Send sheet. */
  prepare: run(
    inWorkbook((tools, workbook, { batch }: { readonly batch: string }, number) =>
      prepareInPane(tools, workbook, batch, number),
    ),
  ),
  /** Show a mail of the batch, by the 0-based index of its row. */
  "show-mail": aside(({ tell }, { index }: { readonly index: number }) => {
    tell({ is: "mail-shown", index });
  }),
  "type-address": aside(({ tell }, { address }: { readonly address: string }) => {
    tell({ is: "address-typed", address });
  }),
  /** Show the longest mail, or the next of a kind. */
  "find-mail": aside((tools, { kind }: { readonly kind: MailKind }) => searchMail(tools, kind)),
  "show-cell": aside(
    inWorkbook((_, { navigator }, { sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
      navigator?.showCell(sheet, cell),
    ),
  ),
  "show-output": aside(
    inWorkbook((_, { navigator }, { output }: { readonly output: OutputSheet }) =>
      navigator?.showSheet(output),
    ),
  ),
  download: aside(inWorkbook(downloadWorkbook)),
  "download-calendar": aside(inWorkbook(downloadCalendar)),
  /** The rows of a batch as CSV for Word. */
  "download-batch": aside(
    inWorkbook((tools, workbook, { batch }: { readonly batch: string }) =>
      downloadBatch(tools, workbook, batch),
    ),
  ),
  /** Check what was written. */
  check: aside(inWorkbook((tools, workbook, _, number) => checkWritten(tools, workbook, number))),
  "back-to-plan": aside(({ tell }) => {
    tell({ is: "back-to-plan" });
  }),
  "copy-report": aside(({ surroundings, tell }) => {
    tell({ is: "report-copied", copying: surroundings.copyReport() });
  }),
};

type ActionName = keyof typeof DECLARED;
type Wanted = {
  readonly [Name in ActionName]: (typeof DECLARED)[Name] extends Action<infer With> ? With : never;
};
type ActionOf<Name extends ActionName> = { readonly do: Name } & Wanted[Name];

/** What the person asks the pane for. */
export type PaneAction = { [Name in ActionName]: ActionOf<Name> }[ActionName];

const ACTIONS: { readonly [Name in ActionName]: Action<Wanted[Name]> } = DECLARED;

/** Whether an action makes the answers to earlier ones worthless. */
export function startsRun({ do: name }: PaneAction): boolean {
  return ACTIONS[name].startsRun;
}

/** Does what the person asks for. */
export async function act(tools: SessionTools, action: PaneAction, number: number): Promise<void> {
  await effectOf(tools, action, number);
}

/** The type parameter ties what an action is asked with to what it does. */
function effectOf<Name extends ActionName>(
  tools: SessionTools,
  action: ActionOf<Name>,
  number: number,
): Promise<void> | void {
  return ACTIONS[action.do].effect(tools, action, number);
}

function run<With>(effect: Effect<With>): Action<With> {
  return { effect, startsRun: true };
}

function aside<With>(effect: Effect<With>): Action<With> {
  return { effect, startsRun: false };
}

/** Nothing happens while there is no workbook. */
function inWorkbook<With>(
  effect: (tools: SessionTools, workbook: PaneWorkbook, wanted: With, run: number) => Promise<void> | void,
): Effect<With> {
  return (tools, wanted, number) => {
    const workbook = tools.workbook();
    return workbook && effect(tools, workbook, wanted, number);
  };
}

async function read(
  { surroundings, tell, request }: SessionTools,
  { port }: PaneWorkbook,
  _: unknown,
  number: number,
): Promise<void> {
  tell({ is: "reading", run: number });
  const { readRollout } = await surroundings.useCases();
  tell({ is: "read", run: number, reading: await readRollout(port, request()) });
}
