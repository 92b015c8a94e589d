import type { DateSystem } from "../domain/calendar/civilDate";
import type { GridRange, Worksheet } from "../domain/grid/grid";
import type { DraftRows, OutputDraft, SheetDraft } from "../domain/grid/sheetDraft";
import { OUTPUT_SHEETS, type OutputSheet } from "../domain/vocabulary/outputSheets";
import type { SheetInspection } from "../domain/grid/sheetInspection";

/** A sheet of the workbook, before anything of it is read. */
export type SheetDescription = {
  readonly name: string;
  /** `false` for hidden and very hidden sheets. */
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** `false` for a chart sheet and the like, which holds no cells but takes a name. */
  readonly isWorksheet: boolean;
  /** Which output the sheet is, when it carries the add-in's mark; absent on the user's own sheets. */
  readonly output?: OutputSheet;
};

/** A name that the whole workbook knows: a named item or a table. */
export type NameDescription = {
  readonly name: string;
  /** The sheet that it refers to; absent when it refers to none, or to more than a range. */
  readonly sheet?: string;
  /** Whether it is left over from a sheet or cells that somebody deleted: an output may take it over. */
  readonly isBroken?: true;
};

/** What a workbook is made of. */
export type WorkbookDescription = {
  /** In tab order. */
  readonly sheets: readonly SheetDescription[];
  /** Without the add-in's own ownership marks. */
  readonly names: readonly NameDescription[];
  readonly dateSystem: DateSystem;
  /** Whether sheets can be neither added nor renamed. */
  readonly isStructureProtected: boolean;
};

/** Something that can be asked whether the person has changed their mind; an `AbortSignal` is one. */
export type CancelSignal = { readonly aborted: boolean };

/** How a long write keeps its caller informed, and is stopped. */
export type WriteOptions = {
  /** Asked between the steps of a write; once it is aborted the write ends with {@link WorkbookError} `cancelled`. */
  readonly signal?: CancelSignal;
  /** Told the share that is done, 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
};

/** A sheet of the add-in's own as a run has read it. */
export type SheetAsRead = {
  readonly output: OutputSheet;
  /** `undefined` where the workbook had no such sheet. */
  readonly worksheet: Worksheet | undefined;
  /** How many of its rows were read; absent: all. */
  readonly rowLimit?: number;
};

/** How outputs are replaced. */
export type ReplaceOptions = WriteOptions & {
  /**
   * Sheets that nobody may have changed since they were read, be they replaced or not; their names, merges and looks do not count, and
   * neither does what formulas give. Absent: none.
   */
  readonly expected?: readonly SheetAsRead[];
};

/**
 * The only door to a workbook. Each method rejects with a {@link WorkbookError} when the workbook refuses.
 *
 * A sheet is the add-in's when a hidden workbook-level name of {@link ownershipMark} refers to it. Such a name
 * survives saving, sharing and renaming the sheet, and a copy of the sheet does not carry it.
 */
export interface WorkbookPort {
  describe(): Promise<WorkbookDescription>;

  /**
   * The cells of some worksheets, in the order asked for.
   *
   * @param sheetNames - Names as {@link describe} gave them; `sheet-not-found` for any other.
   * @param rowLimit - Read no more than so many rows of each, and tell where there are more; absent: all.
   */
  read(sheetNames: readonly string[], rowLimit?: number): Promise<readonly Worksheet[]>;

  /**
   * The number formats of the cells of a range that hold values, row by row: the codes that Excel has in English (United
   * States), such as `m/d/yyyy`. What stands in for an empty cell is left open. Asked only where values leave a doubt.
   *
   * @param sheetName - As for {@link read}.
   */
  numberFormats(sheetName: string, range: GridRange): Promise<readonly (readonly string[])[]>;

  /** Those of the add-in's own sheets that the workbook has, in the order asked for, with what {@link read} leaves out. */
  inspect(outputs: readonly OutputSheet[]): Promise<readonly SheetInspection[]>;

  /**
   * Makes each output sheet what its draft says, all of them or none; doing it twice equals doing it once.
   * An output that the workbook already holds keeps its name, place and identity; its contents are replaced.
   * A new one is appended after the last sheet. A name of a draft that exists on the add-in's sheets is moved.
   * `name-taken` when a draft's name belongs to a sheet, table or named item that is not the add-in's; `changed-meanwhile` when a sheet
   * is not what is expected.
   */
  replaceOutputs(drafts: readonly OutputDraft<DraftRows>[], options: ReplaceOptions): Promise<void>;

  /** Appends sheets that are the user's from then on, all or none; `name-taken` when a name exists. */
  addSheets(drafts: readonly SheetDraft<DraftRows>[], options: WriteOptions): Promise<void>;
}

/**
 * The hidden workbook-level name that marks a sheet as the add-in's; it refers to every cell of the sheet.
 *
 * @example ownershipMark("timeline") // "_RolloutWaves.timeline"
 */
export function ownershipMark(output: OutputSheet): string {
  return `${OWNERSHIP_PREFIX}${output}`;
}

/**
 * Which output an ownership mark stands for; Excel does not tell upper case from lower in a name.
 *
 * @returns `undefined` for any other name.
 */
export function outputOfMark(name: string): OutputSheet | undefined {
  return OUTPUT_SHEETS.find((output) => ownershipMark(output).toLowerCase() === name.toLowerCase());
}

const OWNERSHIP_PREFIX = "_RolloutWaves.";
