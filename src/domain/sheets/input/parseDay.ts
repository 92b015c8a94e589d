import { civilDate, civilDateOfSerial, type CivilDate, type DateSystem } from "../../calendar/civilDate";
import { cellText } from "../../grid/cellText";
import type { Cell } from "../../grid/grid";

/**
 * The day that a cell gives: a real date, or a text as `2026-12-24`. Other texts mean different days in different countries.
 *
 * @returns `undefined` for anything else; years are 2000 to 2199, so that a count is not taken for a date.
 */
export function parseDay(cell: Cell, dateSystem: DateSystem): CivilDate | undefined {
  const date = typeof cell === "number" ? civilDateOfSerial(cell, dateSystem) : dayOfText(cellText(cell));
  return date !== undefined && date.year >= 2000 && date.year <= 2199 ? date : undefined;
}

function dayOfText(text: string): CivilDate | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ]00:00(:00)?$)/.exec(text)?.[0];
  if (iso === undefined) return undefined;
  try {
    return civilDate(iso);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
