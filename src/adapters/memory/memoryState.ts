import { outputOfMark } from "../../app/workbookPort";
import type { DateSystem } from "../../domain/calendar/civilDate";
import type { Grid, GridRange } from "../../domain/grid/grid";
import type { DraftRows, SheetDraft } from "../../domain/grid/sheetDraft";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { SheetInspection } from "../../domain/grid/sheetInspection";
import type { TableContents, WorkbookContents } from "./workbookContents";

/** A sheet of a {@link MemoryState}. */
export type MemorySheet = Pick<SheetInspection, "formulas" | "hiddenRows" | "hiddenColumns" | "hasFilter"> & {
  readonly name: string;
  readonly grid: Grid;
  readonly merges: readonly GridRange[];
  /** By address; of a sheet that was made from a draft the draft tells. */
  readonly formats: Readonly<Record<string, string>>;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** What the sheet was last made from; absent on sheets that were there from the start. */
  readonly draft?: SheetDraft<DraftRows>;
};

/** A named item of a {@link MemoryState}; a formula is one that refers to no sheet. */
export type MemoryName = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly refersTo: { readonly sheet: string; readonly range: GridRange } | string;
};

/** A whole workbook. It is never changed, only replaced, so that a write is done entirely or not at all. */
export type MemoryState = {
  readonly sheets: readonly MemorySheet[];
  readonly names: readonly MemoryName[];
  readonly tables: readonly TableContents[];
  readonly dateSystem: DateSystem;
  readonly isStructureProtected: boolean;
};

/** The state of a workbook that holds `contents`, with what they leave out filled in. */
export function memoryState(contents: WorkbookContents): MemoryState {
  return {
    sheets: contents.sheets.map(
      ({ name, rows, merges = [], isVisible = true, isProtected = false, ...rest }) => ({
        ...PLAIN,
        ...rest,
        name,
        grid: rows,
        merges,
        isVisible,
        isProtected,
      }),
    ),
    names: (contents.names ?? []).map((item) => ({ ...item, isHidden: false })),
    tables: contents.tables ?? [],
    dateSystem: contents.dateSystem ?? 1900,
    isStructureProtected: contents.isStructureProtected ?? false,
  };
}

/** A sheet as the add-in makes it. */
export const PLAIN = { formats: {}, formulas: [], hiddenRows: [], hiddenColumns: [], hasFilter: false };

/** The sheet that a name refers to, though its cells may be gone; `undefined` when it refers to none. */
export function sheetOfName({ refersTo }: MemoryName): string | undefined {
  return typeof refersTo === "string" ? /^(.+)!#REF!$/.exec(refersTo)?.[1] : refersTo.sheet;
}

/** Whether the sheet or the cells that a name referred to are gone: nobody uses such a name any more. */
export function isBrokenName({ refersTo }: MemoryName): boolean {
  return typeof refersTo === "string" && refersTo.includes("#REF!") && !/[(),]/.test(refersTo);
}

/** Which output the sheet `name` is by its mark; `undefined` for the user's own. */
export function outputOfSheet(state: MemoryState, name: string): OutputSheet | undefined {
  for (const item of state.names) {
    const output = outputOfMark(item.name);
    if (output !== undefined && sheetOfName(item) === name) return output;
  }
  return undefined;
}
