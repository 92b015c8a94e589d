import fc from "fast-check";
import { CellRanges } from "../../../src/domain/grid/cellRanges";
import { parseCellAddress, rangeAddress } from "../../../src/domain/grid/grid";

it.each([
  { cells: "", ranges: [] },
  { cells: "B2", ranges: ["B2:B2"] },
  { cells: "B2 C2 B3 C3", ranges: ["B2:C3"] },
  { cells: "A1 C1 A2 C2", ranges: ["A1:A2", "C1:C2"] },
  { cells: "A1 A3", ranges: ["A1:A1", "A3:A3"] },
  { cells: "A1 B1 A2", ranges: ["A1:B1", "A2:A2"] },
])("$cells is $ranges", ({ cells, ranges }) => {
  const gathered = new CellRanges();
  for (const address of cells.split(" ")) {
    const place = parseCellAddress(address);
    if (place !== undefined) gathered.add(place.rowIndex, place.columnIndex);
  }
  expect(gathered.ranges().map(rangeAddress)).toEqual(ranges);
});

it("covers each cell once, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(48)), (places) => {
      const gathered = new CellRanges();
      const sorted = [...places].sort((a, b) => a - b);
      for (const place of sorted) gathered.add(Math.trunc(place / 7), place % 7);
      const covered = gathered.ranges().flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) =>
        Array.from({ length: 49 }, (_, place) => place).filter((place) => {
          const [row, column] = [Math.trunc(place / 7), place % 7];
          return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }),
      );
      expect(covered.sort((a, b) => a - b)).toEqual(sorted);
    }),
  );
});
