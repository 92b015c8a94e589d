import type { MemoryState } from "./memoryState";

/** The workbook after its sheet `name` was renamed: names and tables follow the sheet. */
export function renamed(state: MemoryState, name: string, to: string): MemoryState {
  return {
    ...state,
    sheets: state.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet)),
    names: state.names.map((item) =>
      typeof item.refersTo !== "string" && item.refersTo.sheet === name
        ? { ...item, refersTo: { ...item.refersTo, sheet: to } }
        : item,
    ),
    tables: state.tables.map((table) => (table.sheet === name ? { ...table, sheet: to } : table)),
  };
}
