import { dayInMonth } from "../domain/sheets/input/groups/dayInMonth";
import type { GroupsReading } from "../domain/sheets/input/groups/groupsReading";
import { inSheetOrder } from "../domain/sheets/input/inSheetOrder";
import { showsDay } from "../domain/grid/showsDay";
import type { WorkbookPort } from "./workbookPort";

/** A table that was read, with the dates in doubt told as days where their number formats show a day; the others are months. */
export async function withShownDays(
  port: WorkbookPort,
  found: GroupsReading | undefined,
): Promise<GroupsReading | undefined> {
  const [first] = found?.doubtful ?? [];
  const last = found?.doubtful?.at(-1);
  if (found?.doubtful === undefined || first === undefined || last === undefined) return found;
  const formats = await port.numberFormats(found.sheet, {
    firstRow: first.rowIndex,
    firstColumn: first.columnIndex,
    lastRow: last.rowIndex,
    lastColumn: first.columnIndex,
  });
  const days = found.doubtful.filter(({ rowIndex }) =>
    showsDay(formats[rowIndex - first.rowIndex]?.[0] ?? ""),
  );
  return { ...found, problems: inSheetOrder([...found.problems, ...dayInMonth(found.sheet, days)]) };
}
