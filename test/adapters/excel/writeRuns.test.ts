import { writeRuns } from "../../../src/adapters/excel/writeRuns";

it("names each run as no other, and short enough for the name of a sheet", () => {
  const names = [0, 29_750_000, 60_466_175].flatMap((minutes) => {
    const runs = writeRuns(() => minutes);
    return Array.from({ length: 50 }, () => runs.begin());
  });
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[0-9a-z]{10}$/);
});

it.each([
  { minutesLater: 0, isOver: false, because: "it has just begun" },
  { minutesLater: 60, isOver: false, because: "the other computer's clock may be slow" },
  { minutesLater: -5, isOver: false, because: "the other computer's clock may be fast" },
  { minutesLater: 61, isOver: true, because: "no run takes so long" },
])("takes another session's run for over after $minutesLater minutes: $isOver, $because", (row) => {
  const run = writeRuns(() => 29_750_000).begin();
  expect(writeRuns(() => 29_750_000 + row.minutesLater).isOver(run)).toBe(row.isOver);
});

it("knows when a run of its own is over", () => {
  const runs = writeRuns(() => 29_750_000);
  const [first, second] = [runs.begin(), runs.begin()];
  runs.end(first);
  expect([runs.isOver(first), runs.isOver(second)]).toEqual([true, false]);
});
