import { monthHeading } from "../../language/monthNames";
import type { Words } from "../../words/words";
import type { SampleGroup } from "../../vocabulary/sampleGroups";
import { columnWidths } from "../../grid/columnWidths";
import type { DraftCell, SheetDraft } from "../../grid/sheetDraft";

/** Microsoft's example: each group with its month (1-12) and its head-count, 3,370 users in all. */
const SAMPLE_GROUPS: readonly {
  readonly group: SampleGroup;
  readonly monthNumber: number;
  readonly users: number;
}[] = [
  { group: "it", monthNumber: 7, users: 250 },
  { group: "sales", monthNumber: 8, users: 2000 },
  { group: "retail", monthNumber: 9, users: 1000 },
  { group: "hr", monthNumber: 10, users: 50 },
  { group: "finance", monthNumber: 10, users: 40 },
  { group: "executives", monthNumber: 10, users: 30 },
];

/** A year to name months in; the sample's months are written without one. */
const ANY_YEAR = 2026;

/**
 * A sheet of sample groups in a language, in the list shape with head-counts and addresses, for the user to change. Its outputs are
 * the example tables of SPEC.md.
 */
export function sampleSheet(words: Words): SheetDraft {
  const { inputs, sample, tag } = words;
  const header = [inputs.group, inputs.month, inputs.users, inputs.email].map(([own]) => own);
  const groupRows = SAMPLE_GROUPS.map(({ group, monthNumber, users }): readonly DraftCell[] => [
    sample.groups[group],
    monthHeading(tag, { year: ANY_YEAR, monthNumber }, false),
    users,
    `${group}@example.com`,
  ]);
  const rows = [header, ...groupRows];
  return {
    name: sample.sheet,
    rows,
    styles: [
      { range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 }, style: { bold: true } },
      {
        range: { firstRow: 1, firstColumn: 2, lastRow: groupRows.length, lastColumn: 2 },
        style: { numberFormat: "#,##0", horizontalAlignment: "right" },
      },
    ],
    columnWidths: columnWidths(rows, () => ({ least: 12, most: 40 })),
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    names: [],
  };
}
