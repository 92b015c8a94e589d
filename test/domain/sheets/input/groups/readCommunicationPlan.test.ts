import fc from "fast-check";
import { addMonths, isoMonthText, monthsBetween } from "../../../../../src/domain/calendar/yearMonth";
import { inputNamed } from "../../../../../src/domain/recognition/inputNamed";
import { isEveryone } from "../../../../../src/domain/recognition/isEveryone";
import { joinList } from "../../../../../src/domain/language/joinList";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../../../src/domain/language/languageTag";
import { normalizeText } from "../../../../../src/domain/language/normalizeText";
import { wordsOf } from "../../../../support/wordsOf";
import { wavesInWords } from "../../../../../src/domain/words/wavesInWords";
import type { Group } from "../../../../../src/domain/plan/group";
import { severityOf } from "../../../../../src/domain/plan/problem";
import { planLoad } from "../../../../../src/domain/plan/planLoad";
import { DEFAULT_RULES } from "../../../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../../../src/domain/plan/scheduleWaves";
import type { Worksheet } from "../../../../../src/domain/grid/grid";
import { readGroups } from "../../../../../src/domain/sheets/input/groups/readGroups";
import { readRegistry } from "../../../../../src/domain/sheets/input/groups/readRegistry";
import { timelineSheet } from "../../../../../src/domain/sheets/outputs/timeline/timelineSheet";
import { groupIn } from "../../../../support/exampleGroups";
import { PUBLISHED_PLANS } from "./publishedPlans";
import { context, drawnSheet } from "../readSheet";

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

describe("as Microsoft published it", () => {
  it.each(LANGUAGE_TAGS)("in %s, with and without its title", (language) => {
    // Portuguese of Brazil and Portugal differ here in nothing that is read.
    const given = { ...context, hostLanguage: language };
    const table = PUBLISHED_PLANS[language];
    const cells = table
      .trim()
      .split("\n")
      .map((line) => line.split("|").map((text) => text.trim()));
    const [, it = "", sales = "", retail = ""] = cells[3] ?? [];
    for (const drawing of [table, table.replace(/\S[^|]*(?=\|)/, "Microsoft Intune ")]) {
      const reading = readGroups(drawnSheet(drawing), given);
      expect(reading).toMatchObject({ shape: "communicationPlan", language });
      const groups = (reading?.groups ?? []).map(({ name, month }) => [name, month.monthNumber]);
      expect(groups.slice(0, 3)).toEqual([
        [it, 7],
        [sales, 8],
        [retail, 9],
      ]);
      expect(groups.slice(3).map(([, month]) => month)).toEqual([10, 10, 10]);
      const lastNames = groups.slice(3).map(([name]) => String(name));
      expect(normalizeText(joinList(language, lastNames))).toBe(cells[3]?.[4]);
      expect(reading?.problems.filter(({ code }) => severityOf(code) === "error")).toEqual([]);
    }
  });
});

describe("our own Timeline, copied as values, gives the plan that it was made from", () => {
  const copyOf = (groups: readonly Group[], tag: LanguageTag): Worksheet => {
    const words = wordsOf(tag);
    const { plan } = scheduleWaves({
      groups,
      waves: wavesInWords("monthly", words),
      rules: DEFAULT_RULES,
      fixedDates: [],
    });
    const notes = [words.weekRule, words.wavesPurpose, [words.inputs.start[0], "2026-06"] as const];
    return {
      name: "Copy",
      grid: timelineSheet(plan, words, notes, planLoad(plan, DEFAULT_RULES)).rows,
      merges: [],
    };
  };
  const placed = (groups: readonly Group[] = []): readonly unknown[] =>
    groups.map(({ name, month }) => ({ name, month }));

  it.each(LANGUAGE_TAGS)("the example in %s", (tag) => {
    const { groups: names } = wordsOf(tag).sample;
    const groups = [
      groupIn(names.it, "2026-07"),
      groupIn(names.sales, "2026-08"),
      groupIn(names.retail, "2026-09"),
      ...[names.hr, names.finance, names.executives].map((name) => groupIn(name, "2026-10")),
    ];
    const reading = readGroups(copyOf(groups, tag), { ...context, hostLanguage: tag });
    expect(reading).toMatchObject({ shape: "communicationPlan", language: tag });
    expect(placed(reading?.groups)).toEqual(placed(groups));
    expect(reading?.problems.filter(({ code }) => code !== "read-as-one-group")).toEqual([]);
  });

  it("and any other, over New Year too, where the workbook lists the groups", () => {
    const names = fc
      .stringMatching(/^[A-Z][a-z]{0,8}( and [A-Z][a-z]{0,8}| Ltd)?$/)
      .filter((name) => inputNamed(name).length === 0 && !isEveryone(name));
    const groups = fc.uniqueArray(
      fc.record({
        name: names,
        monthsOn: fc.integer({ min: 0, max: 11 }),
      }),
      { selector: ({ name }) => name.toLowerCase(), minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(groups, fc.constantFrom(...LANGUAGE_TAGS), (drawn, tag) => {
        const all = drawn.map(({ name, monthsOn }) => ({
          ...groupIn(name, "2026-07"),
          month: addMonths(context.start, monthsOn),
        }));
        const inOrder = [...all].sort((a, b) => monthsBetween(b.month, a.month));
        const list: Worksheet = {
          name: "Groups",
          grid: [["Group", "Users"], ...all.map(({ name }) => [name, 1])],
          merges: [],
        };
        const registry = readRegistry([list]);
        const reading = readGroups(copyOf(all, tag), { ...context, hostLanguage: tag, registry });
        expect(placed(reading?.groups)).toEqual(placed(inOrder));
      }),
    );
  });
});
