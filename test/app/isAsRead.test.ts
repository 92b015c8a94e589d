import { isAsRead } from "../../src/app/isAsRead";
import type { Grid } from "../../src/domain/grid/grid";

const AT_B1 = [{ firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 1 }];

it.each<{ because: string; before: Grid; now: Grid; isFormula?: true; isSame: boolean }>([
  { because: "nothing was there", before: [], now: [], isSame: true },
  { because: "blanks are nothing", before: [], now: [["", null], []], isSame: true },
  { because: "blanks are nothing, at either end", before: [["a", null], [null]], now: [["a"]], isSame: true },
  { because: "each kind is itself", before: [["1", 1, true]], now: [["1", 1, true]], isSame: true },
  { because: "a number is no text", before: [["a", 1]], now: [["a", "1"]], isSame: false },
  { because: "false is not empty", before: [["a", null]], now: [["a", false]], isSame: false },
  { because: "zero is not empty", before: [["a", 0]], now: [["a"]], isSame: false },
  {
    because: "errors are told apart",
    before: [["a", { error: "#N/A" }]],
    now: [["a", { error: "#N/A" }]],
    isSame: true,
  },
  {
    because: "one error is not another",
    before: [["a", { error: "#N/A" }]],
    now: [["a", { error: "#REF!" }]],
    isSame: false,
  },
  { because: "an error is no text", before: [["a", { error: "#N/A" }]], now: [["a", "#N/A"]], isSame: false },
  { because: "case counts", before: [["a"]], now: [["A"]], isSame: false },
  { because: "a row was added", before: [["a"]], now: [["a"], [null, "b"]], isSame: false },
  {
    because: "a formula gives something else",
    before: [["a", 1]],
    now: [["a", 2]],
    isFormula: true,
    isSame: true,
  },
  { because: "a formula is new", before: [["a"]], now: [["a", 2]], isFormula: true, isSame: false },
  { because: "beside a formula", before: [["a", 1]], now: [["b", 2]], isFormula: true, isSame: false },
])("compares what was read with what is there: $because", ({ before, now, isFormula, isSame }) => {
  expect(isAsRead(before, now, isFormula ? AT_B1 : [])).toBe(isSame);
});
