import { findGroups } from "../domain/sheets/input/groups/findGroups";
import { findTables } from "../domain/sheets/input/groups/findTables";
import type { GroupsContext } from "../domain/sheets/input/groups/groupsReading";
import { hasMonths } from "../domain/sheets/input/people/recipientsTable";
import { withoutRecipients } from "../domain/sheets/input/tables/chooseTables";
import type { Inputs } from "./readInputs";

/**
 * Decides what a list of people is that a column of months may make one of groups: it is one of groups where it is asked for, and where no
 * other sheet has a headed table of any; else it is none.
 *
 * @param asked - The sheet that the groups are asked to be read from.
 * @returns The inputs with either no recipients on that sheet, or no groups.
 */
export function peopleOrGroups(inputs: Inputs, asked: string | undefined, context: GroupsContext): Inputs {
  const { worksheets, tables, hidden } = inputs;
  const people = tables.recipients;
  if (people === undefined || !hasMonths(people)) return inputs;
  const others = worksheets.filter(({ name }) => name !== people.worksheet.name);
  const found = asked === undefined ? findGroups(others, context) : undefined;
  const hasGroups = others.some(
    (worksheet) =>
      worksheet.name === (asked ?? found?.sheet) &&
      (asked !== undefined || findTables(worksheet, context).some(({ isHeaded }) => isHeaded)),
  );
  return hasGroups
    ? { ...inputs, worksheets: others }
    : peopleOrGroups({ ...inputs, tables: withoutRecipients(tables, hidden) }, asked, context);
}
