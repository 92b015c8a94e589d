import fc from "fast-check";
import { yearMonth } from "../../../../../src/domain/calendar/yearMonth";
import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import { monthHeading } from "../../../../../src/domain/language/monthNames";
import { problemText } from "../../../../../src/domain/words/problemText";
import { wordsOf } from "../../../../support/wordsOf";
import { MAX_CELL_CHARACTERS, parseCellAddress, type Cell } from "../../../../../src/domain/grid/grid";
import { findGroups } from "../../../../../src/domain/sheets/input/groups/findGroups";
import { readGroups } from "../../../../../src/domain/sheets/input/groups/readGroups";
import { readSettings } from "../../../../../src/domain/sheets/input/planning/readSettings";
import { context, sheetOf } from "../readSheet";

type Plan = readonly { readonly name: string; readonly monthsOn: number; readonly users: number }[];

const plans = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[A-Z][a-z]{3,9}( and [A-Z][a-z]{3,9})?$/),
    monthsOn: fc.integer({ min: 0, max: 11 }),
    users: fc.integer({ min: 0, max: 99_999 }),
  }),
  { selector: ({ name }) => name.toLowerCase(), minLength: 1, maxLength: 8 },
);
const languages = fc.constantFrom(...LANGUAGE_TAGS);

const monthNumberOf = (monthsOn: number): number => ((context.start.monthNumber - 1 + monthsOn) % 12) + 1;

it("a list, a grid and a rollout plan of the same groups read the same, in every language", () => {
  fc.assert(
    fc.property(plans, languages, (plan, tag) => {
      const { inputs } = wordsOf(tag);
      const heading = (monthsOn: number): string =>
        monthHeading(tag, { year: 2026, monthNumber: monthNumberOf(monthsOn) }, false);
      const columns = Array.from({ length: 12 }, (_, index) => index);
      const [group, month, users, phase] = [
        inputs.group[0],
        inputs.month[0],
        inputs.users[0],
        inputs.phase[0],
      ];
      const inMonth = (row: Plan[number], cell: Cell): readonly Cell[] =>
        columns.map((column) => (column === row.monthsOn ? cell : null));

      const list = [
        [group, month, users],
        ...plan.map((row) => [row.name, heading(row.monthsOn), row.users]),
      ];
      const grid = [
        [group, users, ...columns.map(heading)],
        ...plan.map((row) => [row.name, row.users, ...inMonth(row, "x")]),
      ];
      const rolloutPlan = [
        [phase, ...columns.map(heading)],
        ...plan.map((row, index) => [
          `${phase} ${String(index)}`,
          ...inMonth(row, `${row.name} (${String(row.users)} x)`),
        ]),
      ];
      for (const cells of [list, grid, rolloutPlan]) {
        const reading = readGroups(sheetOf(cells), context);
        // Names may be as like as "Aaaa" and "Aaab".
        expect(reading?.problems.filter(({ code }) => code !== "similar-groups")).toEqual([]);
        expect(
          reading?.groups.map(({ name, month: { monthNumber }, users: count }) => ({
            name,
            monthNumber,
            users: count,
          })),
        ).toEqual(
          plan.map(({ name, monthsOn, users: count }) => ({
            name,
            monthNumber: monthNumberOf(monthsOn),
            users: count,
          })),
        );
      }
    }),
  );
});

it("the order of a list's rows changes nothing but the order of the groups", () => {
  const shuffled = plans.chain((plan) =>
    fc.tuple(fc.constant(plan), fc.shuffledSubarray(plan, { minLength: plan.length })),
  );
  fc.assert(
    fc.property(shuffled, ([plan, other]) => {
      const read = (rows: Plan): readonly string[] =>
        (
          readGroups(
            sheetOf([
              ["Group", "Month"],
              ...rows.map(({ name, monthsOn }) => [name, monthNumberOf(monthsOn)]),
            ]),
            context,
          )?.groups ?? []
        )
          .map(({ name, month }) => JSON.stringify([name, month]))
          .sort();
      expect(read(other)).toEqual(read(plan));
      expect(read(plan)).toHaveLength(plan.length);
    }),
  );
});

it("whatever stands in the cells, nothing is thrown, every problem has its cell and a sentence, and every group a name", () => {
  const cells: fc.Arbitrary<Cell> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom<Cell>(
        "Group",
        "Month",
        "Phase",
        "Users",
        "Email",
        "Setting",
        "Value",
        "July",
        "Aug",
        "2026-09",
        "x",
        null,
        null,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Cell>(
        "IT (50 users)",
        "HR (5), Lab",
        "All",
        "Total",
        "=x",
        "Year",
        7,
        46204,
        46209,
        "2026-07-15",
        true,
        false,
        { error: "#N/A" },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.string({ unit: "binary" }),
        fc.double(),
        fc.constant("x".repeat(MAX_CELL_CHARACTERS + 1)),
      ),
    },
  );
  const ranges = fc
    .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
    .map(([firstRow, firstColumn, rows, columns]) => ({
      firstRow,
      firstColumn,
      lastRow: firstRow + rows,
      lastColumn: firstColumn + columns,
    }));
  const sheets = fc.record({
    name: fc.constantFrom("Groups", "Plan", "Settings"),
    grid: fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 }),
    merges: fc.array(ranges, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(sheets, { maxLength: 3 }), (worksheets) => {
      const reading = findGroups(worksheets, { ...context, start: yearMonth("2026-11") });
      const settings = readSettings(worksheets, context);
      for (const problem of [...(reading?.problems ?? []), ...settings.problems]) {
        expect(parseCellAddress(problem.cell)).toBeDefined();
        for (const tag of LANGUAGE_TAGS) expect(problemText(wordsOf(tag), problem).length).toBeLessThan(400);
      }
      for (const { name, month } of reading?.groups ?? []) {
        expect(name.trim()).not.toBe("");
        expect(month.year).toBeGreaterThanOrEqual(2000);
      }
      if (reading !== undefined) expect(reading.groups.length + reading.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
