import type { CivilDate } from "../../../calendar/civilDate";
import type { CommunicationColumn, Status } from "../../../vocabulary/communications";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import type { Cell } from "../../../grid/grid";

/** A row of the Communications sheet as the person left it. */
export type CommunicationRow = {
  readonly message: string;
  /** A group, or the word for everyone. */
  readonly audience: string;
  /** Of the group. */
  readonly key?: string;
  readonly messageKey?: string;
  /** 1 and up. */
  readonly slice: number;
  readonly sendDate?: CivilDate;
  readonly lockedDate?: CivilDate;
  /** The day that the person says it went out on. */
  readonly sentDate?: CivilDate;
  /** Absent when the cell is empty. */
  readonly status?: Status;
  /** Where a date that the person fixed stands. */
  readonly source: CellReference;
  /** Our columns, as they stand. */
  readonly cells: ReadonlyMap<CommunicationColumn, Cell>;
  /** The person's own columns, in the order of {@link CommunicationsReading.ownHeaders}. */
  readonly ownCells: readonly Cell[];
};

/** The Communications sheet of an earlier run, with all that is the person's. */
export type CommunicationsReading = {
  readonly rows: readonly CommunicationRow[];
  /** Rows that name no message, and hold something all the same. */
  readonly looseRows: readonly Pick<CommunicationRow, "cells" | "ownCells">[];
  /** Headers of the columns that the person added, from left to right; `""` for one without. */
  readonly ownHeaders: readonly string[];
  readonly problems: readonly Problem[];
};

/** The sheet of a first run. */
export const NO_COMMUNICATIONS: CommunicationsReading = {
  rows: [],
  looseRows: [],
  ownHeaders: [],
  problems: [],
};

/** Whether the person has marked a row as sent, by its status or by a date. */
export function isSent({ status, sentDate }: CommunicationRow): boolean {
  return status === "sent" || sentDate !== undefined;
}

/** Whether the person has cancelled a row; one that went out all the same was sent. */
export function isCancelled(row: CommunicationRow): boolean {
  return row.status === "cancelled" && !isSent(row);
}
