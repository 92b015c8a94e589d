import { planningSheetNamed } from "../language/choiceNamed";
import type { Words } from "../language/words";
import { personalFields, type PersonalField } from "../messages/mergeFields";
import type { Problem } from "../plan/problem";
import { cellText } from "./cellText";
import type { Worksheet } from "./grid";
import type { PlanningColumns } from "./planningColumns";
import { findPlanningTable, type PlanningTable } from "./planningTable";
import { sourceOf } from "./sourceOf";

/** A column of the recipients' table beyond ours. `columnIndex` is 0-based. */
export type PersonalColumn = PersonalField & { readonly columnIndex: number };

/** The table of recipients of a workbook, before it is read; `undefined` when there is none. */
export function findRecipients(worksheets: readonly Worksheet[]): PlanningTable | undefined {
  return findPlanningTable(worksheets, "recipients", isHeader);
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
  const { group, name, email, language, suppress } = columns;
  const ours = [group, name, email, language, suppress];
  const own = (worksheet.grid[headerRow] ?? []).flatMap((cell, columnIndex) => {
    const header = cellText(cell);
    return header === "" || ours.includes(columnIndex) ? [] : [{ header, columnIndex }];
  });
  return personalFields(own.map(({ header }) => header)).map((field, index) => ({
    ...field,
    columnIndex: own[index]?.columnIndex ?? 0,
  }));
}

/** A sheet that is named as if it held recipients and does not, so that nobody is left out without a word. */
export function headersProblem(worksheets: readonly Worksheet[], { inputs }: Words): Problem | undefined {
  const named = worksheets.find(
    ({ name, grid }) => planningSheetNamed(name) === "recipients" && grid.length > 0,
  );
  return (
    named && {
      code: "recipients-without-headers",
      ...sourceOf(named, 0, 0),
      headers: [inputs.group[0] ?? "", inputs.email[0] ?? ""],
    }
  );
}
