import { foldText } from "../../../language/foldText";
import { planningSheetNamed } from "../../../recognition/choiceNamed";
import { optOutNamed } from "../../../recognition/optOutNamed";
import { ownFields, type OwnField } from "../../../messages/mergeFields";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Worksheet } from "../../../grid/grid";
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
  ).filter(isOfPeople);
}

/** Whether groups may be read from a list of people as well: a column of it could be that of their months. */
export function hasMonths({ columns }: PlanningTable): boolean {
  return columns.month !== undefined;
}

/** A list of groups has addresses, too, and months or head-counts beside them; a list of mails their texts. */
function isHeader(
  { group, email, name, suppress, month, users, message, subject, body }: PlanningColumns,
  isNamed: boolean,
): boolean {
  if (email === undefined || group === undefined) return false;
  if (isNamed) return true;
  const isPlain = month === undefined && message === undefined;
  const isOfMails = message !== undefined && (subject !== undefined || body !== undefined);
  return users === undefined && !isOfMails && (name !== undefined || (suppress !== undefined && isPlain));
}

/** On a sheet of another name people with months or messages are such where a group has several. */
function isOfPeople({ worksheet, columns, rows }: PlanningTable): boolean {
  const { group, month, message } = columns;
  if (planningSheetNamed(worksheet.name) === "recipients" || (month === undefined && message === undefined))
    return true;
  const groups = rows
    .map((row) => (group === undefined ? "" : foldText(cellText(cellAt(worksheet.grid, row, group)))))
    .filter((name) => name !== "");
  return new Set(groups).size < groups.length;
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
