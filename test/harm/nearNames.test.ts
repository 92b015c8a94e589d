import type { Cell, Grid } from "../../src/domain/grid/grid";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { optOutNamed } from "../../src/domain/recognition/optOutNamed";
import {
  generate,
  GROUPS,
  PEOPLE,
  SETTINGS,
  TEMPLATES,
  to,
  told,
  WAVES,
  type Sheets,
} from "../support/untidyInputs";
import { wordsOf } from "../support/wordsOf";

const OWN = ["it@example.com", "hr@example.com"];
const ALL = ["ann@example.com", "bo@example.com", "cy@example.com"];
const WITHOUT_ANN = ["bo@example.com", "cy@example.com"];
const ANN: Grid = [["Email"], ["ann@example.com"]];

/** The people with a column more, in which Ann has a mark. */
const marked = (header: string, mark: Cell = "x"): Grid =>
  PEOPLE.map((row, index) => [...row, index === 0 ? header : index === 1 ? mark : null]);

/** Nothing that looks like ours is passed over: what is said, and whom mail goes to. `undefined`: nobody, since nothing is written. */
describe("is used, or named", () => {
  it.each<{
    what: string;
    sheets: Sheets;
    hidden?: readonly string[];
    says: string | undefined;
    mailed: readonly string[] | undefined;
  }>([
    {
      what: "Suppress, hidden",
      sheets: { Recipients: PEOPLE, Suppress: ANN },
      hidden: ["Suppress"],
      says: "hidden-used Suppress!A1",
      mailed: WITHOUT_ANN,
    },
    {
      what: "a second Suppress",
      sheets: { Recipients: PEOPLE, Suppress: [["Email"]], "Suppress (2)": ANN },
      says: undefined,
      mailed: WITHOUT_ANN,
    },
    ...["Suppression list", "Opt-out", "Unsubscribe", "Do not mail", "Blocklist"].map((name) => ({
      what: `the sheet ${name}`,
      sheets: { Recipients: PEOPLE, [name]: ANN },
      says: undefined,
      mailed: WITHOUT_ANN,
    })),
    ...["Suppressed", "Opt out", "No mail", "Exclude"].map((header) => ({
      what: `the column ${header}`,
      sheets: { Recipients: marked(header) },
      says: "suppressed Recipients!C2",
      mailed: WITHOUT_ANN,
    })),
    ...["ann@example.com.", "'ann@example.com'", "<ann@example.com>"].map((cell) => ({
      what: `the cell ${cell}`,
      sheets: { Recipients: PEOPLE, Suppress: [["Email"], [cell]] },
      says: undefined,
      mailed: WITHOUT_ANN,
    })),
    {
      what: "Recipients, hidden",
      sheets: { Recipients: PEOPLE },
      hidden: ["Recipients"],
      says: "hidden-used Recipients!A1",
      mailed: ALL,
    },
    {
      what: "Waves, hidden",
      sheets: {},
      hidden: ["Waves"],
      says: "hidden-used Waves!A1",
      mailed: OWN,
    },
    {
      what: "Templates, hidden",
      sheets: { Templates: TEMPLATES },
      hidden: ["Templates"],
      says: "hidden-used Templates!A1",
      mailed: OWN,
    },
    {
      what: "a second Recipients",
      sheets: { Recipients: PEOPLE, "Recipients (2)": PEOPLE },
      says: "second-table Recipients (2)!A1",
      mailed: undefined,
    },
    {
      what: "a sheet Staff with Group and Email",
      sheets: {
        Staff: [
          ["Group", "Email"],
          ["IT", "ann@example.com"],
        ],
      },
      says: "sheet-not-read Staff!A1",
      mailed: OWN,
    },
    {
      what: "a near name of Waves",
      sheets: { Waves: [], "Our waves": WAVES },
      says: undefined,
      mailed: OWN,
    },
    {
      what: "a near name of Settings",
      sheets: { "Settings 2026": SETTINGS.slice(1) },
      says: "sheet-not-read Settings 2026!A1",
      mailed: OWN,
    },
  ])("$what", async ({ sheets, hidden, says, mailed }) => {
    const reading = await generate(sheets, hidden);
    if (says !== undefined) expect(told(reading)).toContain(says);
    expect(reading.outputs === undefined ? undefined : to(reading)).toEqual(mailed);
  });
});

describe("a value and its text are one", () => {
  const NO: readonly Cell[] = [false, "FALSE", "False", 0, "0", "-", null];
  /** Of which one language may say "exclude" by the same word. */
  const NO_IN_WORDS = LANGUAGE_TAGS.map((tag) => wordsOf(tag).inputs.noMark.at(-1) ?? "").filter(
    (word) => optOutNamed(word) === undefined,
  );

  it.each([...NO, ...NO_IN_WORDS])("%s is no mark: neither of a month nor of an opt-out", async (cell) => {
    const grid: Grid = [
      ["Group", "July 2026", "August 2026"],
      ["IT", cell, "x"],
      ["HR", "x", cell],
    ];
    const reading = await generate({ Groups: grid });
    expect(reading.groups?.map(({ name, month }) => [name, month.monthNumber])).toEqual([
      ["IT", 8],
      ["HR", 7],
    ]);
    expect(to(await generate({ Recipients: marked("Suppress", cell), Groups: GROUPS }))).toEqual(ALL);
  });

  it.each<Cell>([true, "TRUE", "Wahr", "Vrai", "Verdadeiro"])("%s is one", async (cell) => {
    const grid: Grid = [
      ["Group", "July 2026", "August 2026"],
      ["IT", cell, null],
      ["HR", null, cell],
    ];
    expect(
      (await generate({ Groups: grid })).groups?.map(({ name, month }) => [name, month.monthNumber]),
    ).toEqual([
      ["IT", 7],
      ["HR", 8],
    ]);
    expect(to(await generate({ Recipients: marked("Suppress", cell) }))).toEqual(WITHOUT_ANN);
  });
});
