import { isoMonthText } from "../../../../../src/domain/calendar/yearMonth";
import type { Worksheet } from "../../../../../src/domain/grid/grid";
import { readGroups } from "../../../../../src/domain/sheets/input/groups/readGroups";
import { context, drawnSheet } from "../readSheet";

/** Each group as `name, month, users`, and the codes of the problems. */
function summaryOf(sheet: Worksheet): { groups: readonly string[]; problems: readonly string[] } {
  const reading = readGroups(sheet, context);
  return {
    groups: (reading?.groups ?? []).map(({ name, month, users }) =>
      [name, isoMonthText(month), ...(users === undefined ? [] : [users])].join(", "),
    ),
    problems: (reading?.problems ?? []).map(({ cell, code }) => `${cell} ${code}`),
  };
}

describe("Microsoft's example", () => {
  const english = [
    "IT, 2026-07, 250",
    "Sales and Marketing, 2026-08, 2000",
    "Retail, 2026-09, 1000",
    "HR, 2026-10, 50",
    "Finance, 2026-10, 40",
    "Executives, 2026-10, 30",
  ];
  const swedish = [
    "IT, 2026-07, 250",
    "Försäljning och marknadsföring, 2026-08, 2000",
    "Återförsäljning, 2026-09, 1000",
    "Personalavdelning, 2026-10, 50",
    "Ekonomi, 2026-10, 40",
    "Chefer, 2026-10, 30",
  ];

  it.each([
    {
      shape: "list",
      language: "en",
      groups: english,
      sheet: `
        Group               | Month     | Users
        IT                  | July      | 250
        Sales and Marketing | August    | 2,000
        Retail              | September | 1,000
        HR                  | October   | 50
        Finance             | October   | 40
        Executives          | October   | 30`,
    },
    {
      shape: "grid",
      language: "en",
      groups: english,
      sheet: `
        Group               | Users | July | August | September | October
        IT                  | 250   | x    |        |           |
        Sales and Marketing | 2,000 |      | x      |           |
        Retail              | 1,000 |      |        | x         |
        HR                  | 50    |      |        |           | x
        Finance             | 40    |      |        |           | x
        Executives          | 30    |      |        |           | x`,
    },
    {
      shape: "rolloutPlan",
      language: "en",
      groups: english,
      sheet: `
        Rollout phase              | July           | August                            | September            | October
        Limited Pilot              | IT (50 users)  |                                   |                      |
        Expanded Pilot             | IT (200 users) |                                   |                      |
        Production rollout phase 1 |                | Sales and Marketing (2,000 users) |                      |
        Production rollout phase 2 |                |                                   | Retail (1,000 users) |
        Production rollout phase 3 |                |                                   |                      | HR (50 users), Finance (40 users), Executives (30 users)`,
    },
    {
      shape: "list",
      language: "sv",
      groups: swedish,
      sheet: `
        Grupp                          | Månad     | Antal användare
        IT                             | juli      | 250
        Försäljning och marknadsföring | augusti   | 2 000
        Återförsäljning                | september | 1 000
        Personalavdelning              | oktober   | 50
        Ekonomi                        | oktober   | 40
        Chefer                         | oktober   | 30`,
    },
    {
      shape: "grid",
      language: "sv",
      groups: swedish,
      sheet: `
        Avdelning                      | Antal | Juli | Augusti | September | Oktober
        IT                             | 250   | x    |         |           |
        Försäljning och marknadsföring | 2 000 |      | x       |           |
        Återförsäljning                | 1 000 |      |         | x         |
        Personalavdelning              | 50    |      |         |           | x
        Ekonomi                        | 40    |      |         |           | x
        Chefer                         | 30    |      |         |           | x`,
    },
    {
      shape: "rolloutPlan",
      language: "sv",
      groups: swedish,
      sheet: `
        Distributionsfas     | Juli                | Augusti                                           | September                        | Oktober
        Begränsad pilot      | IT (50 användare)   |                                                   |                                  |
        Utökad pilot         | IT (200 användare)  |                                                   |                                  |
        Distributionsfas 1   |                     | Försäljning och marknadsföring (2 000 användare)  |                                  |
        Distributionsfas 2   |                     |                                                   | Återförsäljning (1 000 användare)|
        Distributionsfas 3   |                     |                                                   |                                  | Personalavdelning (50 användare), Ekonomi (40 användare), Chefer (30 användare)`,
    },
  ])("reads the same from the $shape in $language", ({ shape, language, groups, sheet }) => {
    const reading = readGroups(drawnSheet(sheet), context);
    expect(reading).toMatchObject({ sheet: "Plan", shape, language });
    expect(summaryOf(drawnSheet(sheet))).toEqual({ groups, problems: [] });
  });
});

it("says where the table and each group stand", () => {
  const reading = readGroups(
    drawnSheet(`
      Our rollout |       |        |               |
                  |       |        |               |
                  | Owner | Month  | Group         | Email
                  | Kim   | August | Sales         | sales@example.com ; crm@example.com
                  | Lo    | July   | IT (50 users) |`),
    context,
  );
  expect(reading).toEqual({
    sheet: "Plan",
    shape: "list",
    language: "en",
    usesStart: true,
    range: { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 4 },
    groups: [
      {
        name: "Sales",
        month: { year: 2026, monthNumber: 8 },
        source: { sheet: "Plan", cell: "D4" },
        email: "sales@example.com; crm@example.com",
        owner: "Kim",
      },
      {
        name: "IT",
        month: { year: 2026, monthNumber: 7 },
        source: { sheet: "Plan", cell: "D5" },
        users: 50,
        owner: "Lo",
      },
    ],
    problems: [],
    why: "only",
  });
});

describe("what is read as a table", () => {
  it.each([
    {
      because: "a grid may be headed by anything when its cells are marks",
      sheet: `
        Intune | Jul | Aug
        IT     | ✓   |
        Sales  |     | TRUE`,
      groups: ["IT, 2026-07", "Sales, 2026-08"],
    },
    {
      because: "a rollout plan may be headed by nothing",
      sheet: `
              | Jul | Aug
        Pilot | IT  |
        Rest  |     | Sales, HR`,
      groups: ["IT, 2026-07", "Sales, 2026-08", "HR, 2026-08"],
    },
    {
      because: "cells with head-counts name groups, whatever heads the first column",
      sheet: `
        Group | July          | August
        Pilot | IT (50 users) | Sales (5 users)`,
      groups: ["IT, 2026-07, 50", "Sales, 2026-08, 5"],
    },
    {
      because: "under a header of groups any text is a mark",
      sheet: `
        Team | July    | August
        IT   | planned |
        HR   |         | 1`,
      groups: ["IT, 2026-07", "HR, 2026-08"],
    },
    {
      because: "a cell that says no is no mark",
      sheet: `
        Team | July | August
        IT   | Yes  | No
        HR   | -    | TRUE
        Lab  | x    | FALSE
        Ops  | 5    | 0`,
      groups: ["IT, 2026-07", "HR, 2026-08", "Lab, 2026-07", "Ops, 2026-07"],
    },
    {
      because: "months may be dates, and numbers where the first column says that they are months",
      sheet: `
        Group | 46204 | 46235
        IT    | x     |
        HR    |       | x`,
      groups: ["IT, 2026-07", "HR, 2026-08"],
    },
    {
      because: "months may be numbers",
      sheet: `
        Group | 7 | 8
        IT    | x |
        HR    |   | x`,
      groups: ["IT, 2026-07", "HR, 2026-08"],
    },
    {
      because: "one month is enough under a header of groups",
      sheet: `
        Group | July
        IT    | x`,
      groups: ["IT, 2026-07"],
    },
    {
      because: "months across say more than a column of dates",
      sheet: `
        Group | Date  | July | August
        IT    | 46300 | x    |
        HR    |       |      | x`,
      groups: ["IT, 2026-07", "HR, 2026-08"],
    },
    {
      because: "dates head months without a word for groups where they are firsts of rising months",
      sheet: `
        Intune |  | 46204 | 46235
        IT     |  | x     |
        HR     |  |       | x`,
      groups: ["IT, 2026-07", "HR, 2026-08"],
    },
    {
      because: "written years need not rise",
      sheet: `
        Group | Aug 2026 | Jul 2026
        IT    | x        |
        HR    |          | x`,
      groups: ["IT, 2026-08", "HR, 2026-07"],
    },
    {
      because: "the year may stand in a row above the months",
      sheet: `
              | 2027 |     | 2028
        Group | Nov  | Dec | Jan
        IT    |      | x   |
        HR    |      |     | x`,
      groups: ["IT, 2027-12", "HR, 2028-01"],
    },
    {
      because: "the year may stand in a column of its own",
      sheet: `
        Group | Month     | Year
        IT    | July      | 2027
        HR    | Aug 2027  | 2027
        Lab   | September |`,
      groups: ["IT, 2027-07", "HR, 2027-08", "Lab, 2026-09"],
    },
    {
      because: "bare months run over New Year",
      sheet: `
        Group | Month
        IT    | December
        HR    | January
        Lab   | June`,
      groups: ["IT, 2026-12", "HR, 2027-01", "Lab, 2027-06"],
    },
    {
      because: "the more usual header wins",
      sheet: `
        Date  | Team | Month | Group
        46300 | A    | July  | IT`,
      groups: ["IT, 2026-07"],
    },
    {
      because: "a number may be a group",
      sheet: `
        Group | Month
        365   | July`,
      groups: ["365, 2026-07"],
    },
    {
      because: "names keep their signs, widths and the word and",
      sheet: `
        Group             | Month
        -5                | July
        @home             | July
        ＩＴ（東京）      | July
        R&D and QA, Ghent | July
        Interns (2026)    | July`,
      groups: [
        "-5, 2026-07",
        "@home, 2026-07",
        "ＩＴ（東京）, 2026-07",
        "R&D and QA, Ghent, 2026-07",
        "Interns (2026), 2026-07",
      ],
    },
    {
      because: "everyone is a group where it is the only one",
      sheet: `
        Group | Month
        All   | July`,
      groups: ["All, 2026-07"],
    },
    {
      because: "blank rows, a header on each page and sums are passed over",
      sheet: `
        Group | Month | Users
        IT    | July  | 5

        Group | Month | Users
        HR    | July  | 6
        Total |       | 11
              |       | 11`,
      groups: ["IT, 2026-07, 5", "HR, 2026-07, 6"],
    },
    {
      because: "a grid has sums too",
      sheet: `
        Group    | Jul | Aug
        IT       | x   |
        HR       |     | x
        Total: 2 | 1   | 1`,
      groups: ["IT, 2026-07", "HR, 2026-08"],
    },
    {
      because: "a rollout plan has sums too",
      sheet: `
        Phase | Jul      | Aug
        Pilot | IT (5)   | HR (1)
        Total | 5 users  | 1
              | 5        | 1`,
      groups: ["IT, 2026-07, 5", "HR, 2026-08, 1"],
    },
    {
      because: "pasted dirt is washed off",
      sheet: `
        \u00a0Group\u200b | MONTH:\u00a0 | Ｕｓｅｒｓ
        Sales\u00a0and  Mar\u00adketing | ７ | （2\u202f000 users）
        1\\. IT | Jul. | ５０`,
      groups: ["Sales and Marketing, 2026-07, 2000", "1. IT, 2026-07, 50"],
    },
    {
      because: "a merged title, and merges that hide nothing, do no harm",
      sheet: `
        Groups |   |
        Group  | Month |
        IT     | July |
               |      |`,
      merged: ["A1:C1", "A3:A4", "B3:B4"],
      groups: ["IT, 2026-07"],
    },
    {
      because: "most cells are marks, and the others too",
      sheet: `
               | July 2026 | August 2026 | September 2026
        IT     | X         |             |
        Sales  |           | ✓           |
        Retail |           |             | go`,
      groups: ["IT, 2026-07", "Sales, 2026-08", "Retail, 2026-09"],
    },
    {
      because: "weeks are marks under a header of groups",
      sheet: `
        Group | July   | August
        IT    | Week 1 |
        Sales |        | Week 2`,
      groups: ["IT, 2026-07", "Sales, 2026-08"],
    },
    {
      because: "the header of a list may take two rows",
      sheet: `
        Our rollout |         |       |
        Group       | Rollout | Number of |
                    | month   | users     | E-mail
        IT          | July    | 50        | it@example.com`,
      groups: ["IT, 2026-07, 50"],
    },
    {
      because: "so may that of a grid, without merged cells",
      sheet: `
        Team  | Head-count | Rollout |
              |            | Jul     | Aug
        IT    | 50         | x       |
        Sales | 20         |         | x`,
      groups: ["IT, 2026-07, 50", "Sales, 2026-08, 20"],
    },
    {
      because: "a month may be merged over several columns where the next one follows",
      sheet: `
        Group | July |   | August
        IT    | x    | x |
        HR    |      | x |
        Lab   |      |   | x`,
      merged: ["B1:C1"],
      groups: ["IT, 2026-07", "HR, 2026-07", "Lab, 2026-08"],
    },
    {
      because: "each month may be merged over as many columns",
      sheet: `
        Phase | July   |        | August |
        Pilot | IT (5) | HR (1) |        |
        Rest  |        | IT (2) | Lab    | Ops`,
      merged: ["B1:C1", "D1:E1"],
      groups: ["IT, 2026-07, 7", "HR, 2026-07, 1", "Lab, 2026-08", "Ops, 2026-08"],
    },
    {
      because: "a word of another language is not taken for a column that may be missing",
      sheet: `
        Grupo | Nombre  | Mes
        A1    | Ventas  | julio
        A2    | Finanzas| agosto`,
      groups: ["A1, 2026-07", "A2, 2026-08"],
    },
    {
      because: "rows that name one group by its aliases are one group",
      sheet: `
        Group              | Month | Users | Aliases
        Finance department | July  | 40    |
        Finance            | July  | 2     | FIN, Finance department
        fin                | July  | 1     |`,
      groups: ["Finance, 2026-07, 43"],
    },
    {
      because: "a header may be merged with the cell above it",
      sheet: `
        Team | Quarter 3 |
             | Jul       | Aug
        IT   | x         |`,
      merged: ["A1:A2", "B1:C1"],
      groups: ["IT, 2026-07"],
    },
  ])("$because", ({ sheet, groups, merged = [] }) => {
    expect(summaryOf(drawnSheet(sheet, merged))).toEqual({ groups, problems: [] });
  });

  it.each([
    { because: "an empty sheet", sheet: "" },
    { because: "text without headers", sheet: "IT | July\nHR | August" },
    { because: "groups without months", sheet: "Group | Users\nIT | 5" },
    { because: "amounts by month", sheet: "Costs | Jul | Aug\nTravel | 500 | 300" },
    { because: "numbers that may be dates", sheet: "Costs | 46210 | 46240\nTravel | x |" },
    {
      because: "months under months",
      sheet: "Project | Begins | Ends\nA | July | August\nB | August | open",
    },
    {
      because: "start and end of projects",
      sheet: "Project | Begins | Ends\nA | July | August\nB | August | October",
    },
    {
      because: "a timetable of weeks",
      sheet: `
               | July       | August
        Budget | First week | Second week`,
    },
  ])("is nothing in $because", ({ sheet }) => {
    expect(readGroups(drawnSheet(sheet), context)).toBeUndefined();
  });
});

it.each([
  { because: "of its headers", sheet: "Team | Antal | 2026-07 | 2026-08\nIT | 5 | x |", language: "sv" },
  { because: "of its months", sheet: "Team | July | August\nIT | x |", language: "en" },
  {
    because: "of most of them",
    sheet: "Group | Month\nIT | juli\nHR | augusti\nLab | oktober",
    language: "sv",
  },
  { because: "that cannot be told", sheet: "Team | 2026-07 | 2026-08\nIT | x |", language: undefined },
])("the language of a table is the one $because", ({ sheet, language }) => {
  expect(readGroups(drawnSheet(sheet), context)?.language).toBe(language);
});
