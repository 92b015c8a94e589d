import type { DateSystem } from "../domain/calendar/civilDate";
import { fieldsNamed, ownFields } from "../domain/messages/mergeFields";
import type { ShownNumber } from "../domain/language/shownNumber";
import type { Group, GroupField } from "../domain/plan/group";
import { numbersInField } from "../domain/sheets/input/groups/readGroupFields";
import type { GroupsReading } from "../domain/sheets/input/groups/groupsReading";
import { personalColumns } from "../domain/sheets/input/people/recipientsTable";
import type { ChosenTables } from "../domain/sheets/input/tables/chooseTables";
import { cellAddress } from "../domain/grid/grid";
import { readShownNumbers } from "./readShownNumbers";
import type { WorkbookPort } from "./workbookPort";

/**
 * A table that was read, with what the cells of its further columns show where they hold numbers. Only the formats of columns that texts
 * of Waves and Templates name are asked for.
 */
export async function withShownNumbers(
  port: WorkbookPort,
  found: GroupsReading | undefined,
  { waves, templates, recipients }: ChosenTables,
  dateSystem: DateSystem,
): Promise<GroupsReading | undefined> {
  if (found?.fieldColumns === undefined || found.fieldColumns.every(({ numbers }) => numbers.length === 0))
    return found;
  const texts = [waves, templates].flatMap((table) =>
    (table?.worksheet.grid ?? []).flatMap((row) =>
      row.filter((cell) => typeof cell === "string" && cell.includes("{{")).map(String),
    ),
  );
  const personal = recipients === undefined ? [] : personalColumns(recipients);
  const fields = ownFields(
    found.fieldColumns.map(({ header }) => header),
    personal,
  );
  const named = new Set(fieldsNamed(fields, texts).map(({ header }) => header));
  const cells = found.fieldColumns.flatMap(({ header, numbers }) => (named.has(header) ? numbers : []));
  if (cells.length === 0) return found;
  const shown = await readShownNumbers(port, found.sheet, cells, dateSystem);
  const ofCells = new Map(
    cells.map(({ rowIndex, columnIndex }) => [
      cellAddress(rowIndex, columnIndex),
      shown.get(columnIndex)?.get(rowIndex),
    ]),
  );
  return {
    ...found,
    groups: found.groups.map((group) => withShown(group, ofCells)),
    fieldColumns: found.fieldColumns.map((column) => {
      const unclear = column.numbers.filter(
        ({ rowIndex, columnIndex }) => shown.get(columnIndex)?.get(rowIndex) === undefined,
      );
      const numbers = named.has(column.header) ? numbersInField(found.sheet, column.header, unclear) : [];
      return { ...column, problems: [...column.problems, ...numbers] };
    }),
  };
}

/** @param ofCells - By their addresses. */
function withShown(group: Group, ofCells: ReadonlyMap<string, ShownNumber | undefined>): Group {
  if (group.fields === undefined) return group;
  const fields = [...group.fields].map(([header, field]): [string, GroupField] => {
    const shown = ofCells.get(field.source.cell);
    return [header, shown === undefined ? field : { ...field, shown }];
  });
  return { ...group, fields: new Map(fields) };
}
