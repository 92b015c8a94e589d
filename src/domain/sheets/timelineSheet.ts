import type { Words } from "../language/words";
import type { RolloutPlan } from "../plan/rolloutPlan";
import { columnWidths } from "./columnWidths";
import type { GridRange } from "./grid";
import type { CellStyle, DraftCell, OutputDraft, StyledRange } from "./sheetDraft";
import { timelineMatrix, type TimelineRow } from "./timelineMatrix";

const HEADER_FILL = "#1F3A5F";
const HEADER_TEXT = "#FFFFFF";
const TEXT = "#1B1B1B";
const QUIET_TEXT = "#424242";
const RULE = "#BFC7D1";

/** One light colour a wave, in turn. Text on each has a contrast of 8:1 or more, and is told apart by its words as well. */
const WAVE_FILLS = ["#E3EEF9", "#E4F3E6", "#FDF3D8", "#FBE6DC", "#EFE6F7", "#EDEDED"] as const;

/**
 * The Timeline sheet: the matrix from A1, header row and first column frozen, each wave banded in its own colour. Printed
 * landscape, one page wide.
 *
 * @param notes - Lines below the matrix, at least one: how weeks are counted, what the waves are for.
 */
export function timelineSheet(plan: RolloutPlan, words: Words, notes: readonly string[]): OutputDraft {
  const matrix = timelineMatrix(plan, words);
  const columnCount = plan.months.length + 1;
  const matrixRows = matrix.map((row) => row.cells.map((text): DraftCell => (text === "" ? null : text)));
  const noteStart = matrix.length + 1;
  return {
    output: "timeline",
    name: words.timelineSheet,
    rows: [
      ...matrixRows,
      blankRow(columnCount),
      ...notes.map((note) => [note, ...blankRow(columnCount - 1)]),
    ],
    styles: [
      ...matrix.flatMap((row, rowIndex) => rowStyles(row, rowIndex, columnCount)),
      {
        range: {
          firstRow: noteStart,
          firstColumn: 0,
          lastRow: noteStart + notes.length - 1,
          lastColumn: columnCount - 1,
        },
        style: { fontSize: 9, fontColor: QUIET_TEXT },
      },
    ],
    columnWidths: columnWidths(matrixRows, (columnIndex) =>
      columnIndex === 0 ? { least: 22, most: 40 } : { least: 15, most: 26 },
    ),
    frozenRows: 1,
    frozenColumns: 1,
    print: { orientation: "landscape", repeatedRows: 1 },
    showGridlines: false,
    names: [],
  };
}

function blankRow(columnCount: number): readonly DraftCell[] {
  return Array.from({ length: columnCount }, () => null);
}

/** The label in the first column, then the months. */
function rowStyles(row: TimelineRow, rowIndex: number, columnCount: number): readonly StyledRange[] {
  const at = (firstColumn: number, lastColumn: number): GridRange => {
    return { firstRow: rowIndex, firstColumn, lastRow: rowIndex, lastColumn };
  };
  const [label, months] = stylesOf(row);
  return [
    { range: at(0, 0), style: label },
    { range: at(1, columnCount - 1), style: months },
  ];
}

function stylesOf({ kind, waveNumber = 1 }: TimelineRow): readonly [label: CellStyle, months: CellStyle] {
  const fill = WAVE_FILLS[(waveNumber - 1) % WAVE_FILLS.length] ?? WAVE_FILLS[0];
  switch (kind) {
    case "header": {
      const header: CellStyle = {
        bold: true,
        fontSize: 12,
        fontColor: HEADER_TEXT,
        fill: HEADER_FILL,
        verticalAlignment: "center",
      };
      return [header, { ...header, horizontalAlignment: "center", wrapText: true }];
    }
    case "audiences": {
      const audiences: CellStyle = { fontColor: TEXT, fill, verticalAlignment: "center", wrapText: true };
      return [
        { ...audiences, bold: true },
        { ...audiences, horizontalAlignment: "center" },
      ];
    }
    case "weeks": {
      const weeks: CellStyle = {
        fontColor: QUIET_TEXT,
        fill,
        verticalAlignment: "center",
        bottomBorder: RULE,
      };
      return [
        { ...weeks, wrapText: true },
        { ...weeks, fontSize: 9, horizontalAlignment: "center" },
      ];
    }
  }
}
