import fc from "fast-check";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { readRollout } from "../../src/app/readRollout";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { ownershipMark, type WorkbookPort } from "../../src/app/workbookPort";
import { addDays, civilDate, type CivilDate } from "../../src/domain/calendar/civilDate";
import { isoMonthText } from "../../src/domain/calendar/yearMonth";
import { LANGUAGE_TAGS, type LanguageTag } from "../../src/domain/language/languageTag";
import { monthHeading } from "../../src/domain/language/monthNames";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import { adapterHost, openEmulatedExcel } from "../adapters/excel/emulatedExcel";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";

type Contents = Required<Pick<WorkbookContents, "sheets" | "names">>;

const GROUPS: Grid = [
  ["Group", "Month"],
  ["IT", "July"],
  ["Retail", "August"],
];

/** A run over the sheets that the person and earlier runs have left; gives what it read, and the sheets after it. */
async function run(
  { sheets, names }: Contents,
  today: CivilDate,
  language: LanguageTag = "en",
  open: (contents: Contents) => Promise<WorkbookPort> = (contents) =>
    Promise.resolve(memoryWorkbook(contents)),
): Promise<{ readonly reading: RolloutReading; readonly contents: Contents }> {
  const workbook = await open({ sheets, names });
  const reading = await generateTimeline(workbook, { today, hostLocale: "en-US", language }, {});
  const described = (await workbook.describe()).sheets;
  const read = await workbook.read(described.map(({ name }) => name));
  return {
    reading,
    contents: {
      sheets: read.map(({ name, grid }) => ({ name, rows: grid })),
      names: described.flatMap(({ name, output }) =>
        output === undefined
          ? []
          : [{ name: ownershipMark(output), refersTo: { sheet: name, range: WHOLE_SHEET } }],
      ),
    },
  };
}

const WHOLE_SHEET = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };

function workbookOf(sheets: Readonly<Record<string, Grid>>): Contents {
  return { sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })), names: [] };
}

function without({ sheets, names }: Contents, removed: string): Contents {
  return {
    sheets: sheets.filter(({ name }) => name !== removed),
    names: names.filter(({ refersTo }) => typeof refersTo === "string" || refersTo.sheet !== removed),
  };
}

describe("a plan of months without a year", () => {
  it.each([
    { because: "its start month has passed", later: "2026-08-20", start: "2026-06" },
    { because: "its year has passed", later: "2027-02-01", start: "2026-06" },
  ])("stays in its year when it is run again after $because", async ({ later, start }) => {
    const first = await run(workbookOf({ Groups: GROUPS }), civilDate("2026-06-10"));
    const second = await run(first.contents, civilDate(later));
    expect(isoMonthText(second.reading.start)).toBe(start);
    expect(second.contents).toEqual(first.contents);
  });

  it.each([
    { name: "an .xlsx file", open: (contents: Contents) => openXlsx(plainWorkbook(contents), nodeCodec) },
    {
      name: "Excel",
      open: (contents: Contents) =>
        Promise.resolve(excelWorkbook(adapterHost(openEmulatedExcel("web", contents)))),
    },
  ])("stays in its year in $name", async ({ open }) => {
    const first = await run(workbookOf({ Groups: GROUPS }), civilDate("2026-06-10"), "en", open);
    const { reading } = await run(first.contents, civilDate("2026-08-20"), "en", open);
    expect([isoMonthText(reading.start), reading.changes?.moved]).toEqual(["2026-06", []]);
  });

  it("keeps a month between its start and its first group in that year, for a group that is added", async () => {
    const first = await run(workbookOf({ Groups: GROUPS }), civilDate("2026-05-10"));
    const [groups, ...outputs] = first.contents.sheets;
    const sheets = [{ name: "Groups", rows: [...(groups?.rows ?? []), ["Pilot", "June"]] }, ...outputs];
    const second = await run({ ...first.contents, sheets }, civilDate("2026-05-29"));
    expect(second.reading.outputs?.plan.months.map(isoMonthText)[0]).toBe("2026-06");
  });

  it("is moved by who asks for another start", async () => {
    const first = await run(workbookOf({ Groups: GROUPS }), civilDate("2026-06-10"));
    const request = { today: civilDate("2026-06-11"), hostLocale: "en-US" };
    const start = { year: 2026, monthNumber: 8 };
    for (const asked of [{ start }, { preferredStart: start }]) {
      const reading = await readRollout(memoryWorkbook(first.contents), { ...request, ...asked });
      expect(reading.outputs?.plan.months.map(isoMonthText).at(-1)).toBe("2027-07");
    }
    const settings = { name: "Settings", rows: [["Start month", "2026-08"]] };
    const { sheets, names } = first.contents;
    const reading = await readRollout(memoryWorkbook({ sheets: [...sheets, settings], names }), request);
    expect(isoMonthText(reading.start)).toBe("2026-08");
  });

  it("stays in its year without its Timeline", async () => {
    const first = await run(workbookOf({ Groups: GROUPS }), civilDate("2026-06-10"));
    const { reading } = await run(without(first.contents, "Timeline"), civilDate("2026-08-20"));
    expect([reading.changes?.moved, reading.changes?.added, reading.changes?.removed]).toEqual([[], [], []]);
  });

  it.each(LANGUAGE_TAGS)("stays in its year when the first run was in %s", async (tag) => {
    const first = await run(workbookOf({ Groups: GROUPS }), civilDate("2026-06-10"), tag);
    const { reading } = await run(first.contents, civilDate("2026-08-20"));
    expect([isoMonthText(reading.start), reading.outputs?.plan.months.map(isoMonthText)]).toEqual([
      "2026-06",
      ["2026-07", "2026-08"],
    ]);
  });
});

it("a plan whose months all have a year leaves the start to the day of the run", async () => {
  const groups: Grid = [
    ["Group", "Month"],
    ["IT", "July 2026"],
  ];
  const first = await run(workbookOf({ Groups: groups }), civilDate("2026-06-10"));
  const second = await run(first.contents, civilDate("2026-08-20"));
  expect(isoMonthText(second.reading.start)).toBe("2026-08");
  expect(second.contents).toEqual(first.contents);
});

describe("running any plan of months without a year again on any later day", () => {
  const plans = fc.record({
    months: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
    form: fc.constantFrom("list", "grid", "number"),
    leadWeeks: fc.integer({ min: 0, max: 30 }),
    capacity: fc.constantFrom(null, 40),
    waves: fc.constantFrom<Grid>(
      [],
      [
        ["Wave", "Message", "Phase", "Audience", "Week", "Months after", "Subject", "Body"],
        [1, "Briefing", "Kickoff", "All", 1, null, "s", "b"],
      ],
      [
        ["Wave", "Message", "Phase", "Audience", "Week", "Months after", "Subject", "Body"],
        [1, "Start", "Enrollment", "Each group", "1-2", null, "s", "b"],
        [2, "Deadline", "Post-enrollment", "Each group", 3, 2, "s", "b"],
      ],
      [
        ["Wave", "Message", "Phase", "Audience", "Week", "Months after", "Subject", "Body"],
        [1, "Start", "Enrollment", "Group 0", 1, null, "s", "b"],
      ],
    ),
    today: fc.integer({ min: 0, max: 800 }).map((days) => addDays(civilDate("2026-01-01"), days)),
    daysLater: fc.integer({ min: 0, max: 900 }),
  });

  it("changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async ({ months, form, leadWeeks, capacity, waves, today, daysLater }) => {
        const contents = workbookOf({
          Groups: groupsIn(months, form),
          ...(waves.length > 0 && { Waves: waves }),
          Settings: [
            ["Setting", "Value"],
            ["Kickoff lead weeks", leadWeeks],
            ["Capacity", capacity],
            ["Over capacity", "Split"],
          ],
        });
        const first = await run(contents, today);
        fc.pre(first.reading.outputs !== undefined);
        const second = await run(first.contents, addDays(today, daysLater));
        expect(second.contents).toEqual(first.contents);
      }),
      { numRuns: 60 },
    );
  });
});

function groupsIn(months: readonly number[], form: string): Grid {
  const nameOf = (monthNumber: number): string => monthHeading("en", { year: 2026, monthNumber }, false);
  const groups = months.map((month, index) => ({ name: `Group ${String(index)}`, month }));
  if (form === "grid") {
    const columns = [...new Set(months)];
    const marks = (month: number): readonly Cell[] =>
      columns.map((column) => (column === month ? "x" : null));
    return [
      ["Group", "Users", ...columns.map(nameOf)],
      ...groups.map(({ name, month }): readonly Cell[] => [name, 60, ...marks(month)]),
    ];
  }
  return [
    ["Group", "Month", "Users"],
    ...groups.map(({ name, month }): readonly Cell[] => [
      name,
      form === "number" ? month : nameOf(month),
      60,
    ]),
  ];
}
