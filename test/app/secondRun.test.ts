import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { readRollout } from "../../src/app/readRollout";
import { ownershipMark } from "../../src/app/workbookPort";
import { LANGUAGE_TAGS, type LanguageTag } from "../../src/domain/language/languageTag";
import { mailWordsOf } from "../../src/domain/words/mailWordsOf";
import { wordsOf } from "../support/wordsOf";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import fc from "fast-check";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { GOLDEN_CASES, GOLDEN_REQUEST } from "../golden/goldenCases";

const GROUPS: Grid = [
  ["Group", "Month", "Users"],
  ["IT", "July 2026", 40],
  ["HR", "August 2026", 250],
  ["Finance", "August 2026", 60],
];
const EN = wordsOf("en").communications;
const WHOLE = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };

describe("a second run", () => {
  it.each(GOLDEN_CASES)("of $name writes the same file, byte for byte", async ({ sheets }) => {
    const first = await openXlsx(plainWorkbook({ sheets }), nodeCodec);
    await generateTimeline(first, GOLDEN_REQUEST, {});
    const once = await first.save();
    const second = await openXlsx(once, nodeCodec);
    const { changes } = await generateTimeline(second, GOLDEN_REQUEST, {});
    expect([changes?.added, changes?.moved, changes?.removed]).toEqual([[], [], []]);
    expect(Buffer.from(await second.save()).equals(Buffer.from(once))).toBe(true);
  });

  it("says nothing of changes where there was no run before it", async () => {
    const workbook = memoryWorkbook({ sheets: [{ name: "Groups", rows: GROUPS }] });
    expect((await readRollout(workbook, GOLDEN_REQUEST)).changes).toBeUndefined();
  });

  it("keeps what is the person's, however they sorted rows, moved columns and added some", async () => {
    const rows = await written(GROUPS, []);
    const [header = [], ...body] = rows;
    const at = (text: string): number => header.indexOf(text);
    const key = (row: readonly Cell[], from: readonly Cell[]): string =>
      [EN.headers.message, EN.headers.audience].map((name) => String(row[from.indexOf(name)])).join("/");
    const mine = body.map((row, index) => {
      const cells = header.map((_, column) => row[column] ?? null);
      cells[at(EN.headers.owner)] = `Owner ${String(index)}`;
      cells[at(EN.headers.notes)] = `=note ${String(index)}`;
      cells[at(EN.headers.status)] = index % 2 === 0 ? EN.statuses.ready : EN.statuses.cancelled;
      return [...cells, index % 3, `'own ${String(index)}`];
    });
    const table = [[...header, "Cost", "Remark"], ...mine];
    const again = await written(GROUPS, table);
    const order = (count: number): fc.Arbitrary<number[]> =>
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, index) => index),
        { minLength: count },
      );
    await fc.assert(
      fc.asyncProperty(order(mine.length), order(header.length + 2), async (rowOrder, columnOrder) => {
        const pick = (row: readonly Cell[] = []): Cell[] => columnOrder.map((column) => row[column] ?? null);
        const shuffled = [pick(table[0]), ...rowOrder.map((row) => pick(mine[row]))];
        const after = await written(GROUPS, shuffled);
        const [newHeader = []] = after;
        const own = newHeader.slice(-2);
        expect([...own].sort()).toEqual(["Cost", "Remark"]);
        for (const name of [...header, "Cost", "Remark"]) {
          const values = (grid: Grid): Record<string, Cell> =>
            Object.fromEntries(
              grid
                .slice(1)
                .map((row) => [key(row, grid[0] ?? []), row[(grid[0] ?? []).indexOf(name)] ?? null]),
            );
          expect([name, values(after)]).toEqual([name, values(again)]);
        }
      }),
      { numRuns: 25 },
    );
    expect(again.slice(1).map((row) => row[at(EN.headers.notes)])).toEqual(
      mine.map((row) => row[at(EN.headers.notes)]),
    );
  });

  it("keeps a column of the person's that is called as our column of batches, which is not there", async () => {
    const [header = [], ...rows] = await written(GROUPS, []);
    const table = [[...header, "Batch"], ...rows.map((row, index) => [...row, `wagon ${String(index)}`])];
    const [newHeader = [], ...newRows] = await written(GROUPS, table);
    expect(newRows.map((row) => row[newHeader.indexOf("Batch")])).toEqual(
      rows.map((_, index) => `wagon ${String(index)}`),
    );
  });

  it.each(LANGUAGE_TAGS.flatMap((from) => LANGUAGE_TAGS.map((to) => ({ from, to }))))(
    "reads the sheet of a run in $from for one in $to",
    async ({ from, to }) => {
      const [before, after] = [wordsOf(from).communications, wordsOf(to).communications];
      const [header = [], ...rows] = await written(GROUPS, [], from);
      const kickoff = mailWordsOf(from).kickoffMeeting.name;
      const sent = rows.map((row) =>
        header.map((name, column) =>
          name === before.headers.status && row.includes(kickoff)
            ? before.statuses.sent
            : (row[column] ?? null),
        ),
      );
      const [newHeader = [], ...newRows] = await written(GROUPS, [header, ...sent], to, from);
      const statuses = newRows.map((row) => row[newHeader.indexOf(after.headers.status)]);
      expect(statuses.filter((status) => status === after.statuses.sent)).toHaveLength(1);
    },
  );

  it.each([
    { what: "a locked date that is none", column: EN.headers.lockedDate, cell: "soon", code: "unknown-date" },
    { what: "a sent date that is none", column: EN.headers.sent, cell: "yes", code: "unknown-date" },
    { what: "headers that are gone", column: undefined, cell: null, code: "communications-without-headers" },
  ])("stops at $what, and writes nothing", async ({ column, cell, code }) => {
    const [header = [], first = [], ...rows] = await written(GROUPS, []);
    const edited = header.map((name, index) => (name === column ? cell : (first[index] ?? null)));
    const table = column === undefined ? [first, ...rows] : [header, edited, ...rows];
    const workbook = workbookWith(GROUPS, table, "Communications");
    const state = workbook.state();
    const { problems, outputs } = await generateTimeline(workbook, GOLDEN_REQUEST, {});
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(outputs).toBeUndefined();
    expect(workbook.state()).toBe(state);
  });
});

/** The Communications sheet after a run over groups and the sheet of an earlier run. */
async function written(
  groups: Grid,
  table: Grid,
  language: LanguageTag = "en",
  earlier: LanguageTag = language,
): Promise<Grid> {
  const workbook = workbookWith(groups, table, wordsOf(earlier).communications.sheet);
  const { problems } = await generateTimeline(workbook, { ...GOLDEN_REQUEST, language }, {});
  expect(problems.map(({ code }) => code)).toEqual([
    ...(earlier === language ? [] : ["language-changed"]),
    "no-address",
  ]);
  const { sheets } = await workbook.describe();
  const [sheet] = await workbook.read(
    sheets.filter(({ output }) => output === "communications").map(({ name }) => name),
  );
  return sheet?.grid ?? [];
}

function workbookWith(groups: Grid, table: Grid, sheet: string): ReturnType<typeof memoryWorkbook> {
  return memoryWorkbook({
    sheets: [{ name: "Groups", rows: groups }, ...(table.length === 0 ? [] : [{ name: sheet, rows: table }])],
    ...(table.length > 0 && {
      names: [{ name: ownershipMark("communications"), refersTo: { sheet, range: WHOLE } }],
    }),
  });
}
