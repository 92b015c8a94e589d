import { lazyRows } from "../../../src/domain/grid/lazyRows";
import { rowsBetween } from "../../../src/domain/grid/rowsBetween";

const ARRAY = [["a"], ["b"], ["c"]];
const ROWS = lazyRows(3, (rowIndex) => ARRAY[rowIndex] ?? []);

it("is read like the array of its rows, more than once", () => {
  expect([...ROWS]).toEqual(ARRAY);
  expect([...ROWS]).toEqual(ARRAY);
  expect(ROWS).toHaveLength(3);
  for (const index of [-4, -3, -1, 0, 2, 3])
    expect([index, ROWS.at(index)]).toEqual([index, ARRAY.at(index)]);
});

it.each([
  [0, 2, ARRAY],
  [1, 1, [["b"]]],
  [1, 5, [["b"], ["c"]]],
  [2, 1, []],
])("has rows %d to %d", (firstRow, lastRow, rows) => {
  expect(rowsBetween(ROWS, firstRow, lastRow)).toEqual(rows);
});
