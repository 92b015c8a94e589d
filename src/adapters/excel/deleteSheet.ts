/** Queues the deletion of a sheet of the add-in's; Excel deletes no sheet that is very hidden. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
