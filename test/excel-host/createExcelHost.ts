import { type Counts, noCounts } from "./counts";
import { Events } from "./engine/events";
import { HostObject } from "./engine/objectType";
import { References } from "./engine/references";
import { Session } from "./engine/session";
import { Faults } from "./faults";
import type { HostState } from "./hostState";
import { createWorkbook, type WorkbookInput } from "./model/createWorkbook";
import { snapshot } from "./model/snapshot";
import type { WorkbookModel } from "./model/workbookModel";
import { type Bundle, loadOfficeJs, type OfficeJs } from "./protocol/nodeBridge";
import { workbookType } from "./types/workbook/workbookType";
import { User } from "./user";

export type ExcelHostOptions = {
  readonly workbook: WorkbookInput;
  /** Bytes of one request or response; absent: 5 MiB, as Excel on the web has it. */
  readonly payloadLimit?: number;
  /** Cells of one read or write; absent: 5,000,000, as in Excel. */
  readonly maxCells?: number;
  /**
   * Told when a client asks for what this host cannot do. Absent: an uncaught error, so that the test fails even when
   * the client swallows the answer.
   */
  readonly onUnimplemented?: (what: string) => void;
};

/** An emulated Excel without a client. */
export type ExcelHost = {
  /** The open workbook: plain data to look at and to change, and a picture of it to compare. */
  readonly workbook: WorkbookModel & { snapshot(): object };
  readonly counts: Counts;
  readonly faults: Faults;
  readonly session: Session;
  /** The person in front of Excel. */
  readonly user: User;
  readonly events: Events;
  /** What the client has not let go of; an add-in that cleans up leaves nothing. */
  readonly references: References;
  /** What was asked for and could not be done. */
  readonly unimplemented: readonly string[];
  /** Notes that something was. */
  readonly reportUnimplemented: (what: string) => void;
  /** @throws Error when anything was. */
  assertHonest(): void;
};

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const MAX_CELLS = 5_000_000;

/** Opens a workbook in an emulated Excel. */
export function createHost(options: ExcelHostOptions): ExcelHost {
  let lastId = 0;
  const newId = (): string => String((lastId += 1));
  const model = createWorkbook(options.workbook, newId);
  const workbook = Object.assign(model, { snapshot: () => snapshot(model) });
  const unimplemented: string[] = [];
  const onUnimplemented = options.onUnimplemented ?? failUncaught;
  const state: HostState = {
    workbook,
    counts: noCounts(),
    events: new Events(),
    references: new References(),
    maxCells: options.maxCells ?? MAX_CELLS,
    newId,
    reportUnimplemented: (what) => {
      unimplemented.push(what);
      onUnimplemented(what);
    },
  };
  const faults = new Faults();
  const session = new Session(
    HostObject.of(workbookType, model),
    state,
    faults,
    options.payloadLimit ?? PAYLOAD_LIMIT,
  );
  return {
    workbook,
    counts: state.counts,
    faults,
    session,
    user: new User(state),
    events: state.events,
    references: state.references,
    unimplemented,
    reportUnimplemented: state.reportUnimplemented,
    assertHonest: () => {
      if (unimplemented.length > 0) throw new Error(unimplemented.join("\n"));
    },
  };
}

/** Opens a workbook in an emulated Excel, with the real Office.js in this process. */
export function createExcelHost(
  options: ExcelHostOptions & { readonly bundle: Bundle },
): ExcelHost & OfficeJs {
  const host = createHost(options);
  const officeJs = loadOfficeJs(
    options.bundle,
    (request, text) => Promise.resolve(host.session.answer(request, text)),
    host.events,
  );
  return { ...host, Excel: officeJs.Excel, OfficeExtension: officeJs.OfficeExtension };
}

/** Outside every promise, where no client can catch it. */
function failUncaught(what: string): void {
  setTimeout(() => {
    throw new Error(what);
  }, 0);
}
