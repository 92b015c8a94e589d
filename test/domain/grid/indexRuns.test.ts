import { indexRuns } from "../../../src/domain/grid/indexRuns";

it.each([
  { runs: [], end: 9, joined: [] },
  {
    runs: [
      [3, 9],
      [1, 2],
    ],
    end: 5,
    joined: [[1, 4]],
  },
  {
    runs: [
      [0, 0],
      [2, 3],
    ],
    end: 9,
    joined: [
      [0, 0],
      [2, 3],
    ],
  },
  {
    runs: [
      [0, 5],
      [1, 2],
      [4, 7],
    ],
    end: Infinity,
    joined: [[0, 7]],
  },
  {
    runs: [
      [5, 6],
      [0, 9],
    ],
    end: 5,
    joined: [[0, 4]],
  },
  { runs: [[5, 6]], end: 5, joined: [] },
])("$runs before $end are $joined", ({ runs, end, joined }) => {
  const given = runs.map(([first = 0, last = 0]) => ({ first, last }));
  expect(indexRuns(given, end).map(({ first, last }) => [first, last])).toEqual(joined);
});
