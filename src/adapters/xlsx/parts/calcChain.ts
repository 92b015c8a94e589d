import { applySplices, type Splice } from "../xml/xmlEdit";
import { plainTokens } from "../xml/xmlTokens";

/**
 * The calculation chain without the cells of some sheets. A cell without an `i` is on the sheet of the one before it, so
 * cells that stay need no change: the first cell of a sheet always says which sheet it is on.
 *
 * @param sheetIds - The sheets' ids, as the workbook part gives them.
 * @returns `undefined` when no cell is left; a chain must have one.
 */
export function withoutSheets(
  source: string,
  part: string,
  sheetIds: ReadonlySet<number>,
): string | undefined {
  const splices: Splice[] = [];
  const tokens = plainTokens(part);
  let depth = 0;
  let start = 0;
  let sheetId = 0;
  let isRemoved = false;
  let kept = 0;
  tokens.on("opentagstart", () => {
    if (++depth === 2) start = source.lastIndexOf("<", tokens.position - 1);
  });
  tokens.on("opentag", ({ attributes }) => {
    if (depth !== 2) return;
    sheetId = Number(attributes["i"] ?? sheetId);
    isRemoved = sheetIds.has(sheetId);
    if (!isRemoved) kept++;
  });
  tokens.on("closetag", () => {
    if (depth-- === 2 && isRemoved) splices.push({ start, end: tokens.position, text: "" });
  });
  tokens.write(source).close();
  return kept === 0 ? undefined : applySplices(source, splices);
}
