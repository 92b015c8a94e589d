import { isSameName } from "../../domain/grid/isSameName";
import {
  outputOfMark,
  type ReplaceOptions,
  type SheetAsRead,
  type WorkbookDescription,
  type WorkbookPort,
  type WriteOptions,
} from "../../app/workbookPort";
import { WorkbookError } from "../../app/workbookError";
import type { Worksheet } from "../../domain/grid/grid";
import type { DraftRows, OutputDraft, SheetDraft } from "../../domain/grid/sheetDraft";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import { checkDraft } from "../../app/checkDraft";
import { checkReferences } from "../../app/draftReferences";
import { isAsRead } from "../../app/isAsRead";
import { inspectSheet } from "./inspectSheet";
import {
  isBrokenName,
  memoryState,
  outputOfSheet,
  sheetOfName,
  type MemorySheet,
  type MemoryState,
} from "./memoryState";
import { numberFormatsOf } from "./numberFormatsOf";
import { renamed } from "./renamed";
import type { WorkbookContents } from "./workbookContents";
import { withSheet } from "./withSheet";

/** A workbook that is only in memory, for tests: it keeps the port's promises and shows what was written. */
export type MemoryWorkbook = WorkbookPort & {
  /** What the sheet `name` was last made from; `undefined` when no draft ever reached it. */
  draftOf(name: string): SheetDraft<DraftRows> | undefined;
  /** Renames a sheet as the person would. */
  rename(name: string, to: string): void;
  /** Everything that the workbook is, to be compared; it never changes afterwards. */
  state(): MemoryState;
};

/** Opens a workbook that holds `contents`. */
export function memoryWorkbook(contents: WorkbookContents): MemoryWorkbook {
  return openMemoryWorkbook(memoryState(contents));
}

/** Opens a workbook in a state that another one was in, as a save and a load would. */
export function openMemoryWorkbook(initial: MemoryState): MemoryWorkbook {
  let state = initial;

  function write<Draft extends SheetDraft<DraftRows>>(
    drafts: readonly Draft[],
    options: ReplaceOptions,
    outputOf: (draft: Draft) => OutputSheet | undefined,
  ): Promise<void> {
    refuseChanged(state, options.expected ?? []);
    let next = state;
    drafts.forEach((draft, index) => {
      refuseWhenCancelled(options);
      checkDraft(draft);
      next = withSheet(next, draft, outputOf(draft));
      options.onProgress?.((index + 1) / (drafts.length + 1));
    });
    checkReferences(
      next.sheets.flatMap(({ name, draft }) =>
        drafts.some((written) => written === draft) && draft !== undefined ? [{ draft, sheet: name }] : [],
      ),
      next.sheets.map(({ name }) => name),
    );
    refuseWhenCancelled(options);
    state = next;
    options.onProgress?.(1);
    return Promise.resolve();
  }

  return {
    describe: () => settled(() => describe(state)),
    read: (sheetNames, rowLimit) => settled(() => sheetNames.map((name) => readSheet(state, name, rowLimit))),
    numberFormats: (sheetName, range) => settled(() => numberFormatsOf(sheetNamed(state, sheetName), range)),
    inspect: (outputs) =>
      settled(() =>
        outputs.flatMap((output) => {
          const sheet = sheetOfOutput(state, output);
          return sheet === undefined ? [] : [inspectSheet(state, sheet, output)];
        }),
      ),
    replaceOutputs: (drafts: readonly OutputDraft<DraftRows>[], options) =>
      settled(() => write(drafts, options, ({ output }) => output)),
    addSheets: (drafts, options) => settled(() => write(drafts, options, () => undefined)),
    draftOf: (name) => state.sheets.find((sheet) => isSameName(sheet.name, name))?.draft,
    rename: (name, to) => {
      state = renamed(state, name, to);
    },
    state: () => state,
  };
}

/** What `act` returns, as a promise that also carries what it throws. */
async function settled<Result>(act: () => Result | Promise<Result>): Promise<Result> {
  return await act();
}

function refuseWhenCancelled({ signal }: WriteOptions): void {
  if (signal?.aborted === true) throw new WorkbookError("cancelled", { nothingChanged: true });
}

function sheetOfOutput(state: MemoryState, output: OutputSheet): MemorySheet | undefined {
  return state.sheets.find(({ name }) => outputOfSheet(state, name) === output);
}

/** `changed-meanwhile` when a sheet is not what was read of it. */
function refuseChanged(state: MemoryState, expected: readonly SheetAsRead[]): void {
  for (const { output, worksheet, rowLimit } of expected) {
    const sheet = sheetOfOutput(state, output);
    const name = sheet?.name ?? worksheet?.name;
    if (name === undefined) continue;
    const isSame =
      sheet && worksheet && isAsRead(worksheet.grid, sheet.grid.slice(0, rowLimit), sheet.formulas);
    if (isSame !== true) throw new WorkbookError("changed-meanwhile", { sheet: name, nothingChanged: true });
  }
}

function describe(state: MemoryState): WorkbookDescription {
  return {
    sheets: state.sheets.map(({ name, isVisible, isProtected }) => {
      const output = outputOfSheet(state, name);
      return { name, isVisible, isProtected, isWorksheet: true, ...(output === undefined ? {} : { output }) };
    }),
    names: [
      ...state.names
        .filter(({ name }) => outputOfMark(name) === undefined)
        .map((item) => ({ name: item.name, sheet: sheetOfName(item), isBroken: isBrokenName(item) })),
      ...state.tables.map(({ name, sheet }) => ({ name, sheet, isBroken: false })),
    ].map(({ name, sheet, isBroken }) => ({
      name,
      ...(sheet === undefined ? {} : { sheet }),
      ...(isBroken && { isBroken }),
    })),
    dateSystem: state.dateSystem,
    isStructureProtected: state.isStructureProtected,
  };
}

function readSheet(state: MemoryState, name: string, rowLimit: number | undefined): Worksheet {
  const sheet = sheetNamed(state, name);
  const grid = sheet.grid.slice(0, rowLimit);
  return { name, grid, merges: sheet.merges, ...(grid.length < sheet.grid.length && { goesOn: true }) };
}

function sheetNamed({ sheets }: MemoryState, name: string): MemorySheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new WorkbookError("sheet-not-found", { sheet: name, nothingChanged: true });
  return sheet;
}
