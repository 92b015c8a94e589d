import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { problemText } from "../../src/domain/words/problemText";
import { wordsOf } from "../support/wordsOf";
import type { Cell } from "../../src/domain/grid/grid";

const REQUEST = { today: { year: 2026, monthNumber: 7, day: 1 }, hostLocale: "en-US" };
const HEADER = ["Group", "Month"];

type Case = {
  because: string;
  contents: WorkbookContents;
  /** `Sheet!Cell code`, in order. */
  problems: readonly string[];
  /** What the sentence of the first must say. */
  says: string;
};

function groups(...rows: readonly (readonly Cell[])[]): WorkbookContents {
  return { sheets: [{ name: "Groups", rows }] };
}

const cases: readonly Case[] = [
  {
    because: "an unknown month",
    contents: groups(HEADER, ["IT", "July"], ["HR", "Julember"]),
    problems: ["Groups!B3 unknown-month"],
    says: '"Julember" is not a month. Write a month name or a date.',
  },
  {
    because: "a calendar that closes every day",
    contents: {
      sheets: [
        { name: "Groups", rows: [HEADER, ["IT", "July"]] },
        {
          name: "Calendar",
          rows: [
            ["From", "To", "Label", "Kind"],
            ["2026-01-01", "2027-12-31", "Closed", "Freeze"],
          ],
        },
      ],
    },
    problems: Array.from({ length: 5 }, () => "Groups!A2 no-open-day"),
    says: "Kickoff meeting",
  },
  {
    because: "a weekend of all seven days",
    contents: {
      sheets: [
        { name: "Groups", rows: [HEADER, ["IT", "July"]] },
        { name: "Settings", rows: [["Weekend", "1111111"]] },
      ],
    },
    problems: ["Settings!B1 not-a-choice"],
    says: '"1111111" is not a value for Weekend.',
  },
  {
    because: "a missing month",
    contents: groups(HEADER, ["IT", "July"], ["HR", null]),
    problems: ["Groups!B3 missing-month"],
    says: "Give every group a month.",
  },
  {
    because: "a missing group",
    contents: groups(HEADER, ["IT", "July"], [null, "August"]),
    problems: ["Groups!A3 missing-group"],
    says: "Write the group's name",
  },
  {
    because: "two problems at once, both told",
    contents: groups(HEADER, ["IT", "Julember"], ["HR", null], ["Sales", "July"]),
    problems: ["Groups!B2 unknown-month", "Groups!B3 missing-month"],
    says: "Julember",
  },
  {
    because: "no table at all",
    contents: groups(["Shopping list"], ["Milk"], ["Bread"]),
    problems: ["Groups!A1 no-table"],
    says: "insert the sample data",
  },
  {
    because: "an empty sheet",
    contents: { sheets: [{ name: "Sheet1", rows: [] }] },
    problems: ["Sheet1!A1 no-table"],
    says: "insert the sample data",
  },
  {
    because: "headers and nothing below",
    contents: groups(HEADER),
    problems: ["Groups!A1 no-groups"],
    says: "nothing under the headers",
  },
  {
    because: "a formula for a name",
    contents: groups(HEADER, ["=cmd|' /C calc'!A0", "July"]),
    problems: ["Groups!A2 formula-like"],
    says: "does not begin like a formula",
  },
  {
    because: "a text that no cell holds",
    contents: groups(HEADER, ["x".repeat(40_000), "July"]),
    problems: ["Groups!A2 text-too-long"],
    says: "40,000 characters",
  },
  {
    because: "an error value",
    contents: groups(HEADER, ["IT", { error: "#N/A" }], [{ error: "#REF!" }, "July"]),
    problems: ["Groups!B2 cell-error", "Groups!A3 cell-error"],
    says: "#N/A",
  },
  {
    because: "the same group twice",
    contents: groups(HEADER, ["IT", "July"], ["it ", "August"]),
    problems: ["Groups!A3 repeated-group"],
    says: "already in A2",
  },
  {
    because: "merged month headers",
    contents: {
      sheets: [
        {
          name: "Groups",
          rows: [
            ["Group", "July", null, "September"],
            ["IT", "x", null, null],
            ["HR", null, "x", null],
          ],
          merges: [{ firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 2 }],
        },
      ],
    },
    problems: ["Groups!B1 merged-cells"],
    says: "Unmerge them",
  },
  {
    because: "a Timeline of the user's own",
    contents: {
      sheets: [
        { name: "Groups", rows: [HEADER, ["IT", "July"]] },
        { name: "TIMELINE", rows: [["my own"]] },
      ],
    },
    problems: ["Groups!A2 no-address", "Timeline!A1 sheet-name-taken"],
    says: "No email address for IT",
  },
  {
    because: "a named item of the user's own",
    contents: {
      ...groups(HEADER, ["IT", "July"]),
      names: [
        {
          name: "messages",
          refersTo: { sheet: "Groups", range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } },
        },
      ],
    },
    problems: ["Groups!A2 no-address", "Messages!A1 name-taken"],
    says: "No email address for IT",
  },
  {
    because: "a workbook whose structure is protected",
    contents: { ...groups(HEADER, ["IT", "July"]), isStructureProtected: true },
    problems: [
      "Groups!A2 no-address",
      "Timeline!A1 workbook-protected",
      "Communications!A1 workbook-protected",
      "Messages!A1 workbook-protected",
    ],
    says: "No email address for IT",
  },
];

describe("bad input", () => {
  it.each(cases)(
    "$because: every problem with its cell, and nothing written",
    async ({ contents, problems, says }) => {
      const workbook = memoryWorkbook(contents);
      const before = workbook.state();
      const reading = await generateTimeline(workbook, REQUEST, {});
      expect(reading.problems.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)).toEqual(problems);
      expect(sentences(reading)[0]).toContain(says);
      expect(reading.outputs).toBeUndefined();
      expect(workbook.state()).toBe(before);
    },
  );

  it("of a sheet that is not there names those that are", async () => {
    const workbook = memoryWorkbook(groups(HEADER, ["IT", "July"]));
    const reading = await generateTimeline(workbook, { ...REQUEST, sheetName: "Grups" }, {});
    expect(sentences(reading)).toEqual(['There is no sheet named "Grups". Choose one of: Groups.']);
  });

  it("of a sheet without a table says so, though another sheet has one", async () => {
    const workbook = memoryWorkbook({
      sheets: [
        { name: "Groups", rows: [HEADER, ["IT", "July"]] },
        { name: "Notes", rows: [["x"]] },
      ],
    });
    const reading = await generateTimeline(workbook, { ...REQUEST, sheetName: "notes" }, {});
    expect(reading.problems.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual([
      "Notes no-table-on-sheet",
    ]);
  });

  it("of a protected Timeline of ours is found before anything is written", async () => {
    const first = memoryWorkbook(groups(HEADER, ["IT", "July"]));
    await generateTimeline(first, REQUEST, {});
    const written = first.state();
    const again = memoryWorkbook({
      sheets: written.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.grid,
        isProtected: sheet.name === "Timeline",
      })),
      names: written.names,
    });
    const before = again.state();
    const reading = await generateTimeline(again, REQUEST, {});
    expect(reading.problems.map(({ sheet, code }) => `${sheet} ${code}`)).toContain(
      "Timeline sheet-protected",
    );
    expect(again.state()).toBe(before);
  });
});

function sentences({ problems, language }: RolloutReading): readonly string[] {
  return problems.map((problem) => problemText(wordsOf(language), problem));
}
