import { isoMonthText } from "../../../src/domain/calendar/yearMonth";
import type { Worksheet } from "../../../src/domain/sheets/grid";
import { readGroups } from "../../../src/domain/sheets/readGroups";
import { readRegistry } from "../../../src/domain/sheets/readRegistry";
import { context, drawnSheet } from "./readSheet";

/** Each month with its groups, and the codes of the problems; `others` are further sheets of the workbook. */
function read(sheet: Worksheet, others: readonly Worksheet[] = []): readonly (string | undefined)[] {
  const reading = readGroups(sheet, { ...context, registry: readRegistry([sheet, ...others]) });
  return [
    reading?.shape,
    ...(reading?.groups ?? []).map(({ name, month }) => `${isoMonthText(month)} ${name}`),
    ...(reading?.problems ?? []).map(({ cell, code }) => `${cell} ${code}`),
  ];
}

describe("a communication plan is read back", () => {
  it.each([
    {
      because: "whatever its waves and messages are called",
      sheet: `
        Communication plan | July       | August      | September
        Step one           | Everyone:  |             |
        Town hall          | First week |             |
        Step two           | IT         | Retail      | HR, Finance, and Executives
        Teaser             | First week | First week  | First week
        Step three         | IT         | Retail      | HR, Finance, and Executives
        Poster             | 2. week    | Week 2      | 2nd week
        Letter             | Week 3     | Week 3      | Week 3`,
      gives: ["2026-07 IT", "2026-08 Retail", "2026-09 HR", "2026-09 Finance", "2026-09 Executives"],
    },
    {
      because: "though its weeks were rewritten",
      sheet: `
        Communications plan | July    | August
        Wave 1              | All     |
        Kickoff             | 1 July  |
        Wave 2              | IT      | Retail
        Email               | Tuesday | soon
        Wave 3              | IT      | Retail
        Email               |         |
        Wave 4              | IT      | Retail
        Email               | later   | later`,
      gives: ["2026-07 IT", "2026-08 Retail"],
    },
    {
      because: "without a title, by its weeks",
      sheet: `
        Our plan | July       | August
        Wave 1   | IT         | Retail
        Email    | First week | First week`,
      gives: ["2026-07 IT", "2026-08 Retail"],
    },
    {
      because: "with notes below, and everyone over all months",
      sheet: `
        Communication plan | July       | August
        Wave 1             | All        |
        Kickoff            | First week |
        Wave 2             | IT         | Retail
        Email              | First week | First week

        How weeks are counted: the first week is days 1 to 7.
        What the waves are for: one kickoff meeting.`,
      merged: ["B2:C2"],
      gives: ["2026-07 IT", "2026-08 Retail"],
    },
    {
      because: "in one month",
      sheet: `
        Communication plan | July
        Wave 1             | All
        Kickoff            | First week
        Wave 2             | IT
        Email              | First week`,
      gives: ["2026-07 IT"],
    },
    {
      because: "where everyone is the only group",
      sheet: `
        Communication plan | July
        Wave 1             | All
        Kickoff            | First week
        Wave 2             | All
        Email              | First week`,
      gives: ["2026-07 All"],
    },
  ])("$because", ({ sheet, merged = [], gives }) =>
    expect(read(drawnSheet(sheet, merged))).toEqual(["communicationPlan", ...gives]),
  );
});

describe("a cell that lists groups known from a list is divided by the longest names", () => {
  const groups = drawnSheet(
    `
    Group               | Aliases
    Sales and Marketing | S&M
    Sales               |
    HR                  | Human Resources
    Finance             |`,
    [],
    "Groups",
  );

  it.each([
    { cell: "Sales and Marketing", names: ["Sales and Marketing"] },
    { cell: "HR and Sales and Marketing", names: ["HR", "Sales and Marketing"] },
    { cell: "sales and finance", names: ["Sales", "Finance"] },
    { cell: "Human Resources, S&M", names: ["HR", "Sales and Marketing"] },
    { cell: "HR Finance", names: ["HR", "Finance"] },
    { cell: "HR & Sales / Finance", names: ["HR", "Sales", "Finance"] },
    { cell: "Salesforce", names: ["Salesforce"] },
    { cell: "HR Lab", names: ["HR Lab"] },
  ])("$cell is $names", ({ cell, names }) => {
    const gives = names.map((name) => `2026-07 ${name}`);
    const rolloutPlan = drawnSheet(`Phase | July | August\n1 | ${cell} | Ops`);
    const communicationPlan = drawnSheet(
      `Communication plan | July | August\nWave | ${cell} | Ops\nEmail | Week 1 | Week 1`,
    );
    expect(read(rolloutPlan, [groups])).toEqual(["rolloutPlan", ...gives, "2026-08 Ops"]);
    expect(read(communicationPlan, [groups])).toEqual(["communicationPlan", ...gives, "2026-08 Ops"]);
  });
});
