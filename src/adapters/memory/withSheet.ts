import { isSameName } from "../../domain/grid/isSameName";
import { ownershipMark } from "../../app/workbookPort";
import { WorkbookError } from "../../app/workbookError";
import { MAX_COLUMNS, MAX_ROWS, type Cell, type GridRange } from "../../domain/grid/grid";
import type { DraftRows, SheetDraft } from "../../domain/grid/sheetDraft";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { TableContents } from "./workbookContents";
import {
  isBrokenName,
  outputOfSheet,
  PLAIN,
  sheetOfName,
  type MemoryName,
  type MemorySheet,
  type MemoryState,
} from "./memoryState";

const WHOLE_SHEET: GridRange = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: MAX_ROWS - 1,
  lastColumn: MAX_COLUMNS - 1,
};

/**
 * The workbook with the sheet that `draft` describes, in the place of the output `output` when there is one.
 *
 * @param output - `undefined` for a sheet that is the user's from then on.
 * @throws WorkbookError `protected` and `name-taken`, as the port says.
 */
export function withSheet(
  state: MemoryState,
  draft: SheetDraft<DraftRows>,
  output: OutputSheet | undefined,
): MemoryState {
  const present = state.sheets.find(
    (sheet) => output !== undefined && outputOfSheet(state, sheet.name) === output,
  );
  if (present?.isProtected === true) refuse("protected", { sheet: present.name });
  if (present === undefined && state.isStructureProtected) refuse("protected", {});
  if (present === undefined && state.sheets.some(({ name }) => isSameName(name, draft.name))) {
    refuse("name-taken", { name: draft.name });
  }

  const name = present?.name ?? draft.name;
  const isOwned = (table: TableContents) => table.sheet === present?.name;
  for (const wanted of draft.names) {
    const table = state.tables.find((candidate) => isSameName(candidate.name, wanted.name));
    const item = state.names.find((candidate) => isSameName(candidate.name, wanted.name));
    const isFree =
      (table === undefined || isOwned(table)) &&
      (item === undefined || isBrokenName(item) || isOnOutput(state, item));
    if (!isFree) refuse("name-taken", { name: wanted.name });
  }
  const { table } = draft;
  const others = state.tables.filter((other) => !isOwned(other));
  if (
    table !== undefined &&
    [...others, ...state.names].some(({ name: other }) => isSameName(other, table.name))
  ) {
    refuse("name-taken", { name: table.name });
  }

  const sheet: MemorySheet = {
    ...PLAIN,
    name,
    grid: Array.from(draft.rows, (row) => row.map((cell): Cell => (cell === "" ? null : cell))),
    merges: [],
    isVisible: present?.isVisible ?? true,
    isProtected: false,
    draft,
  };
  const names = [
    ...draft.names.map((item) => ({ name: item.name, isHidden: false, range: item.range })),
    ...(output === undefined ? [] : [{ name: ownershipMark(output), isHidden: true, range: WHOLE_SHEET }]),
  ].map(({ range, ...item }) => ({ ...item, refersTo: { sheet: name, range } }));
  return {
    ...state,
    sheets:
      present === undefined
        ? [...state.sheets, sheet]
        : state.sheets.map((other) => (other === present ? sheet : other)),
    names: [
      ...state.names.filter((item) => !names.some(({ name }) => isSameName(name, item.name))),
      ...names,
    ],
    tables: table === undefined ? others : [...others, { name: table.name, sheet: name, range: table.range }],
  };
}

function isOnOutput(state: MemoryState, item: MemoryName): boolean {
  const sheet = sheetOfName(item);
  return sheet !== undefined && outputOfSheet(state, sheet) !== undefined;
}

function refuse(code: "protected" | "name-taken", about: { sheet?: string; name?: string }): never {
  throw new WorkbookError(code, { ...about, nothingChanged: true });
}
