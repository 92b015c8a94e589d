import { MAX_CELL_CHARACTERS } from "../../src/domain/grid/grid";
import type { DraftCell, OutputDraft, SheetDraft } from "../../src/domain/grid/sheetDraft";

/** A range from A1. */
export function corner(rowCount: number, columnCount: number) {
  return { firstRow: 0, firstColumn: 0, lastRow: rowCount - 1, lastColumn: columnCount - 1 };
}

/** A draft of text alone, without any ornament. */
export function plainDraft(name: string, rows: readonly (readonly DraftCell[])[]): SheetDraft {
  return {
    name,
    rows,
    styles: [],
    columnWidths: (rows[0] ?? []).map(() => 12),
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    names: [],
  };
}

/** A timeline in which every kind of ornament is used. */
export const TIMELINE: OutputDraft = {
  ...plainDraft("Timeline", [
    ["Communication plan", "July", "August"],
    ["Wave 1", "All", null],
    ["Kickoff meeting", 46_210, null],
    ["Share", 0.25, "A longer line\nin two"],
  ]),
  output: "timeline",
  styles: [
    {
      range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 },
      style: { bold: true, fontColor: "#FFFFFF", fill: "#1F3864", horizontalAlignment: "center" },
    },
    {
      range: { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 2 },
      style: { bold: true, fill: "#DDEBF7", bottomBorder: "#808080" },
    },
    {
      range: { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 2 },
      style: { numberFormat: "yyyy-mm-dd", fontSize: 9, horizontalAlignment: "right" },
    },
    {
      range: { firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 1 },
      style: { numberFormat: "0%", horizontalAlignment: "left" },
    },
    {
      range: { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 },
      style: { wrapText: true, verticalAlignment: "top" },
    },
  ],
  columnWidths: [30, 14, 22],
  frozenRows: 1,
  frozenColumns: 1,
  showGridlines: false,
  print: { orientation: "landscape", repeatedRows: 1 },
};

/** Message rows as a mail merge reads them. */
export const MESSAGES: OutputDraft = messagesDraft([
  ["MessageId", "To", "Body"],
  ["1", "it@example.com", "Hello\nIT"],
  ["2", "retail@example.com", "Hello\nRetail"],
]);

/** A messages sheet of these rows, the header among them; the name `Messages` refers to all of them. */
export function messagesDraft(rows: readonly (readonly DraftCell[])[]): OutputDraft {
  return {
    ...plainDraft("Messages", rows),
    output: "messages",
    frozenRows: 1,
    names: [{ name: "Messages", range: corner(rows.length, rows[0]?.length ?? 0) }],
  };
}

/** Texts that one program or another takes for something else. */
export const HARD_TEXTS: readonly string[] = [
  ...["=1+1", "+1", "-1", "@x", "=cmd|'/c calc'!A1", "=", "-", "{=1}"],
  ...["'quoted'", "''", "'", "'=1+1", '"'],
  ...["007", "1-2", "3/4", "1E5", "50%", "1,000", "$5", "12:30", "0x1F", "  42", "42  "],
  ...["TRUE", "false", "#N/A", "#REF!", "#hashtag", "NULL", "null"],
  ...["2026-07-07", "7/7/2026", "7 July", "July 2026"],
  ...["one\ntwo", "\nfirst", "last\n", "a\tb", "  spaced  ", " ", "\u00A0"],
  ...["\u{1F469}\u200D\u{1F4BB} \u{1F680}", "Återförsäljning", "日本語 7 月", "עברית", "e\u0301"],
  ...["<b>&amp;</b>", "_x000D_", "]]>", "\\n", "{{FirstName}}", "%s"],
  ...["x".repeat(256), "é".repeat(MAX_CELL_CHARACTERS)],
];

/** Texts that a file cannot hold as they are, and must spell out. */
export const UNWRITABLE_TEXTS: readonly string[] = ["one\r\ntwo", "bell\u0007", "_x0041_"];
