import fc from "fast-check";
import { preflight } from "../../../src/domain/preflight/preflight";
import {
  PREFLIGHT_RULES,
  type PreflightResult,
  type PreflightRule,
} from "../../../src/domain/vocabulary/preflight";
import { MAX_CELL_CHARACTERS, type Cell } from "../../../src/domain/grid/grid";
import type { MergeSheet } from "../../../src/domain/vocabulary/outputSheets";
import type { SheetInspection } from "../../../src/domain/grid/sheetInspection";
import {
  COLUMNS,
  corner,
  FIRST_BATCH,
  inspectionOf,
  PLANNED,
  plannedRows,
  ROWS,
  SECOND_BATCH,
  withCell,
} from "./mergeSheets";

type Rows = readonly (readonly Cell[])[];

const SEND_RULES: readonly PreflightRule[] = ["oneBatch", "stillToSend", "sameAsMessages"];

/** Everything that is not passed, without the sheet's name. */
function notPassed(results: readonly PreflightResult[]): readonly object[] {
  return results.filter(({ state }) => state !== "passed").map(({ sheet: _, ...result }) => result);
}

/** What a check of Messages says whose sheet holds `grid`, beyond that it differs from the plan. */
function amissIn(grid: Rows, amiss: Partial<SheetInspection> = {}): readonly object[] {
  const inspection = inspectionOf("messages", [], {
    worksheet: { name: "Messages", grid, merges: [] },
    names: [{ name: "messages", range: corner(grid.length, grid[0]?.length ?? 0) }],
    ...amiss,
  });
  return notPassed(
    preflight([inspection], undefined).filter(
      ({ output, rule }) => output === "messages" && rule !== "sameAsPlan",
    ),
  );
}

const failed = (rule: PreflightRule, about: object) => ({
  rule,
  output: "messages",
  state: "failed",
  count: 1,
  ...about,
});

describe("sheets as the add-in writes them", () => {
  const sheets = [inspectionOf("messages", ROWS), inspectionOf("send", SECOND_BATCH)];

  it("pass every rule", () => {
    const results = preflight(sheets, PLANNED);
    expect(notPassed(results)).toEqual([]);
    expect(results.map(({ output, rule }) => [output, rule])).toEqual([
      ...PREFLIGHT_RULES.filter((rule) => !SEND_RULES.includes(rule)).map((rule) => ["messages", rule]),
      ...PREFLIGHT_RULES.map((rule) => ["send", rule]),
    ]);
  });

  it("pass in whatever order the rows of Send stand", () => {
    const send = inspectionOf("send", [...SECOND_BATCH].reverse());
    expect(notPassed(preflight([inspectionOf("messages", ROWS), send], PLANNED))).toEqual([]);
  });

  it("pass without any mail", () => {
    expect(notPassed(preflight([inspectionOf("messages", [])], plannedRows(COLUMNS, [])))).toEqual([
      { rule: "sheetThere", output: "send", state: "untold", because: "noBatch" },
    ]);
  });
});

describe("what is not there", () => {
  it("is said of a workbook with neither sheet", () => {
    expect(preflight([], PLANNED)).toEqual([
      { rule: "sheetThere", output: "messages", sheet: "Messages", state: "failed", count: 1 },
      { rule: "sheetThere", output: "send", sheet: "Send", state: "untold", because: "noBatch" },
    ]);
  });

  it("cannot be compared with", () => {
    expect(notPassed(preflight([inspectionOf("send", FIRST_BATCH)], undefined))).toEqual([
      { rule: "sheetThere", output: "messages", state: "failed", count: 1 },
      { rule: "stillToSend", output: "send", state: "untold", because: "noPlan" },
      { rule: "sameAsMessages", output: "send", state: "untold", because: "noMessages" },
      { rule: "sameAsPlan", output: "send", state: "untold", because: "noPlan" },
    ]);
  });

  it("is no batch on a Send that holds its header alone", () => {
    const sheets = [inspectionOf("messages", ROWS), inspectionOf("send", [])];
    expect(notPassed(preflight(sheets, PLANNED))).toEqual(
      ["oneBatch", "stillToSend", "sameAsMessages", "sameAsPlan"].map((rule) => ({
        rule,
        output: "send",
        state: "untold",
        because: "noBatch",
      })),
    );
  });

  it("is a column: what is about it cannot be told", () => {
    const without = (column: string) =>
      [COLUMNS, ...ROWS].map((cells) => cells.filter((_, index) => COLUMNS[index] !== column));
    expect(amissIn(without("To"))).toEqual([
      failed("neededColumns", { missing: "To" }),
      { rule: "addresses", output: "messages", state: "untold", because: "noColumn" },
      { rule: "oncePerBatch", output: "messages", state: "untold", because: "noColumn" },
    ]);
    expect(amissIn(without("Group"))).toEqual([failed("neededColumns", { missing: "Group" })]);
  });

  it("is every column of an empty sheet", () => {
    expect(amissIn([], { names: [] })).toContainEqual(
      failed("neededColumns", { missing: "Batch, Group, SendDate, To, Subject, Body" }),
    );
    expect(amissIn([], { names: [] })).toContainEqual(failed("headersFirst", { cell: "A1" }));
  });
});

const GRID: Rows = [COLUMNS, ...ROWS];
const LONG = "x".repeat(256);

describe("each rule, broken alone", () => {
  it.each<{
    readonly what: string;
    readonly grid: Rows;
    readonly rule: PreflightRule;
    readonly about: object;
  }>([
    {
      what: "a header of 41 letters",
      grid: withCell(GRID, 0, 4, "x".repeat(41)),
      rule: "headerNames",
      about: { cell: "E1", found: "x".repeat(41) },
    },
    {
      what: "a header with a blank",
      grid: withCell(GRID, 0, 4, "Office no"),
      rule: "headerNames",
      about: { cell: "E1", found: "Office no" },
    },
    {
      what: "a header that begins with a digit",
      grid: withCell(GRID, 0, 4, "2nd"),
      rule: "headerNames",
      about: { cell: "E1", found: "2nd" },
    },
    {
      what: "a header with an accent",
      grid: withCell(GRID, 0, 4, "Büro"),
      rule: "headerNames",
      about: { cell: "E1", found: "Büro" },
    },
    {
      what: "the same header in capitals",
      grid: withCell(GRID, 0, 4, "GROUP"),
      rule: "uniqueHeaders",
      about: { cell: "E1", found: "GROUP" },
    },
    {
      what: "a note beside the rows",
      grid: withCell(GRID, 3, 9, "sent!"),
      rule: "nothingElse",
      about: { cell: "J4", found: "sent!" },
    },
    { what: "an empty cell", grid: withCell(GRID, 3, 4, null), rule: "noBlanks", about: { cell: "E4" } },
    {
      what: "a cell of blanks",
      grid: withCell(GRID, 3, 4, " \u00a0\n"),
      rule: "noBlanks",
      about: { cell: "E4" },
    },
    { what: "a number", grid: withCell(GRID, 3, 4, 7), rule: "onlyTexts", about: { cell: "E4", found: "7" } },
    {
      what: "a boolean",
      grid: withCell(GRID, 3, 4, true),
      rule: "onlyTexts",
      about: { cell: "E4", found: "true" },
    },
    {
      what: "an error",
      grid: withCell(GRID, 3, 4, { error: "#N/A" }),
      rule: "onlyTexts",
      about: { cell: "E4", found: "#N/A" },
    },
    {
      what: "two numbers",
      grid: withCell(withCell(GRID, 3, 4, 7), 9, 4, 8),
      rule: "onlyTexts",
      about: { cell: "E4", found: "7", count: 2 },
    },
    {
      what: "a long text in the ninth row",
      grid: withCell(GRID, 9, 4, LONG),
      rule: "longTextsFirst",
      about: { cell: "E10", found: `${"x".repeat(59)}…` },
    },
    {
      what: "several addresses",
      grid: withCell(GRID, 3, 3, "a@example.com, z@example.com"),
      rule: "addresses",
      about: { cell: "D4", found: "a@example.com, z@example.com" },
    },
    {
      what: "a line break in an address",
      grid: withCell(GRID, 3, 3, "z@example.com\nBcc: y@example.com"),
      rule: "addresses",
      about: { cell: "D4", found: "z@example.com Bcc: y@example.com" },
    },
    {
      what: "no domain",
      grid: withCell(GRID, 3, 3, "z@example"),
      rule: "addresses",
      about: { cell: "D4", found: "z@example" },
    },
    {
      what: "a comma in a name",
      grid: withCell(GRID, 3, 3, "Smith, Ann"),
      rule: "addresses",
      about: { cell: "D4", found: "Smith, Ann" },
    },
    {
      what: "an address twice in a batch",
      grid: withCell(GRID, 2, 3, "A@EXAMPLE.com"),
      rule: "oncePerBatch",
      about: { cell: "D3", found: "A@EXAMPLE.com" },
    },
    {
      what: "a line break in a subject",
      grid: withCell(GRID, 2, 5, "One\r\ntwo"),
      rule: "subjectLines",
      about: { cell: "F3", found: "One two" },
    },
    {
      what: "a field left in a subject",
      grid: withCell(GRID, 2, 5, "For {{Group}}"),
      rule: "noFieldsLeft",
      about: { cell: "F3", found: "For {{Group}}" },
    },
    {
      what: "a field left in a body",
      grid: withCell(GRID, 2, 6, "{{Name|you}}!"),
      rule: "noFieldsLeft",
      about: { cell: "G3", found: "{{Name|you}}!" },
    },
    {
      what: "two dates in a batch",
      grid: withCell(GRID, 2, 2, "2026-07-08"),
      rule: "oneSendDate",
      about: { cell: "C3", found: "2026-07-08" },
    },
  ])("$rule: $what", ({ grid, rule, about }) => expect(amissIn(grid)).toEqual([failed(rule, about)]));

  it.each<{
    readonly what: string;
    readonly amiss: Partial<SheetInspection>;
    readonly rule: PreflightRule;
    readonly about: object;
  }>([
    {
      what: "a column of formulas",
      amiss: { formulas: [{ firstRow: 1, firstColumn: 4, lastRow: 10, lastColumn: 4 }] },
      rule: "noFormulas",
      about: { cell: "E2", found: "E2:E11" },
    },
    {
      what: "merged cells",
      amiss: {
        worksheet: {
          name: "Messages",
          grid: GRID,
          merges: [{ firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 0 }],
        },
      },
      rule: "noMerges",
      about: { cell: "A3", found: "A3:A4" },
    },
    {
      what: "hidden rows",
      amiss: {
        hiddenRows: [
          { first: 1, last: 3 },
          { first: 5, last: 5 },
        ],
      },
      rule: "nothingHidden",
      about: { cell: "A2", found: "2:4", count: 2 },
    },
    {
      what: "a hidden column",
      amiss: { hiddenColumns: [{ first: 3, last: 3 }] },
      rule: "nothingHidden",
      about: { cell: "D1", found: "D:D" },
    },
    { what: "a filter", amiss: { hasFilter: true }, rule: "nothingHidden", about: {} },
    {
      what: "a hidden sheet",
      amiss: { isVisible: false },
      rule: "nothingHidden",
      about: { remedy: "unhide" },
    },
    {
      what: "no name",
      amiss: { names: [{ name: "Send", range: corner(11, 7) }] },
      rule: "namedRange",
      about: {},
    },
    {
      what: "a name over one row less",
      amiss: { names: [{ name: "Messages", range: corner(10, 7) }] },
      rule: "namedRange",
      about: { found: "A1:G10" },
    },
    {
      what: "a name over one column more",
      amiss: { names: [{ name: "Messages", range: corner(11, 8) }] },
      rule: "namedRange",
      about: { found: "A1:H11" },
    },
  ])("$rule: $what", ({ amiss, rule, about }) => expect(amissIn(GRID, amiss)).toEqual([failed(rule, about)]));

  it("headerNames: numbers, which are no names, and no two of a name", () => {
    const numbers = GRID.map((cells) => [...cells, "x", "y"]).map((cells, row) =>
      row === 0 ? [...cells.slice(0, 7), 1, 2] : cells,
    );
    expect(amissIn(numbers)).toEqual([
      failed("headerNames", { cell: "H1", found: "1", count: 2 }),
      failed("onlyTexts", { cell: "H1", found: "1", count: 2 }),
    ]);
  });

  it("headersFirst: the block begins in column B", () => {
    const moved = GRID.map((cells) => [null, ...cells]);
    expect(amissIn(moved)).toEqual([
      failed("headersFirst", { cell: "A1" }),
      failed("noBlanks", { cell: "A1", count: 11 }),
    ]);
  });

  it("noBlanks: a blank row, and what stands below it is outside the name", () => {
    const name = { name: "Messages", range: corner(11, 7) };
    expect(amissIn([...GRID, [], ["Please check"]], { names: [name] })).toMatchObject([
      { rule: "noBlanks", cell: "A12", count: 7 + 6 },
      { rule: "namedRange", found: "A1:G11" },
      { rule: "addresses", cell: "D12" },
    ]);
  });

  it("textLengths: a text that only a damaged file can hold", () => {
    const grid = withCell(GRID, 1, 6, "x".repeat(MAX_CELL_CHARACTERS + 1));
    expect(amissIn(grid)).toMatchObject([{ rule: "textLengths", cell: "G2", count: 1 }]);
    expect(amissIn(withCell(GRID, 1, 6, "x".repeat(MAX_CELL_CHARACTERS)))).toEqual([]);
  });

  it.each([1, 8])("longTextsFirst: not when row %i under the header has one, too", (row) =>
    expect(amissIn(withCell(withCell(GRID, 9, 4, LONG), row, 4, LONG))).toEqual([]),
  );

  it("addresses: a name that Outlook looks up is only worth knowing", () => {
    expect(amissIn(withCell(GRID, 3, 3, "Retail and HR"))).toEqual([
      { ...failed("addresses", { cell: "D4", found: "Retail and HR" }), state: "warned" },
    ]);
  });

  it("noFieldsLeft: braces that are no field are text", () =>
    expect(amissIn(withCell(GRID, 3, 6, "}} {{ { }"))).toEqual([]));
});

describe("Send", () => {
  const sendOf = (rows: Rows): readonly object[] =>
    notPassed(preflight([inspectionOf("messages", ROWS), inspectionOf("send", rows)], PLANNED));
  const differs = (about: object) =>
    ["sameAsMessages", "sameAsPlan"].map((rule) => ({
      rule,
      output: "send",
      state: "failed",
      count: 1,
      ...about,
    }));

  it("holds rows of two batches", () => {
    expect(sendOf([...FIRST_BATCH, ...SECOND_BATCH.slice(2)])).toEqual([
      {
        rule: "oneBatch",
        output: "send",
        state: "failed",
        cell: "A4",
        found: "2026-07-14 Email 2",
        count: 1,
      },
      ...differs({ cell: "D4", found: "c@example.com" }),
    ]);
  });

  it("misses somebody", () =>
    expect(sendOf(SECOND_BATCH.slice(0, 2))).toEqual(differs({ missing: "c@example.com" })));

  it("holds somebody twice", () => {
    expect(sendOf([...SECOND_BATCH, ...SECOND_BATCH.slice(0, 1)])).toEqual([
      { rule: "oncePerBatch", output: "send", state: "failed", cell: "D5", found: "a@example.com", count: 1 },
      ...differs({ cell: "D5", found: "a@example.com" }),
    ]);
  });

  it("has another text", () =>
    expect(sendOf(withCell(SECOND_BATCH, 1, 6, "Hello you"))).toEqual(
      differs({ cell: "G3", found: "Hello you" }),
    ));

  it("lacks a column of Messages", () => {
    const grid = [COLUMNS, ...SECOND_BATCH].map((cells) => cells.filter((_, index) => index !== 4));
    const send = inspectionOf("send", [], {
      worksheet: { name: "Send", grid, merges: [] },
      names: [{ name: "Send", range: corner(4, 6) }],
    });
    expect(notPassed(preflight([inspectionOf("messages", ROWS), send], PLANNED))).toEqual(
      differs({ missing: "Office" }),
    );
  });
});

describe("sameAsPlan", () => {
  const withPlan = (rows: readonly (readonly string[])[], columns = COLUMNS): readonly object[] =>
    notPassed(preflight([inspectionOf("messages", ROWS)], plannedRows(columns, rows))).slice(0, -1);

  it.each([
    { what: "one more in the plan", rows: [...ROWS, ROWS[0] ?? []], about: { cell: "A12", count: 7 } },
    {
      what: "one less in the plan",
      rows: ROWS.slice(0, 9),
      about: { cell: "A11", found: "2026-07-21 Email 3", count: 7 },
    },
    {
      what: "another text",
      rows: [["new", ...(ROWS[0] ?? []).slice(1)], ...ROWS.slice(1)],
      about: { cell: "A2", found: "2026-07-07 Email 1" },
    },
  ])("$what", ({ rows, about }) => expect(withPlan(rows)).toEqual([failed("sameAsPlan", about)]));

  it("another column", () =>
    expect(withPlan(ROWS, [...COLUMNS.slice(0, 4), "Room", ...COLUMNS.slice(5)])).toEqual([
      failed("sameAsPlan", { cell: "E1", found: "Office" }),
    ]));

  it("finds any single cell that was changed, on either sheet", () => {
    const anyCell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: "#N/A" }),
    );
    const places = { messages: ROWS, send: SECOND_BATCH };
    fc.assert(
      fc.property(
        fc.constantFrom<MergeSheet>("messages", "send"),
        fc.nat(20),
        fc.nat(COLUMNS.length + 2),
        anyCell,
        (output, rowNumber, column, cell) => {
          const grid: Rows = [COLUMNS, ...places[output]];
          const row = rowNumber % grid.length;
          fc.pre(cell !== (grid[row]?.[column] ?? null));
          const changed = withCell(grid, row, column, cell);
          const amiss = inspectionOf(output, [], {
            worksheet: { name: "Changed", grid: changed, merges: [] },
          });
          const other = output === "send" ? [inspectionOf("messages", ROWS)] : [];
          const results = preflight([...other, amiss], PLANNED);
          const isFound = results.some(
            (result) => result.output === output && result.rule === "sameAsPlan" && result.state !== "passed",
          );
          expect(isFound).toBe(true);
        },
      ),
    );
  });
});

it("goes through 100,000 rows of one address in a moment", () => {
  const row = ROWS[0] ?? [];
  const rows = Array.from({ length: 100_000 }, () => row);
  const sheets = [inspectionOf("messages", rows), inspectionOf("send", rows)];
  const again = {
    rule: "oncePerBatch",
    state: "failed",
    cell: "D3",
    found: "a@example.com",
    count: 99_999,
    remedy: "planTexts",
  };
  expect(notPassed(preflight(sheets, plannedRows(COLUMNS, rows)))).toEqual([
    { ...again, output: "messages" },
    { ...again, output: "send" },
  ]);
});
