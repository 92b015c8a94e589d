import { compareDates, type CivilDate } from "../../../calendar/civilDate";
import type { CommunicationColumn } from "../../../vocabulary/communications";
import { isEmptyCell } from "../../../grid/cellText";
import type { Cell } from "../../../grid/grid";
import type { CommunicationRow } from "./communicationsReading";

/** The columns that are texts of the person's. */
const TEXTS = ["owner", "notes", "feedback"] as const satisfies readonly CommunicationColumn[];

/**
 * Joins what people wrote on two rows for one communication.
 *
 * @returns The first row, with what it left empty; and whether the other says something else than it.
 */
export function joinedRows(
  first: CommunicationRow,
  other: CommunicationRow,
): { readonly row: CommunicationRow; readonly isMore: boolean } {
  const cells = new Map(first.cells);
  for (const name of TEXTS) cells.set(name, filled(first.cells.get(name), other.cells.get(name)));
  const row = {
    ...other,
    ...first,
    ...((first.status === undefined || first.status === "planned") &&
      other.status && { status: other.status }),
    cells,
    ownCells: first.ownCells.map((cell, index) => filled(cell, other.ownCells[index])),
  };
  const isMore =
    TEXTS.some((name) => differs(cells.get(name), other.cells.get(name))) ||
    row.ownCells.some((cell, index) => differs(cell, other.ownCells[index])) ||
    isOtherDay(row.lockedDate, other.lockedDate) ||
    isOtherDay(row.sentDate, other.sentDate) ||
    (other.status !== undefined && other.status !== "planned" && other.status !== row.status);
  return { row, isMore };
}

function filled(one: Cell | undefined, other: Cell | undefined): Cell {
  return one === undefined || isEmptyCell(one) ? (other ?? null) : one;
}

function differs(one: Cell | undefined, other: Cell | undefined): boolean {
  return other !== undefined && !isEmptyCell(other) && JSON.stringify(one) !== JSON.stringify(other);
}

function isOtherDay(one: CivilDate | undefined, other: CivilDate | undefined): boolean {
  return other !== undefined && (one === undefined || compareDates(one, other) !== 0);
}
