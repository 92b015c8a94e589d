import type { GridRange } from "../domain/grid/grid";

/**
 * What holds in every column, row by row, where each of some rectangles says it for its cells. Rows must be asked for in rising
 * order; rows that no rectangle begins or ends between share one array, so that half a million rows of one look cost nothing.
 *
 * @param styled - Rectangles that do not overlap.
 * @param otherwise - What holds where no rectangle reaches.
 */
export function rowStyles<Style>(
  styled: readonly { readonly range: GridRange; readonly style: Style }[],
  columnCount: number,
  otherwise: Style,
): (rowIndex: number) => readonly Style[] {
  const pending = [...styled].sort((a, b) => a.range.firstRow - b.range.firstRow);
  let next = 0;
  let active: typeof pending = [];
  let validTo = -1;
  let current: readonly Style[] = [];
  return (rowIndex) => {
    if (rowIndex <= validTo) return current;
    active = active.filter(({ range }) => range.lastRow >= rowIndex);
    for (
      let one = pending[next];
      one !== undefined && one.range.firstRow <= rowIndex;
      one = pending[++next]
    ) {
      active.push(one);
    }
    const row = new Array<Style>(columnCount).fill(otherwise);
    for (const { range, style } of active) row.fill(style, range.firstColumn, range.lastColumn + 1);
    current = row;
    const nextFirst = pending[next]?.range.firstRow ?? Infinity;
    validTo = active.reduce((last, { range }) => Math.min(last, range.lastRow), nextFirst - 1);
    return current;
  };
}
