import { ownershipMark } from "../../app/workbookPort";
import { rangeAddress, type GridRange } from "../../domain/grid/grid";
import { isSameName } from "../../domain/grid/isSameName";
import { parseRange } from "../../domain/grid/parseRange";
import { deleteSheet } from "./deleteSheet";
import { withExcel, type ExcelHost } from "./excelSession";
import { takeInventory, type Inventory, type NameItem } from "./inventory";
import { isBrokenFormula } from "./sheetReference";
import { runOfStaging, withoutStaging } from "./staging";
import type { WriteTarget } from "./writeTarget";

/** What a write has added. */
export type AddedSheets = {
  /** Its run, of which its staging sheets have their names. */
  readonly run: string;
  /** The ids of its sheets, by the place of their target; none before the request that adds them is answered. */
  readonly ids: readonly (string | undefined)[];
};

/**
 * Takes away the sheets and names that a failed write added, and gives the names that it moved back. A sheet that only has the name of one
 * of them is another run's, and stays with its names. What the write did to sheets that were there before is beyond this.
 *
 * @param before - What the workbook held before the write.
 */
export async function undoWrite(
  host: ExcelHost,
  before: Inventory,
  targets: readonly WriteTarget[],
  { run, ids }: AddedSheets,
): Promise<void> {
  const previous = withoutStaging(before);
  await withExcel(host, async (session) => {
    const now = await takeInventory(session);
    const { names, worksheets } = session.context.workbook;
    for (const { id, name } of now.sheets) {
      if (ids.includes(id) || runOfStaging(name) === run) deleteSheet(worksheets.getItem(id));
    }
    for (const { name } of now.names) {
      if (runOfStaging(name) === run) names.getItem(name).delete();
    }
    targets.forEach((target, place) => {
      const id = target.id ?? ids[place];
      if (id === undefined) return;
      const sheet = now.sheets.find((candidate) => candidate.id === id)?.name;
      for (const { name, range } of wantedNames(target)) {
        const item = now.names.find((candidate) => isSameName(candidate.name, name));
        const kept = previous.names.find((candidate) => isSameName(candidate.name, name));
        if (item === undefined || !refersTo(item, sheet, range)) continue;
        if (kept === undefined) names.getItem(item.name).delete();
        else if (kept.formula !== item.formula) names.getItem(item.name).formula = kept.formula;
      }
    });
    await session.sync();
  });
}

/** The names that a write gives a sheet; a mark is of all of it. */
function wantedNames({
  draft,
  output,
  isNew,
}: WriteTarget): readonly { readonly name: string; readonly range?: GridRange }[] {
  return output === undefined || !isNew ? draft.names : [...draft.names, { name: ownershipMark(output) }];
}

/** Whether a name still says what the write made it say; that of a sheet which somebody has deleted says nothing any more. */
function refersTo(
  { formula, sheet }: NameItem,
  wanted: string | undefined,
  range: GridRange | undefined,
): boolean {
  if (wanted === undefined) return isBrokenFormula(formula);
  if (sheet === undefined || !isSameName(sheet, wanted)) return false;
  const found = parseRange(formula.slice(formula.lastIndexOf("!") + 1));
  return range === undefined || (found !== undefined && rangeAddress(found) === rangeAddress(range));
}
