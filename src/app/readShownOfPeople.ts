import type { DateSystem } from "../domain/calendar/civilDate";
import { numberCells, type ShownCells } from "../domain/grid/shownCells";
import { personalColumns } from "../domain/sheets/input/people/recipientsTable";
import type { PlanningTable } from "../domain/sheets/input/planningTable";
import { readShownNumbers } from "./readShownNumbers";
import type { WorkbookPort } from "./workbookPort";

/** What the numbers in the further columns of a table of recipients show: each is a column of Messages. */
export async function readShownOfPeople(
  port: WorkbookPort,
  table: PlanningTable | undefined,
  dateSystem: DateSystem,
): Promise<ShownCells> {
  if (table === undefined) return new Map();
  const columns = personalColumns(table).map(({ columnIndex }) => columnIndex);
  const cells = numberCells(table.worksheet, table.rows, columns);
  return readShownNumbers(port, table.worksheet.name, cells, dateSystem);
}
