import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { civilDate, isoDateText, serialDay, type DateSystem } from "../../src/domain/calendar/civilDate";
import { isoMonthText } from "../../src/domain/calendar/yearMonth";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { problemText } from "../../src/domain/words/problemText";
import { wordsOf } from "../support/wordsOf";
import { severityOf } from "../../src/domain/plan/problem";
import type { Cell } from "../../src/domain/grid/grid";
import { adapterHost, openEmulatedExcel } from "../adapters/excel/emulatedExcel";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };

/** A real date. */
function day(iso: string, dateSystem: DateSystem = 1900): number {
  return serialDay(civilDate(iso), dateSystem);
}

function groups(...rows: readonly (readonly Cell[])[]): WorkbookContents {
  return { sheets: [{ name: "Groups", rows }] };
}

/** What came of a run: each error, and each group with its month once it was planned. */
async function outcomeOf(
  port: WorkbookPort,
): Promise<{ problems: readonly unknown[]; planned: readonly string[] }> {
  const reading = await generateTimeline(port, REQUEST, {});
  const errors = reading.problems.filter(({ code }) => severityOf(code) === "error");
  return { problems: errors.map(summary), planned: plannedMonths(reading) };
}

function summary(problem: RolloutReading["problems"][number]): string {
  const place = `${problem.sheet}!${problem.cell} ${problem.code}`;
  return problem.code === "day-in-month"
    ? `${place} ${isoDateText(problem.date)} x${String(problem.cells)}`
    : place;
}

function plannedMonths({ outputs }: RolloutReading): readonly string[] {
  return outputs?.plan.groups.map(({ name, month }) => `${name} ${isoMonthText(month)}`) ?? [];
}

const NOTHING = { problems: [], planned: [] as readonly string[] };

describe("a day in a month cell is not planned as its month", () => {
  it.each<{ because: string; contents: WorkbookContents; problem: string }>([
    {
      because: "dates under Date, as the issue has them",
      contents: groups(["Group", "Date"], ["IT", day("2026-07-06")], ["Sales", day("2026-07-31")]),
      problem: "Groups!B2 day-in-month 2026-07-06 x2",
    },
    {
      because: "dates under Month",
      contents: groups(["Group", "Month"], ["IT", day("2026-07-06")], ["Sales", day("2026-08-31")]),
      problem: "Groups!B2 day-in-month 2026-07-06 x2",
    },
    {
      because: "one date among months",
      contents: groups(["Group", "When"], ["IT", "July"], ["Sales", day("2026-08-15")], ["HR", "2026-09"]),
      problem: "Groups!B3 day-in-month 2026-08-15 x1",
    },
    {
      because: "a date with a time of day",
      contents: groups(["Group", "Month"], ["IT", day("2026-07-06") + 0.75]),
      problem: "Groups!B2 day-in-month 2026-07-06 x1",
    },
    {
      because: "texts of days",
      contents: groups(["Group", "Month"], ["IT", "2026-07-15"], ["Sales", "2026-08-15T00:00"]),
      problem: "Groups!B2 day-in-month 2026-07-15 x2",
    },
    {
      because: "texts of the first, which show their day, under Date",
      contents: groups(["Group", "Date"], ["IT", "2026-07-01"], ["Sales", "2026-08-01 00:00:00"]),
      problem: "Groups!B2 day-in-month 2026-07-01 x2",
    },
    {
      because: "a first of the month among days, under Date",
      contents: groups(["Group", "Date"], ["IT", day("2026-07-01")], ["Sales", day("2026-07-15")]),
      problem: "Groups!B2 day-in-month 2026-07-01 x2",
    },
    {
      because: "a first of the month among days, under Month",
      contents: groups(["Group", "Month"], ["IT", "2026-07-01"], ["Sales", day("2026-07-15")]),
      problem: "Groups!B2 day-in-month 2026-07-01 x2",
    },
    {
      because: "a date beside its year",
      contents: groups(["Group", "Month", "Year"], ["IT", day("2026-07-15"), 2026]),
      problem: "Groups!B2 day-in-month 2026-07-15 x1",
    },
    {
      because: "a header over two rows",
      contents: groups(["Group", "Rollout"], [null, "Month"], ["IT", day("2026-07-15")]),
      problem: "Groups!B3 day-in-month 2026-07-15 x1",
    },
    {
      because: "dates over the columns of a grid",
      contents: groups(
        ["Group", day("2026-07-06"), day("2026-08-03")],
        ["IT", "x", null],
        ["Sales", null, "x"],
      ),
      problem: "Groups!B1 day-in-month 2026-07-06 x2",
    },
    {
      because: "Mondays over the columns of a grid, one of them a first",
      contents: groups(
        ["Group", day("2026-05-25"), day("2026-06-01"), day("2026-06-08"), day("2026-06-15")],
        ["IT", "x", null, null, null],
        ["Sales", null, "x", null, null],
        ["HR", null, null, null, "x"],
      ),
      problem: "Groups!B1 day-in-month 2026-05-25 x4",
    },
    {
      because: "texts of days over the columns of a grid",
      contents: groups(["Group", "2026-07-06", "2026-08-03"], ["IT", "x", null], ["Sales", null, "x"]),
      problem: "Groups!B1 day-in-month 2026-07-06 x2",
    },
    {
      because: "a date over one month of a rollout plan",
      contents: groups(
        ["Rollout phase", "July", day("2026-08-17")],
        ["Pilot", "IT (50 users)", null],
        ["Rest", null, "HR (50 users), Finance (40 users)"],
      ),
      problem: "Groups!C1 day-in-month 2026-08-17 x1",
    },
    {
      because: "dates over a communication plan",
      contents: groups(
        ["Communication plan", day("2026-07-06"), day("2026-08-03")],
        ["Wave 1", "IT", "Sales, HR"],
        ["Kickoff meeting", "First week", "First week"],
      ),
      problem: "Groups!B1 day-in-month 2026-07-06 x2",
    },
  ])("$because", async ({ contents, problem }) => {
    expect(await outcomeOf(memoryWorkbook(contents))).toEqual({ ...NOTHING, problems: [problem] });
  });

  it("in a workbook that counts from 1904", async () => {
    const rows = [
      ["Group", "Date"],
      ["IT", day("2026-07-06", 1904)],
    ];
    const workbook = memoryWorkbook({ sheets: [{ name: "Groups", rows }], dateSystem: 1904 });
    expect(await outcomeOf(workbook)).toEqual({
      ...NOTHING,
      problems: ["Groups!B2 day-in-month 2026-07-06 x1"],
    });
  });

  it("of a column with many it tells once, below the rows that a table is looked for in too", async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => [
      `Group ${String(index)}`,
      day("2026-07-06") + (index % 20),
    ]);
    expect(await outcomeOf(memoryWorkbook(groups(["Group", "Date"], ...rows)))).toEqual({
      ...NOTHING,
      problems: ["Groups!B2 day-in-month 2026-07-06 x2500"],
    });
  });

  it("another table is not read in its place", async () => {
    const dated = {
      name: "Plan",
      rows: [
        ["Group", "Date"],
        ["IT", day("2026-07-06")],
        ["Sales", day("2026-07-31")],
      ],
    };
    const other = {
      name: "Old",
      rows: [
        ["Group", "Month"],
        ["Pilot", "July"],
      ],
    };
    expect(await outcomeOf(memoryWorkbook({ sheets: [dated, other] }))).toEqual({
      ...NOTHING,
      problems: ["Plan!B2 day-in-month 2026-07-06 x2"],
    });
  });
});

describe("the start month of the settings", () => {
  const withStart = (start: Cell): WorkbookContents => ({
    sheets: [
      {
        name: "Groups",
        rows: [
          ["Group", "Month"],
          ["IT", "July"],
        ],
      },
      { name: "Settings", rows: [["Start", start]] },
    ],
  });

  it.each([
    { start: "2026-07-15", problem: "Settings!B1 day-in-month 2026-07-15 x1" },
    { start: day("2026-07-15"), problem: "Settings!B1 day-in-month 2026-07-15 x1" },
  ])("$start is a day", async ({ start, problem }) => {
    expect(await outcomeOf(memoryWorkbook(withStart(start)))).toEqual({ ...NOTHING, problems: [problem] });
  });

  it.each(["2026-07-01", day("2026-07-01"), "2026-07", "July 2026"])("%s is a month", async (start) => {
    expect(await outcomeOf(memoryWorkbook(withStart(start)))).toEqual({
      problems: [],
      planned: ["IT 2026-07"],
    });
  });
});

describe("firsts of months are months", () => {
  it.each<{ because: string; contents: WorkbookContents }>([
    {
      because: "as texts under Month",
      contents: groups(["Group", "Month"], ["IT", "2026-07-01"], ["Sales", "2026-08-01"]),
    },
    {
      because: "over the columns, whatever they look like",
      contents: {
        sheets: [
          {
            name: "Groups",
            rows: [
              ["Group", day("2026-07-01"), day("2026-08-01")],
              ["IT", "x", null],
              ["Sales", null, "x"],
            ],
            formats: { B1: "d/m/yyyy", C1: "d/m/yyyy" },
          },
        ],
      },
    },
    {
      because: "over the columns as texts",
      contents: groups(["Group", "2026-07-01", "2026-08-01"], ["IT", "x", null], ["Sales", null, "x"]),
    },
  ])("$because", async ({ contents }) => {
    expect(await outcomeOf(memoryWorkbook(contents))).toEqual({
      problems: [],
      planned: ["IT 2026-07", "Sales 2026-08"],
    });
  });
});

describe("under a word that heads days as well, firsts are what their number format shows", () => {
  const firsts = (
    header: string,
    [first, second]: readonly [string, string],
    dateSystem: DateSystem,
  ): WorkbookContents => ({
    sheets: [
      {
        name: "Groups",
        rows: [
          [],
          [null, "Group", "Users", header],
          [null, "IT", 5, day("2026-07-01", dateSystem)],
          [null, "Sales", 5, "August 2026"],
          [null, "HR", 5, day("2026-09-01", dateSystem)],
        ],
        formats: { D3: first, D5: second },
      },
    ],
    dateSystem,
  });
  const months = { problems: [], planned: ["IT 2026-07", "Sales 2026-08", "HR 2026-09"] };

  const hosts: readonly {
    host: string;
    open: (contents: WorkbookContents) => WorkbookPort | Promise<WorkbookPort>;
  }[] = [
    { host: "memory", open: memoryWorkbook },
    { host: "a file", open: (contents) => openXlsx(plainWorkbook(contents), nodeCodec) },
    {
      host: "Excel",
      open: (contents) => excelWorkbook(adapterHost(openEmulatedExcel("web", contents))),
    },
  ];

  describe.each(hosts)("in $host", ({ open }) => {
    it.each<{
      header: string;
      formats: readonly [string, string];
      dateSystem: DateSystem;
      problems: readonly string[];
    }>([
      {
        header: "Date",
        formats: ["m/d/yyyy", "m/d/yyyy"],
        dateSystem: 1900,
        problems: ["Groups!D3 day-in-month 2026-07-01 x2"],
      },
      {
        header: "Date",
        formats: ["mmm yyyy", "yyyy-mm-dd"],
        dateSystem: 1900,
        problems: ["Groups!D5 day-in-month 2026-09-01 x1"],
      },
      {
        header: "When",
        formats: ["dd/mm/yyyy", "mmmm yyyy"],
        dateSystem: 1904,
        problems: ["Groups!D3 day-in-month 2026-07-01 x1"],
      },
      { header: "Date", formats: ["mmm yyyy", "yyyy-mm"], dateSystem: 1900, problems: [] },
      { header: "Date", formats: ["mmm yyyy", "yyyy-mm"], dateSystem: 1904, problems: [] },
      { header: "Timeframe", formats: ["[$-409]mmmm;@", "General"], dateSystem: 1900, problems: [] },
      { header: "Month", formats: ["m/d/yyyy", "yyyy-mm-dd"], dateSystem: 1900, problems: [] },
      { header: "Rollout month", formats: ["m/d/yyyy", "yyyy-mm-dd"], dateSystem: 1900, problems: [] },
    ])("$header, $formats, counting from $dateSystem", async ({ header, formats, dateSystem, problems }) => {
      const port = await open(firsts(header, formats, dateSystem));
      expect(await outcomeOf(port)).toEqual(problems.length > 0 ? { ...NOTHING, problems } : months);
    });
  });

  it.each([
    ["cs", "Datum"],
    ["de", "Termin"],
    ["en", "Date"],
    ["es", "Fecha"],
    ["fr", "Quand"],
    ["hu", "Dátum"],
    ["it", "Data"],
    ["ja", "日付"],
    ["ko", "날짜"],
    ["nl", "Datum"],
    ["pl", "Termin"],
    ["pt-BR", "Data"],
    ["pt-PT", "Prazo"],
    ["ru", "Дата"],
    ["sv", "När"],
    ["tr", "Tarih"],
    ["zh-CN", "日期"],
    ["zh-TW", "時間"],
  ] as const)("in %s %s heads days, and the word for month does not", async (tag, dayWord) => {
    const { group, month } = wordsOf(tag).inputs;
    const run = (header: string | undefined) =>
      outcomeOf(
        memoryWorkbook({
          sheets: [
            {
              name: "Groups",
              rows: [
                [group[0], header ?? ""],
                ["IT", day("2026-07-01")],
              ],
              formats: { B2: "yyyy-mm-dd" },
            },
          ],
        }),
      );
    expect(await run(dayWord)).toEqual({ ...NOTHING, problems: ["Groups!B2 day-in-month 2026-07-01 x1"] });
    expect(await run(month[0])).toEqual({ problems: [], planned: ["IT 2026-07"] });
  });

  it("nobody asks for number formats where nothing is in doubt", async () => {
    const asked: string[] = [];
    for (const contents of [
      groups(["Group", "Month"], ["IT", day("2026-07-01")]),
      groups(["Group", "Date"], ["IT", "July"], ["Sales", "2026-08"], ["HR", 9]),
      groups(["Group", "Date"], ["IT", day("2026-07-06")]),
    ]) {
      const workbook = memoryWorkbook(contents);
      const port: WorkbookPort = {
        ...workbook,
        numberFormats: (sheet, range) => {
          asked.push(sheet);
          return workbook.numberFormats(sheet, range);
        },
      };
      await generateTimeline(port, REQUEST, {});
    }
    expect(asked).toEqual([]);
  });
});

it.each(LANGUAGE_TAGS)("in %s the sentence names the day and the month, and no serial", (tag) => {
  const text = problemText(wordsOf(tag), {
    code: "day-in-month",
    sheet: "Groups",
    cell: "B2",
    date: civilDate("2026-07-06"),
    cells: 12,
  });
  const written = (format: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag, { ...format, month: "long", year: "numeric", timeZone: "UTC" }).format(
      Date.UTC(2026, 6, 6),
    );
  expect(text).toContain(written({ day: "numeric" }));
  expect(text.split(written({})).length - 1).toBeGreaterThanOrEqual(1);
  expect(text).toContain("12");
  expect(text).not.toContain(String(day("2026-07-06")));
});

it("a date that is wrong for another reason is told as a date too", async () => {
  const contents = groups(
    ["Group", day("2026-07-01"), day("2026-07-01")],
    ["IT", "x", null],
    ["Sales", null, "x"],
  );
  const { problems } = await generateTimeline(memoryWorkbook(contents), REQUEST, {});
  expect(problems).toEqual([
    { code: "repeated-month", sheet: "Groups", cell: "C1", found: "2026-07-01", otherCell: "B1" },
  ]);
});

it("our own sheets are read back as before: the start month below the Timeline keeps a plan in its year", async () => {
  const sample = readFileSync(join(__dirname, "../../assets/sample-rollout.xlsx"));
  const workbook = await openXlsx(sample, nodeCodec);
  const first = await generateTimeline(workbook, REQUEST, {});
  const again = await generateTimeline(workbook, { ...REQUEST, today: civilDate("2026-11-20") }, {});
  expect(again.start).toEqual(first.start);
  expect(plannedMonths(again)).toEqual(plannedMonths(first));
});
