import type { SheetDraft } from "../../../domain/sheets/sheetDraft";

/**
 * The style of every column, row by row. Rows must be asked for in rising order; rows that no rectangle begins or ends
 * between share one array, so that half a million rows of one look cost nothing.
 *
 * @param styles - The number of each of the draft's styles.
 * @param defaultStyle - The number where no style reaches.
 */
export function styleIndexes(
  draft: SheetDraft,
  styles: readonly number[],
  defaultStyle: number,
): (rowIndex: number) => readonly number[] {
  const columnCount = draft.rows[0]?.length ?? 0;
  const pending = draft.styles
    .map(({ range }, index) => ({ range, style: styles[index] ?? defaultStyle }))
    .sort((a, b) => a.range.firstRow - b.range.firstRow);
  let next = 0;
  let active: typeof pending = [];
  let validTo = -1;
  let current: readonly number[] = [];
  return (rowIndex) => {
    if (rowIndex <= validTo) return current;
    active = active.filter(({ range }) => range.lastRow >= rowIndex);
    for (
      let styled = pending[next];
      styled !== undefined && styled.range.firstRow <= rowIndex;
      styled = pending[++next]
    ) {
      active.push(styled);
    }
    const row = new Array<number>(columnCount).fill(defaultStyle);
    for (const { range, style } of active) row.fill(style, range.firstColumn, range.lastColumn + 1);
    current = row;
    validTo = Math.min(
      (pending[next]?.range.firstRow ?? Infinity) - 1,
      ...active.map(({ range }) => range.lastRow),
    );
    return current;
  };
}
