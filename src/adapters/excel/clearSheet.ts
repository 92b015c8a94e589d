/**
 * Queues the removal of all that an output holds. The sheet itself stays, and with it what refers to it:
 * deleting a sheet would also wipe the person's undo list.
 *
 * @param tables - The names of the tables on the sheet.
 */
export function clearSheet(sheet: Excel.Worksheet, tables: readonly string[]): void {
  for (const table of tables) sheet.tables.getItem(table).delete();
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  sheet.pageLayout.orientation = "Portrait";
  sheet.pageLayout.zoom = { scale: 100 };

  const all = sheet.getRange();
  // Contents and formats, conditional ones, merges and validation too.
  all.clear("All");
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardWidth = true;
  all.format.autofitRows();
}
