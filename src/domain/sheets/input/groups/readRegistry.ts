import { foldText } from "../../../language/foldText";
import { isEveryone } from "../../../recognition/isEveryone";
import { monthNamed } from "../../../language/monthNamed";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { groupEntryOf } from "./groupEntryOf";
import type { GroupRegistry, KnownGroup } from "../groupRegistry";
import { namedColumns, type NamedColumns } from "../namedColumns";
import { isNote, isTotal } from "./outsideRows";
import { sourceOf } from "../../../grid/sourceOf";

/**
 * The groups that the lists and grids of a workbook name, with or without months, and their aliases. Of two lists that
 * name a group the first counts.
 */
export function readRegistry(worksheets: readonly Worksheet[]): GroupRegistry {
  const groups = new Map<string, KnownGroup>();
  const aliases = new Map<string, KnownGroup>();
  for (const worksheet of worksheets) {
    let columns: NamedColumns = {};
    worksheet.grid.forEach((cells, row) => {
      const named = namedColumns(cells);
      if (named.group !== undefined && isHeader(named, cells)) {
        columns = named;
        return;
      }
      const { group: column, aliases: aliasColumn } = columns;
      const text = column === undefined ? "" : cellText(cellAt(worksheet.grid, row, column));
      if (column === undefined || !isName(text)) return;
      const group = { name: groupEntryOf(text).name, source: sourceOf(worksheet, row, column) };
      addFirst(groups, group.name, group);
      const others = aliasColumn === undefined ? "" : cellText(cellAt(worksheet.grid, row, aliasColumn));
      for (const alias of others.split(/[,;、，；\n]/))
        if (alias.trim() !== "") addFirst(aliases, alias, group);
    });
  }
  return { groups, aliases };
}

/** Groups alone may be the title of anything. */
function isHeader({ month, users, email, aliases }: NamedColumns, cells: readonly Cell[]): boolean {
  if ([month, users, email, aliases].some((column) => column !== undefined)) return true;
  return cells.some((cell) => typeof cell === "string" && monthNamed(cell).length > 0);
}

function isName(text: string): boolean {
  return text !== "" && !isTotal(text) && !isNote(text) && !isEveryone(text);
}

function addFirst(known: Map<string, KnownGroup>, name: string, group: KnownGroup): void {
  const key = foldText(name);
  if (!known.has(key)) known.set(key, group);
}
