import { checkWritten, prepareInPane, searchMail } from "./batchWork";
import { downloadBatch, downloadCalendar, downloadWorkbook } from "./downloads";
import type { PaneAction } from "./paneAction";
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

type ActionName = PaneAction["do"];
type ActionOf<Name extends ActionName> = Extract<PaneAction, { readonly do: Name }>;

/** What each action does. */
const ACTIONS: { readonly [Name in ActionName]: Action<ActionOf<Name>> } = {
  "pick-file": aside(async ({ surroundings, openFile }) => {
    const file = await surroundings.pickFile();
    if (file !== undefined) openFile(file);
  }),
  "open-file": run(async ({ surroundings, state, tell, attach }, { file }, number) => {
    tell({ is: "opening", run: number, fileName: file.name });
    const opened = await surroundings.openFile(file);
    if (number === state().run) attach(opened);
  }),
  read: run(inWorkbook(read)),
  choose: run((tools, { choices }, number) => {
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
  "choose-shape": aside(({ tell }, { shape }) => {
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
  "choose-country": aside(({ tell }, { country }) => {
    tell({ is: "chosen", choices: { country } });
  }),
  "insert-holidays": run(
    inWorkbook(async (tools, { port }, { country }, number) => {
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
  /** What was read before a write is not what the next one would begin with. */
  "show-batch": aside(({ state, tell, readAgain }, { batch }) => {
    const isOld = state().stage.at !== "planning";
    tell({ is: "batch-shown", batch });
    if (isOld) readAgain();
  }),
  prepare: run(
    inWorkbook((tools, workbook, { batch }, number) => prepareInPane(tools, workbook, batch, number)),
  ),
  "type-sent-day": aside(({ tell }, { day }) => {
    tell({ is: "sent-day-typed", day });
  }),
  "mark-sent": run(
    inWorkbook(async ({ surroundings, tell, request, writeOptions }, { port }, { batch, on }, number) => {
      tell({ is: "writing", run: number, work: "mark-sent" });
      const { markSent } = await surroundings.useCases();
      const marked = await markSent(port, request(), { batch, on }, writeOptions(number));
      tell({ is: "marked", run: number, batch, isTakenBack: false, ...marked });
    }),
  ),
  "take-back": run(
    inWorkbook(async ({ surroundings, tell, request, writeOptions }, { port }, { batch }, number) => {
      tell({ is: "writing", run: number, work: "take-back" });
      const { takeBackSent } = await surroundings.useCases();
      const marked = await takeBackSent(port, request(), batch, writeOptions(number));
      tell({ is: "marked", run: number, batch, isTakenBack: true, ...marked });
    }),
  ),
  "show-mail": aside(({ tell }, { index }) => {
    tell({ is: "mail-shown", index });
  }),
  "type-address": aside(({ tell }, { address }) => {
    tell({ is: "address-typed", address });
  }),
  "find-mail": aside((tools, { kind }) => searchMail(tools, kind)),
  "show-cell": aside(inWorkbook((_, { navigator }, { sheet, cell }) => navigator?.showCell(sheet, cell))),
  "show-output": aside(inWorkbook((_, { navigator }, { output }) => navigator?.showSheet(output))),
  download: aside(inWorkbook(downloadWorkbook)),
  "download-calendar": aside(inWorkbook(downloadCalendar)),
  "download-batch": aside(inWorkbook((tools, workbook, { batch }) => downloadBatch(tools, workbook, batch))),
  check: aside(inWorkbook((tools, workbook, _, number) => checkWritten(tools, workbook, number))),
  "back-to-plan": aside(({ tell }) => {
    tell({ is: "back-to-plan" });
  }),
  "copy-report": aside(({ surroundings, tell }) => {
    tell({ is: "report-copied", copying: surroundings.copyReport() });
  }),
};

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
  action: ActionOf<Name> & { readonly do: Name },
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
