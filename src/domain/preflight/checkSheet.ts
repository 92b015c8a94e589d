import { cellAddress, columnName, rangeAddress } from "../grid/grid";
import { isSameName } from "../grid/isSameName";
import { MERGE_NAMES } from "../sheets/outputs/merge/mergeNames";
import type { MergeSheet } from "../vocabulary/outputSheets";
import { Breaches } from "./breaches";
import type { MergeBlock } from "./mergeBlock";
import type { PreflightOutcome, PreflightRule } from "../vocabulary/preflight";

type SheetRule = Extract<PreflightRule, "noFormulas" | "noMerges" | "nothingHidden" | "namedRange">;

/** The rules about what there is to a sheet beside its texts. */
export function checkSheet(block: MergeBlock, output: MergeSheet): Record<SheetRule, PreflightOutcome> {
  const { formulas, worksheet } = block.inspection;
  const calculated = new Breaches();
  for (const range of formulas) {
    calculated.add({ cell: cellAddress(range.firstRow, range.firstColumn), found: rangeAddress(range) });
  }
  const merged = new Breaches();
  for (const range of worksheet.merges) {
    merged.add({ cell: cellAddress(range.firstRow, range.firstColumn), found: rangeAddress(range) });
  }
  return {
    noFormulas: calculated.outcome("failed"),
    noMerges: merged.outcome("failed"),
    nothingHidden: checkHidden(block),
    namedRange: checkName(block, MERGE_NAMES[output]),
  };
}

function checkHidden({ inspection }: MergeBlock): PreflightOutcome {
  const hidden = new Breaches();
  // First, since a sheet that is written anew stays hidden.
  if (!inspection.isVisible) hidden.add({ remedy: "unhide" });
  for (const { first, last } of inspection.hiddenRows) {
    const found = `${String(first + 1)}:${String(last + 1)}`;
    hidden.add({ cell: cellAddress(first, 0), found });
  }
  for (const { first, last } of inspection.hiddenColumns) {
    const found = `${columnName(first)}:${columnName(last)}`;
    hidden.add({ cell: cellAddress(0, first), found });
  }
  if (inspection.hasFilter) hidden.add({});
  return hidden.outcome("failed");
}

/** The name covers header and rows, no more and no less. */
function checkName({ inspection, grid, headers }: MergeBlock, wanted: string): PreflightOutcome {
  const named = inspection.names.find(({ name }) => isSameName(name, wanted));
  const breaches = new Breaches();
  if (named === undefined) {
    breaches.add({});
  } else {
    const { firstRow, firstColumn, lastRow, lastColumn } = named.range;
    const isExact =
      firstRow === 0 && firstColumn === 0 && lastRow === grid.length - 1 && lastColumn === headers.length - 1;
    if (!isExact) breaches.add({ found: rangeAddress(named.range) });
  }
  return breaches.outcome("failed");
}
