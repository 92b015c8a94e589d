import { columnWidths } from "../../../src/domain/grid/columnWidths";
import { lazyRows } from "../../../src/domain/grid/lazyRows";

const BOUNDS = () => ({ least: 5, most: 12 });

it("shows the longest text of each column with room on both sides, within bounds", () => {
  const rows = [
    ["a", "header", "header"],
    [null, 1234567, "a longer text"],
  ];
  expect(columnWidths(rows, BOUNDS)).toEqual([5, 9, 12]);
});

it.each([
  ["the thousandth row", 1_000, 12],
  ["the one after it", 1_001, 5],
])("measures so much: %s", (_, longRow, width) => {
  const rows = lazyRows(500_000, (rowIndex) => [rowIndex === longRow ? "a longer text" : "b"]);
  expect(columnWidths(rows, BOUNDS)).toEqual([width]);
});

it("gives a sheet without rows no widths", () => {
  expect(columnWidths([], BOUNDS)).toEqual([]);
});
