import type { Words } from "../../../words/words";
import type { PlannedWeek } from "../../../plan/planLoad";
import type { RolloutPlan } from "../../../plan/rolloutPlan";
import { columnWidths } from "../../../grid/columnWidths";
import type { GridRange } from "../../../grid/grid";
import { HEADER_STYLE } from "../../../grid/headerStyle";
import { CHART_ROWS, loadPicture, type LoadPicture } from "./loadPicture";
import type { CellStyle, DraftCell, OutputDraft, StyledRange } from "../../../grid/sheetDraft";
import { timelineMatrix, type TimelineRow } from "./timelineMatrix";

const TEXT = "#1B1B1B";
const QUIET_TEXT = "#424242";
const RULE = "#BFC7D1";

/** One light colour a wave, in turn. Text on each has a contrast of 8:1 or more, and is told apart by its words as well. */
const WAVE_FILLS = ["#E3EEF9", "#E4F3E6", "#FDF3D8", "#FBE6DC", "#EFE6F7", "#EDEDED"] as const;

/** A line below the matrix: a sentence, or a name and its value in two cells. */
export type TimelineNote = string | readonly [name: string, value: string];

/**
 * The Timeline sheet: the matrix from A1, header row and first column frozen, each wave banded in its own colour. Printed
 * landscape, one page wide.
 *
 * @param notes - Lines below the matrix, at least one: how weeks are counted, what the waves are for, from when months are counted.
 * @param load - Charts and numbers of it come below the notes; none where it is empty.
 */
export function timelineSheet(
  plan: RolloutPlan,
  words: Words,
  notes: readonly TimelineNote[],
  load: readonly PlannedWeek[],
): OutputDraft {
  const matrix = timelineMatrix(plan, words);
  const matrixRows = matrix.map((row) => row.cells.map((text): DraftCell => (text === "" ? null : text)));
  const noteStart = matrix.length + 1;
  const picture = pictureOf(load, words, noteStart + notes.length + 1, plan.months.length);
  const matrixColumns = plan.months.length + 1;
  const columnCount = Math.max(matrixColumns, picture.rows[0]?.length ?? 0);
  const padded = (row: readonly DraftCell[]): readonly DraftCell[] => [
    ...row,
    ...blankRow(columnCount - row.length),
  ];
  const chartRows = picture.charts.length * CHART_ROWS;
  const loadStart = noteStart + notes.length + 1 + chartRows;
  const rows = [
    ...matrixRows,
    [],
    ...notes.map((note) => [note].flat()),
    ...(picture.rows.length === 0 ? [] : Array.from({ length: chartRows + 1 }, () => [])),
    ...picture.rows,
  ].map(padded);
  return {
    output: "timeline",
    name: words.timelineSheet,
    rows,
    styles: [
      ...matrix.flatMap((row, rowIndex) => rowStyles(row, rowIndex, matrixColumns)),
      {
        range: block(noteStart, notes.length, 0, matrixColumns - 1),
        style: { fontSize: 9, fontColor: QUIET_TEXT },
      },
      ...(picture.rows.length === 0 ? [] : loadStyles(loadStart, picture.rows)),
    ],
    columnWidths: columnWidths([...matrixRows, ...picture.rows.slice(1)].map(padded), (columnIndex) =>
      columnIndex === 0 ? { least: 22, most: 40 } : { least: 15, most: 26 },
    ),
    frozenRows: 1,
    frozenColumns: 1,
    print: { orientation: "landscape", repeatedRows: 1 },
    showGridlines: false,
    names: [],
    charts: picture.charts,
  };
}

/** How many columns of the matrix a chart is wide, beside the first. */
const CHART_COLUMNS = 5;

function pictureOf(
  load: readonly PlannedWeek[],
  words: Words,
  firstRow: number,
  monthCount: number,
): LoadPicture {
  return load.length === 0
    ? { rows: [], charts: [] }
    : loadPicture(load, words, { firstRow, lastColumn: Math.min(Math.max(monthCount, 3), CHART_COLUMNS) });
}

/** The numbers below the charts: quiet, their header bold over a rule. */
function loadStyles(firstRow: number, rows: LoadPicture["rows"]): readonly StyledRange[] {
  const lastColumn = (rows[0]?.length ?? 1) - 1;
  const quiet: CellStyle = { fontSize: 9, fontColor: QUIET_TEXT };
  const header: CellStyle = {
    ...quiet,
    bold: true,
    wrapText: true,
    verticalAlignment: "top",
    bottomBorder: RULE,
  };
  return [
    { range: block(firstRow, 1, 0, 0), style: header },
    { range: block(firstRow, 1, 1, lastColumn), style: { ...header, horizontalAlignment: "right" } },
    { range: block(firstRow + 1, rows.length - 1, 0, 0), style: quiet },
    {
      range: block(firstRow + 1, rows.length - 1, 1, lastColumn),
      style: { ...quiet, numberFormat: "#,##0" },
    },
  ];
}

function block(firstRow: number, rowCount: number, firstColumn: number, lastColumn: number): GridRange {
  return { firstRow, firstColumn, lastRow: firstRow + rowCount - 1, lastColumn };
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
      const header: CellStyle = { ...HEADER_STYLE, fontSize: 12 };
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
