import { rangeAddress } from "../../domain/grid/grid";
import type { DraftTable } from "../../domain/grid/sheetDraft";

/** Queues a table over cells that are written already. */
export function addTable(sheet: Excel.Worksheet, { name, range, style, hasFilterButtons }: DraftTable): void {
  const table = sheet.tables.add(rangeAddress(range), true);
  table.name = name;
  table.style = style;
  table.showFilterButton = hasFilterButtons;
}
