import { foldText } from "../../../language/foldText";
import { addressKey, type Recipient } from "../../../messages/recipient";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import type { CellTally } from "../cellTally";
import { cellProblem } from "../cellProblem";
import { fieldText } from "../fieldText";
import { foundText } from "../../../grid/foundText";
import { cellAt } from "../../../grid/grid";
import type { ShownCells } from "../../../grid/shownCells";
import { groupName, type GroupRegistry } from "../groupRegistry";
import { isOptOutMark } from "./isOptOutMark";
import { parseAddress } from "../parseAddresses";
import { planningCell, type PlanningTable } from "../planningTable";
import type { PersonalColumn } from "./recipientsTable";
import { sourceOf } from "../../../grid/sourceOf";

/** Rows that are left out for one reason, told of together. */
export type LeftOutRows = Readonly<Record<"suppressed" | "ungrouped" | "unknownGroup", CellTally>>;

/** Which rows can be written to. */
export type RowContext = {
  /** Is told every group of the plan that a row names. */
  readonly listed: Set<string>;
  /** The names of the plan's groups by {@link foldText}. */
  readonly groups: ReadonlyMap<string, string>;
  readonly registry: GroupRegistry;
  /** By {@link addressKey}. */
  readonly suppressed: ReadonlySet<string>;
  /** The 0-based columns in which a mark keeps a person out of every message. */
  readonly optOuts: readonly number[];
};

/** Whom a row names: a group of the plan and a safe address; `undefined` for a row that is left out. */
export function readAddressee(
  table: PlanningTable,
  rowIndex: number,
  { listed, groups, registry, suppressed, optOuts }: RowContext,
  leftOut: LeftOutRows,
  problems: Problem[],
): { readonly group: string; readonly address: string; readonly source: CellReference } | undefined {
  const { columns } = table;
  const before = problems.length;
  const email = planningCell(table, rowIndex, columns.email, problems);
  const { text: address, source } = email;
  const group = planningCell(table, rowIndex, columns.group, problems);
  if (problems.length > before) return undefined;
  const name = groups.get(foldText(groupName(group.text, registry)));
  if (name !== undefined) listed.add(name);
  if (isMarked(table, rowIndex, optOuts) || suppressed.has(addressKey(address))) {
    leftOut.suppressed.add("", source);
    return undefined;
  }
  if (name === undefined) {
    if (group.text === "") leftOut.ungrouped.add("", group.source);
    else leftOut.unknownGroup.add(group.text, group.source);
    return undefined;
  }
  if (address === "") problems.push({ code: "missing-address", ...source });
  else if (parseAddress(typeof email.cell === "string" ? email.cell : address) === undefined)
    problems.push({ code: "bad-address", ...source, found: foundText(address) });
  else return { group: name, address, source };
  return undefined;
}

function isMarked({ worksheet }: PlanningTable, rowIndex: number, optOuts: readonly number[]): boolean {
  return optOuts.some((column) => isOptOutMark(cellAt(worksheet.grid, rowIndex, column)));
}

/**
 * What a row's further columns say, each as its cell does.
 *
 * @param numbers - Is told of numbers that nobody can tell what they show.
 */
export function readValues(
  { worksheet }: PlanningTable,
  rowIndex: number,
  personal: readonly PersonalColumn[],
  shown: ShownCells,
  numbers: CellTally,
  problems: Problem[],
): Recipient["values"] {
  return personal.map(({ columnIndex, header }) => {
    const cell = cellAt(worksheet.grid, rowIndex, columnIndex);
    const source = sourceOf(worksheet, rowIndex, columnIndex);
    const fault = cellProblem(cell, source);
    if (fault !== undefined) problems.push(fault);
    if (typeof cell !== "number") return fieldText(cell);
    const number = shown.get(columnIndex)?.get(rowIndex);
    if (number === undefined) numbers.add(header, source);
    return number ?? fieldText(cell);
  });
}
