import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from "../domain/sheets/grid";
import type { SheetDraft } from "../domain/sheets/sheetDraft";
import { WorkbookError } from "./workbookError";

/** @throws WorkbookError `too-large` when the draft has more rows, columns or characters in a cell than a sheet takes. */
export function refuseOversizedDraft({ name, rows }: SheetDraft): void {
  const fits =
    rows.length <= MAX_ROWS &&
    rows.every(
      (row) =>
        row.length <= MAX_COLUMNS &&
        row.every((cell) => typeof cell !== "string" || cell.length <= MAX_CELL_CHARACTERS),
    );
  if (!fits) throw new WorkbookError("too-large", { sheet: name, nothingChanged: true });
}
