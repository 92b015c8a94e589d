import type { Worksheet } from "../domain/sheets/grid";
import { tableOn, type PlanningTable } from "../domain/sheets/planningTable";
import { findSuppressed } from "../domain/sheets/readSuppressed";
import { findRecipients } from "../domain/sheets/recipientsTable";
import type { PeopleTables } from "./readMailing";
import { ROWS_TO_FIND_A_TABLE } from "./rowsToFindATable";
import type { WorkbookPort } from "./workbookPort";

/**
 * Finds the tables of recipients and of suppressed addresses, and reads all of them.
 *
 * @param worksheets - The first {@link ROWS_TO_FIND_A_TABLE} rows of each.
 */
export async function readPeopleTables(
  port: WorkbookPort,
  worksheets: readonly Worksheet[],
): Promise<PeopleTables> {
  const recipients = await whole(port, findRecipients(worksheets));
  const suppressed = await whole(port, findSuppressed(worksheets));
  return { ...(recipients && { recipients }), ...(suppressed && { suppressed }) };
}

async function whole(
  port: WorkbookPort,
  table: PlanningTable | undefined,
): Promise<PlanningTable | undefined> {
  if (table === undefined || table.worksheet.grid.length < ROWS_TO_FIND_A_TABLE) return table;
  const [worksheet] = await port.read([table.worksheet.name]);
  return worksheet && tableOn(worksheet, table);
}
