import type { Problem } from "../../../../../src/domain/plan/problem";
import type { Cell } from "../../../../../src/domain/grid/grid";
import { readGroups } from "../../../../../src/domain/sheets/input/groups/readGroups";
import { context, drawnSheet, sheetOf } from "../readSheet";

type Found = Problem extends infer One ? (One extends Problem ? Omit<One, "sheet"> : never) : never;

describe("each thing that is wrong is told of at its cell", () => {
  const cases: readonly {
    because: string;
    sheet: string;
    merged?: readonly string[];
    problems: readonly Found[];
    groups?: readonly string[];
  }[] = [
    {
      because: "an unknown month, a missing month and a missing group at once, the good row still read",
      sheet: `
        Group | Month
        IT    | Julember
        HR    |
              | July
        Lab   | July`,
      problems: [
        { code: "unknown-month", cell: "B2", found: "Julember" },
        { code: "missing-month", cell: "B3", group: "HR" },
        { code: "missing-group", cell: "A4" },
      ],
      groups: ["Lab"],
    },
    {
      because: "two problems in one row",
      sheet: `
        Group | Month    | Users | Email
        =1+1  | Julember | some  | someone`,
      problems: [
        { code: "formula-like", cell: "A2", found: "=1+1" },
        { code: "unknown-month", cell: "B2", found: "Julember" },
        { code: "unknown-users", cell: "C2", found: "some" },
        { code: "not-an-address", cell: "D2", found: "someone" },
      ],
    },
    {
      because: "error values",
      sheet: `
        Group  | Month | Users
        #REF!  | July  | 5
        IT     | #N/A  | #DIV/0!`,
      problems: [
        { code: "cell-error", cell: "A2", found: "#REF!" },
        { code: "cell-error", cell: "B3", found: "#N/A" },
        { code: "cell-error", cell: "C3", found: "#DIV/0!" },
      ],
    },
    {
      because: "the same group twice in a list, whatever its case and blanks",
      sheet: `
        Group | Month
        Sales Team | July
        SALES  TEAM | August`,
      problems: [{ code: "repeated-group", cell: "A3", group: "SALES TEAM", otherCell: "A2" }],
      groups: ["Sales Team"],
    },
    {
      because: "the same group twice in a grid, though its first row was wrong",
      sheet: `
        Group | Jul | Aug
        IT    |     |
        it    |     | x`,
      problems: [
        { code: "missing-month", cell: "B2", group: "IT" },
        { code: "repeated-group", cell: "A3", group: "it", otherCell: "A2" },
      ],
    },
    {
      because: "several months in a grid",
      sheet: `
        Group | Jul | Aug | Sep
        IT    | x   | x   | x
        HR    | x   |     |
              |     | x   |`,
      problems: [
        { code: "several-months", cell: "C2", group: "IT", otherCell: "B2" },
        { code: "several-months", cell: "D2", group: "IT", otherCell: "B2" },
        { code: "missing-group", cell: "A4" },
      ],
      groups: ["HR"],
    },
    {
      because: "several months in a rollout plan",
      sheet: `
        Phase | Jul         | Aug
        Pilot | IT (5)      |
        Rest  | HR (1)      | it (7), HR (1)`,
      problems: [
        { code: "several-months", cell: "C3", group: "it", otherCell: "B2" },
        { code: "several-months", cell: "C3", group: "HR", otherCell: "B3" },
      ],
      groups: ["IT", "HR"],
    },
    {
      because: "a misspelled month between and beside others, under which groups stand",
      sheet: `
        Group | Jly | Aug | Septembrr | Oct | Novemberr
        IT    | x   |     |           |     |
        HR    |     | x   |           |     |
        Lab   |     |     | x         |     |
        Ops   |     |     |           |     | x`,
      problems: [
        { code: "unknown-month", cell: "B1", found: "Jly" },
        { code: "unknown-month", cell: "D1", found: "Septembrr" },
        { code: "unknown-month", cell: "F1", found: "Novemberr" },
      ],
      groups: ["HR"],
    },
    {
      because: "a misspelled month between others, though its groups have another month too",
      sheet: `
        Group | Jul | Augst | Sep
        IT    | x   | x     |
        HR    |     |       | x`,
      problems: [{ code: "unknown-month", cell: "C1", found: "Augst" }],
      groups: ["IT", "HR"],
    },
    {
      because: "the last month merged over several columns, where the others are not",
      sheet: `
        Phase | Jul | Aug |
        Pilot | IT  | HR  | Lab`,
      merged: ["C1:D1"],
      problems: [{ code: "merged-cells", cell: "C1", range: "C1:D1" }],
      groups: ["IT", "HR"],
    },
    {
      because: "a misspelled month in a rollout plan",
      sheet: `
        Phase | Jly    | Aug | Sep | Octobrr
        One   | IT     |     |     |
        Two   |        | HR  |     |
        Three |        |     | Lab | Ops (5)`,
      problems: [
        { code: "unknown-month", cell: "B1", found: "Jly" },
        { code: "unknown-month", cell: "E1", found: "Octobrr" },
      ],
      groups: ["HR", "Lab"],
    },
    {
      because: "a bare month twice: the second is a year later, or a mistake",
      sheet: `
        Group | Jul | Aug | July
        IT    |     | x   |
        HR    |     |     | x`,
      problems: [{ code: "repeated-month", cell: "D1", found: "July", otherCell: "B1" }],
      groups: ["IT"],
    },
    {
      because: "bare months that do not rise",
      sheet: `
        Group | May | Jun | Jul
        IT    | x   |     |
        HR    |     |     | x`,
      problems: [{ code: "months-out-of-order", cell: "D1", found: "Jul" }],
      groups: ["IT", "HR"],
    },
    {
      because: "a plan over more than five years",
      sheet: `
        Group | Month
        IT    | 2026-07
        HR    | 2062-07
        Lab   | 2026-08`,
      problems: [{ code: "plan-too-long", cell: "B3", months: 433, most: 60 }],
      groups: ["IT", "HR", "Lab"],
    },
    {
      because: "a plan over more than five years, across",
      sheet: `
        Group | Jul 2026 | Jul 2031
        IT    | x        |
        HR    |          | x`,
      problems: [{ code: "plan-too-long", cell: "C1", months: 61, most: 60 }],
      groups: ["IT", "HR"],
    },
    {
      because: "two years for one month",
      sheet: `
        Group | Month     | Year
        IT    | July 2026 | 2027
        HR    | July      | soon`,
      problems: [
        { code: "unknown-month", cell: "B2", found: "July 2026 2027" },
        { code: "unknown-month", cell: "B3", found: "July soon" },
      ],
    },
    {
      because: "everyone among groups",
      sheet: `
        Group     | Month
        Everyone  | July
        IT        | August`,
      problems: [{ code: "everyone-among-groups", cell: "A2", found: "Everyone" }],
      groups: ["Everyone", "IT"],
    },
    {
      because: "a header with nothing under it",
      sheet: `
        Group | Month`,
      problems: [{ code: "no-groups", cell: "A1" }],
    },
    {
      because: "notes below the table, which are said to be passed over; a name is not a note",
      sheet: `
        Group  | Month
        IT     | July

        * Dates may change.
        Source: HR system
        Retail |`,
      problems: [
        { code: "note-not-read", cell: "A4", found: "* Dates may change." },
        { code: "note-not-read", cell: "A5", found: "Source: HR system" },
        { code: "missing-month", cell: "B6", group: "Retail" },
      ],
      groups: ["IT"],
    },
    {
      because: "a group with an address and no month is no note",
      sheet: `
        Group       | Month | Email
        IT          | July  |
        The others. |       | all@example.com`,
      problems: [{ code: "missing-month", cell: "B3", group: "The others." }],
      groups: ["IT"],
    },
    {
      because: "a total with a month is a group",
      sheet: `
        Group | Month
        Total | July
        Sum   |`,
      problems: [],
      groups: ["Total"],
    },
    {
      because: "cells of a rollout plan in which groups cannot be told apart",
      sheet: `
        Phase | Jul                           | Aug
        1     | HR (50 users) Finance         | IT (5 users
        2     | (50 users)                    | IT, 50 users
        3     | Lab (2,00 users)              | IT (50-60 users)
        4     | x                             | IT 2,000 users
        4b    | 50                            |
        5     | Ops (1) Sales (2)             | A, B (3); and C (4)`,
      problems: [
        { code: "unclear-groups", cell: "B2", found: "HR (50 users) Finance" },
        { code: "unclear-groups", cell: "C2", found: "IT (5 users" },
        { code: "unclear-groups", cell: "B3", found: "(50 users)" },
        { code: "unclear-groups", cell: "C3", found: "IT, 50 users" },
        { code: "unclear-groups", cell: "B4", found: "Lab (2,00 users)" },
        { code: "unclear-groups", cell: "C4", found: "IT (50-60 users)" },
        { code: "unclear-groups", cell: "B5", found: "x" },
        { code: "unclear-groups", cell: "C5", found: "IT 2,000 users" },
        { code: "unclear-groups", cell: "B6", found: "50" },
      ],
      groups: ["Ops", "Sales", "A", "B", "C"],
    },
    {
      because: "a month merged over several columns, where the next is not the month after it",
      sheet: `
        Group | July |   | September
        IT    | x    |   |
        HR    |      | x |
        Lab   |      |   | x`,
      merged: ["B1:C1"],
      problems: [{ code: "merged-cells", cell: "B1", range: "B1:C1" }],
      groups: ["IT", "Lab"],
    },
    {
      because: "a group merged over several rows with months",
      sheet: `
        Group | Month
        IT    | July
              | August
        HR    | July`,
      merged: ["A2:A3"],
      problems: [{ code: "merged-cells", cell: "A2", range: "A2:A3" }],
      groups: ["IT", "HR"],
    },
    {
      because: "a group merged over rows that differ in their head-counts",
      sheet: `
        Group | Users | Month
        IT    | 5     | July
              | 6     |`,
      merged: ["A2:A3", "C2:C3"],
      problems: [
        { code: "merged-cells", cell: "A2", range: "A2:A3" },
        { code: "merged-cells", cell: "C2", range: "C2:C3" },
      ],
      groups: ["IT"],
    },
    {
      because: "a month merged over several groups",
      sheet: `
        Group | Month
        IT    | July
        HR    |
        Lab   | July`,
      merged: ["B2:B3"],
      problems: [{ code: "merged-cells", cell: "B2", range: "B2:B3" }],
      groups: ["IT", "Lab"],
    },
    {
      because: "a mark merged over several months or groups",
      sheet: `
        Group | Jul | Aug | Sep
        IT    | x   |     |
        HR    |     |     | x
        Lab   |     |     |`,
      merged: ["B2:C2", "D3:D4"],
      problems: [
        { code: "merged-cells", cell: "B2", range: "B2:C2" },
        { code: "merged-cells", cell: "D3", range: "D3:D4" },
      ],
      groups: ["HR"],
    },
    {
      because: "groups of a rollout plan merged over several months",
      sheet: `
        Phase | Jul    | Aug
        Pilot | IT (5) |
        Rest  |        | HR (5)`,
      merged: ["B2:C2"],
      problems: [{ code: "merged-cells", cell: "B2", range: "B2:C2" }],
      groups: ["HR"],
    },
    {
      because: "a header merged over two columns that both hold values",
      sheet: `
        Group |     | Month
        1     | IT  | July
        2     | HR  | August`,
      merged: ["A1:B1"],
      problems: [{ code: "merged-cells", cell: "A1", range: "A1:B1" }],
      groups: ["1", "2"],
    },
    {
      because: "a communication plan that names no group",
      sheet: `
        Communication plan | July       | August
        Wave 1             | All        |
        Kickoff meeting    | First week |`,
      problems: [{ code: "no-groups", cell: "A1" }],
    },
    {
      because: "audiences that may be one group or two, or are in two months",
      sheet: `
        Kommunikationsplan | Juli                 | Augusti
        Våg 2              | IT och Sälj          | HR, IT och Drift och Service
        E-post             | Första veckan        | Första veckan
        Våg 3              | IT och Sälj, Lab     | IT och Sälj
        E-post             | Andra veckan         | Andra veckan`,
      problems: [
        { code: "read-as-one-group", cell: "B2", found: "IT och Sälj" },
        { code: "unclear-groups", cell: "C2", found: "HR, IT och Drift och Service" },
        { code: "several-months", cell: "C4", group: "IT och Sälj", otherCell: "B2" },
      ],
      groups: ["IT och Sälj", "Lab"],
    },
    {
      because: "names that are nearly the same",
      sheet: `
        Group              | Month
        Finance            | July
        Finance department | July
        Retail EU          | July
        Retial EU          | July
        E-commerce         | July
        eCommerce          | July
        Personal           | July
        Personalabteilung  | July`,
      problems: [
        {
          code: "similar-groups",
          cell: "A3",
          group: "Finance department",
          other: "Finance",
          otherCell: "A2",
        },
        { code: "similar-groups", cell: "A5", group: "Retial EU", other: "Retail EU", otherCell: "A4" },
        { code: "similar-groups", cell: "A7", group: "eCommerce", other: "E-commerce", otherCell: "A6" },
        {
          code: "similar-groups",
          cell: "A9",
          group: "Personalabteilung",
          other: "Personal",
          otherCell: "A8",
        },
      ],
      groups: [
        "Finance",
        "Finance department",
        "Retail EU",
        "Retial EU",
        "E-commerce",
        "eCommerce",
        "Personal",
        "Personalabteilung",
      ],
    },
    {
      because: "another name of a group in another month",
      sheet: `
        Group      | Month  | Aliases
        Finance    | July   | Treasury
        Treasury   | August |`,
      problems: [{ code: "several-months", cell: "A3", group: "Treasury", otherCell: "A2" }],
      groups: ["Finance"],
    },
    {
      because: "another table on the same sheet",
      sheet: `
        Group | Month  |  | Team | When
        IT    | July   |  | Ops  | 2026-09
        HR    | August |  |      |`,
      problems: [{ code: "table-not-read", cell: "D1", range: "D1:E2" }],
      groups: ["IT", "HR"],
    },
    {
      because: "the groups of another year below",
      sheet: `
        Group | Jul 2026 | Aug 2026
        IT    | x        |
        HR    |          | x
        Group | Jan 2027 | Feb 2027
        Lab   | x        |`,
      problems: [{ code: "table-not-read", cell: "A4", range: "A4:C5" }],
      groups: ["IT", "HR"],
    },
  ];

  it.each(cases)("$because", ({ sheet, merged = [], problems, groups = [] }) => {
    const reading = readGroups(drawnSheet(sheet, merged), context);
    expect(reading?.problems).toEqual(problems.map((problem) => ({ ...problem, sheet: "Plan" })));
    expect(reading?.groups.map(({ name }) => name)).toEqual(groups);
  });
});

it.each([
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1)|x",
  "=A1",
  "\u200b=A1",
])("%j is no name for a group", (name) => {
  expect(
    problemsOf([
      ["Group", "Month"],
      [name, "July"],
    ]),
  ).toEqual(["A2 formula-like"]);
  expect(
    problemsOf([
      ["Phase", "July", "August"],
      ["Pilot", "IT", name],
    ]),
  ).toEqual(["C2 formula-like"]);
});

it("a text that is too long for Excel is told of wherever it is read, and quoted briefly elsewhere", () => {
  const tooLong = "x".repeat(40_000);
  const long = "x".repeat(30_000);
  expect(
    problemsOf([
      ["Group", "Month"],
      [tooLong, "July"],
    ]),
  ).toEqual(["A2 text-too-long"]);
  expect(
    problemsOf([
      ["Group", "Month"],
      ["IT", tooLong],
    ]),
  ).toEqual(["B2 text-too-long"]);
  expect(
    problemsOf([
      ["Phase", "July", "May"],
      ["Pilot", tooLong],
    ]),
  ).toEqual(["B2 text-too-long"]);
  expect(
    readGroups(
      sheetOf([
        ["Group", "Month"],
        ["IT", long],
      ]),
      context,
    )?.problems,
  ).toEqual([{ code: "unknown-month", sheet: "Plan", cell: "B2", found: `${"x".repeat(59)}…` }]);
});

function problemsOf(grid: readonly (readonly Cell[])[]): readonly string[] {
  return (readGroups(sheetOf(grid), context)?.problems ?? []).map(({ cell, code }) => `${cell} ${code}`);
}
