import { chooseTables, type ChosenTables } from "../domain/sheets/input/tables/chooseTables";
import type { Worksheet } from "../domain/grid/grid";
import {
  isPlanningName,
  onWhole,
  planningTables,
  sheetsOf,
} from "../domain/sheets/input/tables/planningTables";
import { ROWS_TO_FIND_A_TABLE } from "./rowsToFindATable";
import type { WorkbookDescription, WorkbookPort } from "./workbookPort";

/** What was read of a workbook, but for its groups, of which only the top is there. */
export type Inputs = {
  /** The visible sheets that are not the add-in's, and the one that was asked for: no more than the first {@link ROWS_TO_FIND_A_TABLE} rows of each. */
  readonly worksheets: readonly Worksheet[];
  /** The same of the hidden ones. */
  readonly hiddenWorksheets: readonly Worksheet[];
  /** The names of the hidden sheets. */
  readonly hidden: ReadonlySet<string>;
  /** Read to the last row of their sheets. */
  readonly tables: ChosenTables;
  /** The names of the sheets that any table that may be meant is on. */
  readonly withTables: ReadonlySet<string>;
};

/**
 * Finds the tables that a plan is made by, beside its groups, and reads all of the sheets that they are on. A sheet that is named as one of
 * ours is looked through to its end.
 *
 * @param asked - The sheet that the groups are asked to be read from, whatever it is.
 */
export async function readInputs(
  port: WorkbookPort,
  { sheets }: Pick<WorkbookDescription, "sheets">,
  asked: string | undefined,
): Promise<Inputs> {
  const wanted = sheets.filter(
    ({ name, isWorksheet, output }) => isWorksheet && (output === undefined || name === asked),
  );
  const hidden = new Set(
    wanted.filter(({ name, isVisible }) => !isVisible && name !== asked).map(({ name }) => name),
  );
  const tops = await port.read(
    wanted.map(({ name }) => name),
    ROWS_TO_FIND_A_TABLE,
  );
  const found = planningTables(tops);
  const withTables = sheetsOf(found);
  const toRead = tops
    .filter(({ name, goesOn }) => goesOn === true && (withTables.has(name) || isPlanningName(name)))
    .map(({ name }) => name);
  const read = toRead.length === 0 ? [] : await port.read(toRead);
  const whole = new Map(read.map((worksheet) => [worksheet.name, worksheet]));
  // What has no table at the top may have it further down.
  const searched = tops.map((top) => (withTables.has(top.name) ? top : (whole.get(top.name) ?? top)));
  const tables = onWhole(
    searched.every((one, index) => one === tops[index]) ? found : planningTables(searched),
    whole,
  );
  return {
    worksheets: tops.filter(({ name }) => !hidden.has(name)),
    hiddenWorksheets: tops.filter(({ name }) => hidden.has(name)),
    hidden,
    tables: chooseTables(tables, hidden),
    // Marks are looked for beside whatever else a sheet is.
    withTables: sheetsOf({ ...tables, marked: [] }),
  };
}
