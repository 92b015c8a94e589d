import { rangeAddress } from "../../../src/domain/grid/grid";
import { parseRange } from "../../../src/domain/grid/parseRange";

it.each([
  ["$A$1:$L$25", "A1:L25"],
  ["C7", "C7:C7"],
  ["b3:A1", "A1:B3"],
  ["$2:$9", "A2:XFD9"],
  ["5:5", "A5:XFD5"],
  ["A:$C", "A1:C1048576"],
  ["$1:$1048576", "A1:XFD1048576"],
])("%s is %s", (reference, range) => {
  const parsed = parseRange(reference);
  expect(parsed && rangeAddress(parsed)).toBe(range);
});

it.each(["", "A", "7", "A1:", "A1:B", "A:2", "A0", "ZZZ1", "A1:B2:C3", "A1,B2", "#REF!", "Messages!A1"])(
  "%j is no range",
  (reference) => expect(parseRange(reference)).toBeUndefined(),
);
