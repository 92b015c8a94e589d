import { CellRanges } from "../../../domain/grid/cellRanges";
import type { GridRange } from "../../../domain/grid/grid";
import { indexRuns } from "../../../domain/grid/indexRuns";
import { parseRange } from "../../../domain/grid/parseRange";
import type { IndexRun } from "../../../domain/grid/sheetInspection";

type Attributes = Readonly<Record<string, string>>;

/** What a worksheet part says beside the values of its cells (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
export class SheetTraits {
  /** Whether the sheet has filter buttons of its own; those of a table are in the table's part. */
  hasFilter = false;
  private readonly formulaCells = new CellRanges();
  /** One formula for all its cells: it stands in the first only. */
  private readonly formulaRanges: GridRange[] = [];
  private readonly rows: IndexRun[] = [];
  private readonly columns: IndexRun[] = [];
  private readonly formats = new Map<string, number>();

  addFormula(row: number, column: number, attributes: Attributes): void {
    const range = attributes["t"] === "array" ? parseRange(attributes["ref"] ?? "") : undefined;
    if (range === undefined) this.formulaCells.add(row, column);
    else this.formulaRanges.push(range);
  }

  addRow(row: number, attributes: Attributes): void {
    if (isTrue(attributes["hidden"])) this.rows.push({ first: row, last: row });
  }

  addColumns(attributes: Attributes): void {
    if (!isTrue(attributes["hidden"])) return;
    this.columns.push({ first: Number(attributes["min"]) - 1, last: Number(attributes["max"]) - 1 });
  }

  addFormat(row: number, column: number, format: number): void {
    this.formats.set(`${String(row)},${String(column)}`, format);
  }

  /** The place of a cell's format among the formats of the styles part, 0-based. */
  formatOf(row: number, column: number): number {
    return this.formats.get(`${String(row)},${String(column)}`) ?? 0;
  }

  formulas(): readonly GridRange[] {
    return [...this.formulaCells.ranges(), ...this.formulaRanges];
  }

  hiddenRows(rowCount: number): readonly IndexRun[] {
    return indexRuns(this.rows, rowCount);
  }

  hiddenColumns(columnCount: number): readonly IndexRun[] {
    return indexRuns(this.columns, columnCount);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
