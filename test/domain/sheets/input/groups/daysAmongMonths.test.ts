import { yearMonth } from "../../../../../src/domain/calendar/yearMonth";
import { parseMonth } from "../../../../../src/domain/recognition/parseMonth";
import { daysAmongMonths } from "../../../../../src/domain/sheets/input/groups/daysAmongMonths";
import type { Cell } from "../../../../../src/domain/grid/grid";

const JULY_1 = 46_204;
const JULY_6 = 46_209;
const AUGUST_1 = 46_235;

/** The rows of a column that are days, and those in doubt. */
function rowsOf(cells: readonly Cell[], isOfMonths: boolean): unknown {
  const read = cells.flatMap((cell, rowIndex) => {
    const reading = parseMonth(cell, { start: yearMonth("2026-07"), dateSystem: 1900 });
    return reading === undefined ? [] : [{ rowIndex, columnIndex: 1, reading }];
  });
  const { days, doubtful } = daysAmongMonths(read, isOfMonths);
  return { days: days.map(({ rowIndex }) => rowIndex), doubtful: doubtful.map(({ rowIndex }) => rowIndex) };
}

it.each<{ cells: readonly Cell[]; isOfMonths: boolean; days: number[]; doubtful: number[]; because: string }>(
  [
    { cells: [], isOfMonths: false, days: [], doubtful: [], because: "there is none" },
    {
      cells: ["July", "2026-08", "09/2026", 10],
      isOfMonths: false,
      days: [],
      doubtful: [],
      because: "none says a day",
    },
    {
      cells: [JULY_1, "August", AUGUST_1],
      isOfMonths: true,
      days: [],
      doubtful: [],
      because: "firsts are months under Month",
    },
    {
      cells: [JULY_1, "August", AUGUST_1],
      isOfMonths: false,
      days: [],
      doubtful: [0, 2],
      because: "firsts are doubtful under Date",
    },
    {
      cells: [JULY_1, "2026-08-01"],
      isOfMonths: true,
      days: [],
      doubtful: [],
      because: "texts of firsts are months under Month",
    },
    {
      cells: [JULY_1, "2026-08-01", "August"],
      isOfMonths: false,
      days: [0, 1],
      doubtful: [],
      because: "a text shows its day",
    },
    {
      cells: [JULY_1, "August", JULY_6],
      isOfMonths: true,
      days: [0, 2],
      doubtful: [],
      because: "one day makes all dates days",
    },
    {
      cells: ["2026-08-01", JULY_6],
      isOfMonths: false,
      days: [0, 1],
      doubtful: [],
      because: "one day makes all dates days",
    },
  ],
)("of $cells days are $days, in doubt $doubtful: $because", ({ cells, isOfMonths, days, doubtful }) =>
  expect(rowsOf(cells, isOfMonths)).toEqual({ days, doubtful }),
);
