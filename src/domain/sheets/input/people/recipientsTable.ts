import { optOutNamed } from "../../../recognition/optOutNamed";
import { ownFields, type OwnField } from "../../../messages/mergeFields";
import { cellText } from "../../../grid/cellText";
import type { Worksheet } from "../../../grid/grid";
import type { PlanningColumns } from "../planningColumns";
import { optOutColumns } from "../optOutColumns";
import { findPlanningTables, type PlanningTable } from "../planningTable";

/** A column of the recipients' table beyond ours. `columnIndex` is 0-based. */
export type PersonalColumn = OwnField & { readonly columnIndex: number };

/** The tables of recipients of a workbook, one a sheet, before they are read. Who is listed as getting no mail is no recipient. */
export function findRecipients(worksheets: readonly Worksheet[]): readonly PlanningTable[] {
  return findPlanningTables(
    worksheets.filter(({ name }) => optOutNamed(name) === undefined),
    "recipients",
    isHeader,
  );
}

/** A list of groups has addresses, too, and months or head-counts beside them. */
function isHeader(
  { group, email, name, suppress, month, users, message }: PlanningColumns,
  isNamed: boolean,
): boolean {
  if (email === undefined || group === undefined || month !== undefined || message !== undefined)
    return false;
  return isNamed || ((name !== undefined || suppress !== undefined) && users === undefined);
}

/** The columns beyond ours that have a header: each can be a field of a text. */
export function personalColumns({ worksheet, headerRow, columns }: PlanningTable): readonly PersonalColumn[] {
  const { group, name, email, language } = columns;
  const header = worksheet.grid[headerRow] ?? [];
  const ours = [group, name, email, language, ...optOutColumns(header)];
  const own = header.flatMap((cell, columnIndex) => {
    const text = cellText(cell);
    return text === "" || ours.includes(columnIndex) ? [] : [{ header: text, columnIndex }];
  });
  return ownFields(own.map(({ header }) => header)).map((field, index) => ({
    ...field,
    columnIndex: own[index]?.columnIndex ?? 0,
  }));
}
