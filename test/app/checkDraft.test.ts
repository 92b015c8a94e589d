import { checkDraft } from "../../src/app/checkDraft";
import { WorkbookError } from "../../src/app/workbookError";
import type { SheetDraft } from "../../src/domain/grid/sheetDraft";
import { corner, MESSAGES, plainDraft, TIMELINE } from "../contract/drafts";

const DRAFT = plainDraft("Plan", [
  ["a", "b"],
  ["c", "d"],
]);
const named = (name: string) => ({ ...DRAFT, names: [{ name, range: corner(1, 1) }] });
const styled = (...ranges: ReturnType<typeof corner>[]) => ({
  ...DRAFT,
  styles: ranges.map((range) => ({ range, style: { bold: true } })),
});

it.each([TIMELINE, MESSAGES, DRAFT, plainDraft("Empty", []), named("Rows_2026"), named("Våg.1")])(
  "takes $name",
  (draft) => {
    expect(() => checkDraft(draft)).not.toThrow();
  },
);

const FAULTS: readonly [string, SheetDraft][] = [
  ["no name", { ...DRAFT, name: "" }],
  ["a name of 32 characters", { ...DRAFT, name: "x".repeat(32) }],
  ["a colon in its name", { ...DRAFT, name: "a:b" }],
  ["an apostrophe at the end of its name", { ...DRAFT, name: "plan'" }],
  ["the name that Excel keeps for itself", { ...DRAFT, name: "History" }],
  ["rows of different lengths", { ...DRAFT, rows: [["a", "b"], ["c"]] }],
  ["a width too few", { ...DRAFT, columnWidths: [9] }],
  ["a range's name that is a cell", named("AB12")],
  ["a range's name that is a row and column", named("R1C1")],
  ["a range's name with a blank", named("my rows")],
  ["a range's name that starts with a digit", named("2026")],
  ["one name twice", { ...DRAFT, names: [...named("Rows").names, ...named("ROWS").names] }],
  ["a name for cells that it has not", { ...DRAFT, names: [{ name: "Rows", range: corner(3, 1) }] }],
  ["a style for cells that it has not", styled(corner(1, 3))],
  ["two styles for one cell", styled(corner(1, 2), corner(2, 1))],
  [
    "a number that is formatted as text",
    {
      ...DRAFT,
      rows: [
        ["a", 1],
        ["c", "d"],
      ],
    },
  ],
  [
    "a number below the rows that a style says are numbers",
    {
      ...DRAFT,
      rows: [
        ["a", "b"],
        [1, 2],
        [3, "d"],
      ],
      styles: [{ range: { ...corner(2, 2), firstRow: 1 }, style: { numberFormat: "0" } }],
    },
  ],
];

it.each(FAULTS)("takes a draft with %s for a fault of the program", (_, draft) => {
  expect(() => checkDraft(draft)).toThrow(RangeError);
});

it.each([
  ["characters", plainDraft("Long", [["x".repeat(32_768)]])],
  ["columns", plainDraft("Wide", [Array.from({ length: 16_385 }, () => null)])],
  [
    "rows",
    plainDraft(
      "High",
      Array.from({ length: 1_048_577 }, () => []),
    ),
  ],
])("refuses more %s than Excel has", (_, draft) => {
  expect(() => checkDraft(draft)).toThrow(WorkbookError);
  expect(() => checkDraft(draft)).toThrow(/too-large/);
});
