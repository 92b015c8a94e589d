import { rangeFormula, sheetOfFormula, wholeSheetFormula } from "../../../src/adapters/excel/sheetReference";

it.each([
  ["=Groups!$A$1:$B$2", "Groups"],
  ["=Groups!$A$1", "Groups"],
  ["=Groups!$1:$1048576", "Groups"],
  ["=Groups!$A:$XFD", "Groups"],
  ["=Återförsäljning!$A$1:$B$2", "Återförsäljning"],
  ["='Anna''s plan'!$A$1:$B$2", "Anna's plan"],
  ["='2026 (old)!'!$A$1", "2026 (old)!"],
  ["=#REF!$A$1:$B$2", undefined],
  ["=Groups!#REF!", "Groups"],
  ["=0.25", undefined],
  ['="Groups!$A$1"', undefined],
  ["=SUM(Groups!$A$1:$A$2)", undefined],
  ["=OFFSET(Groups!$A$1,0,0,2,2)", undefined],
  ["=Groups!$A$1,Groups!$C$1", undefined],
  ["=[Other.xlsx]Groups!$A$1", undefined],
  ["='[Other.xlsx]My groups'!$A$1", undefined],
  ["='First:Last'!$A$1", undefined],
])("%s refers to %s", (formula, sheet) => {
  expect(sheetOfFormula(formula)).toBe(sheet);
});

it.each(["Timeline", "Anna's plan", "''", "A1", "7 月"])(
  "finds the sheet %s in its own formulas again",
  (sheet) => {
    const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 27 };
    expect(rangeFormula(sheet, range)).toMatch(/\$A\$1:\$AB\$3$/);
    expect(sheetOfFormula(rangeFormula(sheet, range))).toBe(sheet);
    expect(sheetOfFormula(wholeSheetFormula(sheet))).toBe(sheet);
  },
);
