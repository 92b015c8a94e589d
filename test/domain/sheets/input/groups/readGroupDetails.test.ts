import { LANGUAGE_NAMES } from "../../../../../src/domain/language/languageNames";
import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import { monthHeading } from "../../../../../src/domain/language/monthNames";
import { wordsOf } from "../../../../support/wordsOf";
import type { Group } from "../../../../../src/domain/plan/group";
import type { Worksheet } from "../../../../../src/domain/grid/grid";
import { readGroups } from "../../../../../src/domain/sheets/input/groups/readGroups";
import { unknownCalendars } from "../../../../../src/domain/sheets/input/planning/unknownCalendars";
import { entryFor } from "../../../plan/calendarEntries";
import { context, drawnSheet, sheetOf } from "../readSheet";

const DETAILS = ["key", "owner", "language", "calendar"] as const;

/** What a table says of its groups besides month, head-count and address. */
function detailsOf(sheet: Worksheet): readonly Partial<Group>[] {
  return (readGroups(sheet, context)?.groups ?? []).map(({ name, key, owner, language, calendar }) => ({
    name,
    ...(key !== undefined && { key }),
    ...(owner !== undefined && { owner }),
    ...(language !== undefined && { language }),
    ...(calendar !== undefined && { calendar }),
  }));
}

it.each([
  {
    because: "a list",
    sheet: `
      Key | Group  | Month  | Owner | Language | Calendar
      7   | IT     | July   | Ada   | Swedish  | Sweden
      r-1 | Retail | August |       | -        |`,
    groups: [
      { name: "IT", key: "7", owner: "Ada", language: "sv", calendar: "Sweden" },
      { name: "Retail", key: "r-1" },
    ],
  },
  {
    because: "a grid",
    sheet: `
      Group  | Group ID | July | August | Responsible | Language
      IT     | 7        | x    |        | Ada         | pt-PT
      Retail | 8        |      | x      | Bo          | Deutsch`,
    groups: [
      { name: "IT", key: "7", owner: "Ada", language: "pt-PT" },
      { name: "Retail", key: "8", owner: "Bo", language: "de" },
    ],
  },
  {
    because: "two names of one group, the first of which counts",
    sheet: `
      Group                 | Month | Key | Owner | Language | Aliases
      IT                    | July  | 7   |       | sv       | Information technology
      Information technology | July  | 8   | Ada   |          |`,
    groups: [{ name: "IT", key: "7", owner: "Ada", language: "sv" }],
  },
  {
    because: "words of another language are the person's own columns",
    sheet: `
      Group | Month | Users | Clave | Responsable
      IT    | July  | 50    | 7     | Ada`,
    groups: [{ name: "IT" }],
  },
  {
    because: "the column of another table beside it",
    sheet: `
      Group | Month | | Server | Owner | Key
      IT    | July  | | alpha  | Ada   | 7`,
    groups: [{ name: "IT" }],
  },
])("the details of the groups are read: $because", ({ sheet, groups }) =>
  expect(detailsOf(drawnSheet(sheet))).toEqual(groups),
);

it.each(LANGUAGE_TAGS)("every word for a column is read in %s, and the rest as without it", (tag) => {
  const { inputs } = wordsOf(tag);
  const headers = [inputs.group, inputs.month, inputs.users, inputs.email].map(([first]) => first);
  const row = ["IT", monthHeading(tag, context.start, false), 5, "it@example.com"];
  const plain = readGroups(sheetOf([headers, row]), context);
  for (const input of DETAILS) {
    const value = input === "language" ? LANGUAGE_NAMES.sv : "7";
    for (const word of inputs[input]) {
      const reading = readGroups(
        sheetOf([
          [...headers, word],
          [...row, value],
        ]),
        context,
      );
      expect([word, reading?.groups, reading?.language]).toEqual([
        word,
        plain?.groups.map((group) => ({
          ...group,
          [input]: input === "language" ? "sv" : value,
          ...(input === "calendar" && { calendarSource: { sheet: "Plan", cell: "E2" } }),
        })),
        plain?.language,
      ]);
    }
  }
});

it("a language that is none of ours is a problem", () => {
  const sheet = drawnSheet(`
    Group | Month | Language
    IT    | July  | Klingon`);
  expect(readGroups(sheet, context)?.problems).toEqual([
    {
      code: "not-a-choice",
      sheet: "Plan",
      cell: "C2",
      name: "Language",
      found: "Klingon",
      choices: Object.values(LANGUAGE_NAMES),
    },
  ]);
});

it("a key that two groups have is a problem", () => {
  const sheet = drawnSheet(`
    Key | Group  | Month
    g1  | IT     | July
    G1  | Retail | August
        | HR     | August
        | Sales  | August`);
  expect(readGroups(sheet, context)?.problems).toEqual([
    { code: "repeated-key", sheet: "Plan", cell: "A3", key: "G1", otherCell: "A2" },
  ]);
});

it("a calendar that no row of the Calendar sheet is for is told of once, with its cell", () => {
  const sheet = drawnSheet(`
    Group  | Month  | Calendar
    IT     | July   | Sweden
    Retail | August | Germny
    HR     | August | germny
    Sales  | August |`);
  const entry = entryFor("2026-07-01", "2026-07-01", { scope: { kind: "groups", names: ["sweden", "HR"] } });
  expect(unknownCalendars(readGroups(sheet, context)?.groups ?? [], [entry], "Scope")).toEqual([
    { code: "unknown-calendar", sheet: "Plan", cell: "C3", calendar: "Germny", scope: "Scope" },
  ]);
});
