import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { generateTimeline } from "../../src/app/generateTimeline";
import { insertHolidays } from "../../src/app/insertHolidays";
import { insertStarter } from "../../src/app/insertStarter";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { wordsOf } from "../../src/domain/language/wordsOf";
import { recordsOf } from "../../src/domain/messages/messageRows";
import type { Cell, Grid } from "../../src/domain/sheets/grid";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };

const GROUPS: Grid = [
  ["Group", "Month", "Email"],
  ["IT", "2026-07", "it@example.com"],
  ["HR", "2026-08", "hr@example.com"],
];
const WAVES: Grid = [
  ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
  [1, "Note", "preEnrollment", "Each group", "1", "Email", "Hello", "Text"],
];
const PEOPLE: Grid = [
  ["Group", "Name", "Email"],
  ["IT", "Ann", "ann@example.com"],
  ["IT", "Bo", "bo@example.com"],
  ["HR", "Cy", "cy@example.com"],
];
const TEMPLATES: Grid = [
  ["Message", "Language", "Subject", "Body"],
  ["Note", "Svenska", "Hej", "Text"],
];
const FREEZE: Grid = [
  ["From", "To", "Label", "Kind"],
  ["2026-07-07", "2026-07-07", "Audit", "Freeze"],
];
const SETTINGS: Grid = [
  ["Setting", "Value"],
  ["Default weekday", "Wednesday"],
];

type Sheets = Readonly<Record<string, Grid>>;

/** Ann, Bo and Cy of two groups, one email to each in the first week of July or August, and what a case adds. */
function workbook(sheets: Sheets, hidden: readonly string[] = []): ReturnType<typeof memoryWorkbook> {
  const contents: Sheets = { Groups: GROUPS, Waves: WAVES, ...sheets };
  return memoryWorkbook({
    sheets: Object.entries(contents)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]): SheetContents => ({ name, rows, isVisible: !hidden.includes(name) })),
  });
}

function generate(sheets: Sheets, hidden?: readonly string[]): Promise<RolloutReading> {
  return generateTimeline(workbook(sheets, hidden), REQUEST, {});
}

function to({ mails }: RolloutReading): readonly (string | undefined)[] {
  return mails === undefined ? [] : recordsOf(mails.rows).map((record) => record["To"]);
}

function dates({ mails }: RolloutReading): readonly (string | undefined)[] {
  return mails === undefined ? [] : recordsOf(mails.rows).map((record) => record["SendDate"]);
}

function told({ problems }: RolloutReading): readonly string[] {
  return problems.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

/** The header, then so many rows that hold something and mean nothing, or nothing at all, then the rest. */
function pushedDown([header = [], ...rows]: Grid, filler: (index: number) => readonly Cell[]): Grid {
  return [header, ...Array.from({ length: 2_100 }, (_, index) => filler(index)), ...rows];
}

describe("rows below row 2,000 are read", () => {
  const christmas = (index: number): readonly Cell[] => [`20${String(40 + (index % 50))}-12-24`];
  const emptyRow = (): readonly Cell[] => [];

  it.each([
    { because: "a freeze", rows: pushedDown(FREEZE, christmas) },
    { because: "a freeze behind a gap", rows: pushedDown(FREEZE, emptyRow) },
    {
      because: "headers and all",
      rows: [...Array.from({ length: 2_100 }, () => ["a remark"]), ...FREEZE],
    },
  ])("of a Calendar: $because", async ({ rows }) => {
    const [july] = dates(await generate({ Calendar: rows }));
    expect(july).toBe("2026-07-06");
  });

  it("of Groups, behind a gap", async () => {
    const [header = [], ...groups] = GROUPS;
    const rows = [
      header,
      ...groups,
      ...pushedDown([[], ["Later", "September 2026", "later@example.com"]], emptyRow),
    ];
    expect(to(await generate({ Groups: rows }))).toContain("later@example.com");
  });

  it("of Settings", async () => {
    const rows = pushedDown(SETTINGS, (index) => [`Note${String(index)}`, "x"]);
    expect(dates(await generate({ Settings: rows }))).toEqual(["2026-07-01", "2026-08-05"]);
  });

  it("of Waves", async () => {
    const rows = pushedDown(WAVES, emptyRow);
    const [header = [], ...first] = rows;
    const last = [2, "Later", "preEnrollment", "Each group", "3", "Email", "Hello", "Text"];
    const reading = await generate({ Waves: [header, ...WAVES.slice(1), ...first.slice(0, 2_100), last] });
    expect(to(reading)).toHaveLength(4);
  });

  it("of Templates", async () => {
    const people = [
      ["Group", "Name", "Email", "Language"],
      ["IT", "Ann", "ann@example.com", "sv"],
    ];
    const { mails } = await generate({ Recipients: people, Templates: pushedDown(TEMPLATES, emptyRow) });
    expect(mails && recordsOf(mails.rows).map((record) => record["Subject"])).toContain("Hej");
  });

  it("of a calendar that has the holidays already", async () => {
    const port = workbook({ Calendar: pushedDown(FREEZE, christmas) });
    const day = civilDate("2026-07-07");
    const request = {
      country: "SE",
      years: [2026],
      publicHolidays: () => [{ from: day, to: day, label: "Audit", effect: "block" as const }],
    };
    expect(await insertHolidays(port, REQUEST, request, {})).toMatchObject({ outcome: "all-there" });
  });
});

describe("an opt-out counts", () => {
  const ANN: Grid = [["Email"], ["ann@example.com"]];
  const WITHOUT_ANN = ["bo@example.com", "cy@example.com"];

  it.each([
    "Suppress",
    "SUPPRESS (2)",
    "Suppressed",
    "Supressed",
    "Suppression list",
    "Suppression list 2026",
    "Opt-out",
    "Opt out",
    "Optout",
    "OptOuts",
    "Opt-outs 2026",
    "opt_outs",
    "Unsubscribe",
    "Unsubscribed",
    "Unsubscribed recipients",
    "Do not mail",
    "Do-not-mail",
    "DoNotMail",
    "Do not contact",
    "DNC",
    "DNC list",
    "No mail",
    "Blocklist",
    "Block list",
    "Blacklist",
    "Exclude",
    "Excluded",
    "Excluded people",
    "Ne pas envoyer (3)",
    "Désinscrits",
    "Desinscrits",
    "Nicht senden",
    "Sperrliste",
    "Avanmälda 2026",
    "配信停止リスト",
    "수신거부 목록",
    "退订名单",
    "GÖNDERİLMEYECEKLER",
  ])("on a sheet named %s, shown or hidden", async (name) => {
    for (const hidden of [[], [name]]) {
      expect(to(await generate({ Recipients: PEOPLE, [name]: ANN }, hidden))).toEqual(WITHOUT_ANN);
    }
  });

  it.each(LANGUAGE_TAGS)("on a sheet and in a column of every name in %s", async (tag) => {
    const { sheets, inputs, exclusions } = wordsOf(tag).planning;
    for (const word of new Set([...sheets.suppress, ...inputs.suppress, ...exclusions])) {
      const [header = [], ann = [], ...others] = PEOPLE;
      const marked = [[...header, word], [...ann, "x"], ...others];
      expect([word, to(await generate({ Recipients: PEOPLE, [`${word} (2)`.slice(0, 31)]: ANN }))]).toEqual([
        word,
        WITHOUT_ANN,
      ]);
      expect([word, to(await generate({ Recipients: marked }))]).toEqual([word, WITHOUT_ANN]);
    }
  });

  it("on every one of several sheets", async () => {
    const sheets = { "Opt-outs": ANN, Suppress: [["cy@example.com"]], Avanmälda: [["bo@example.com"]] };
    expect(to(await generate({ Recipients: PEOPLE, ...sheets }, ["Avanmälda"]))).toEqual([]);
  });

  it("on a list of those who opted out, which is no list of recipients", async () => {
    const reading = await generate({ "Opt-outs": PEOPLE.slice(0, 2), Staff: PEOPLE });
    expect(to(reading)).toEqual(WITHOUT_ANN);
  });

  it.each([
    "Suppress",
    "Suppressed",
    "Opt out",
    "Opt-out",
    "Opted out?",
    "Opt-out date",
    "OptedOut",
    "No mail",
    "Do not mail",
    "Exclude",
    "Exclude from mailing",
    "Unsubscribed",
    "Unsubscribed at:",
    "Abgemeldet",
    "送信しない",
    "제외",
  ])("in a column named %s", async (header) => {
    const people = PEOPLE.map((row, index) => [...row, index === 0 ? header : index === 1 ? "x" : "no"]);
    expect(to(await generate({ Recipients: people }))).toEqual(WITHOUT_ANN);
    expect(
      to(await generate({ Staff: people.map(([group, , ...rest]) => [group ?? null, ...rest]) })),
    ).toEqual(WITHOUT_ANN);
  });

  it("in any of several columns", async () => {
    const people = [
      ["Group", "Name", "Email", "Suppress", "Opt-out", "Exclude"],
      ["IT", "Ann", "ann@example.com", "no", "x"],
      ["IT", "Bo", "bo@example.com", "x", "no"],
      ["HR", "Cy", "cy@example.com", null, null, "from May on"],
    ];
    expect(to(await generate({ Recipients: people }))).toEqual([]);
  });

  it.each<{ mark: Cell; isMark: boolean }>([
    { mark: null, isMark: false },
    { mark: "no", isMark: false },
    { mark: "FALSE", isMark: false },
    { mark: "false", isMark: false },
    { mark: false, isMark: false },
    { mark: 0, isMark: false },
    { mark: "0", isMark: false },
    { mark: "-", isMark: false },
    { mark: "TRUE", isMark: true },
    { mark: "제외", isMark: true },
    { mark: 46_000, isMark: true },
    { mark: "since May", isMark: true },
  ])("by the mark $mark: $isMark", async ({ mark, isMark }) => {
    const people = PEOPLE.map((row, index) => [...row, index === 0 ? "Opt-out" : index === 1 ? mark : null]);
    expect(to(await generate({ Recipients: people })).includes("ann@example.com")).toBe(!isMark);
  });

  it.each([
    "anna@x.com",
    "anna@x.com.",
    "anna@x.com,",
    "'anna@x.com'",
    '"anna@x.com"',
    "“anna@x.com”",
    "‘anna@x.com’",
    "«anna@x.com»",
    "<anna@x.com>",
    "Anna Ek <anna@x.com>",
    "mailto:anna@x.com",
    "mailto:anna@x.com?subject=Stop",
    "anna＠x.com",
    "ＡＮＮＡ＠Ｘ．ＣＯＭ",
    "an\u200bna@x.com",
    "anna@\u200dx.com\ufeff",
    "bo@x.com/anna@x.com",
    "anna@x.com!",
    "* anna@x.com",
    "ANNA@X.COM",
  ])("of a cell that says %s, on either side", async (cell) => {
    const people = (address: string): Grid => [
      ["Group", "Name", "Email"],
      ["IT", "Anna", address],
      ["HR", "Cy", "cy@example.com"],
    ];
    const listed = await generate({ Recipients: people("anna@x.com"), Suppress: [["Email"], [cell]] });
    expect(to(listed)).toEqual(["cy@example.com"]);
    const written = await generate({ Recipients: people(cell), Suppress: [["Email"], ["anna@x.com"]] });
    expect(to(written)).toEqual(["cy@example.com"]);
  });

  it.each(["@x.com", "*@x.com", "anna @x.com", "anna@"])("of no address is told: %s", async (cell) => {
    const reading = await generate({ Recipients: PEOPLE, Suppress: [["ann@example.com"], [cell]] });
    expect([told(reading), reading.outputs]).toEqual([
      expect.arrayContaining(["not-an-address Suppress!A2"]),
      undefined,
    ]);
  });

  it.each([
    { because: "a row of the same group", rows: [["IT", "Ann", "ANN@example.com", "x"]], left: WITHOUT_ANN },
    { because: "a row of another group", rows: [["HR", "Ann", "ann@example.com", "x"]], left: WITHOUT_ANN },
    { because: "a row of no group", rows: [[null, "Ann", "ann@example.com", "x"]], left: WITHOUT_ANN },
    {
      because: "a row of two addresses",
      rows: [["HR", "Ann", "ann@example.com; bo@example.com", "x"]],
      left: ["cy@example.com"],
    },
  ])("everywhere once it is marked anywhere: in $because", async ({ rows, left }) => {
    const [header = [], ...others] = PEOPLE;
    for (const ordered of [
      [...others, ...rows],
      [...rows, ...others],
    ]) {
      const reading = await generate({ Recipients: [[...header, "Suppress"], ...ordered] });
      expect(to(reading)).toEqual(left);
      expect(reading.problems.map(({ code }) => code)).toContain("suppressed");
    }
  });

  it("of a group's own address, marked on Recipients or beside the group", async () => {
    const marked = [
      ["Group", "Name", "Email", "Suppress"],
      ["IT", "HR's list", "hr@example.com", "x"],
      ["IT", "Bo", "bo@example.com", null],
    ];
    expect(to(await generate({ Recipients: marked }))).toEqual(["bo@example.com"]);
    const groups = GROUPS.map((row, index) => [...row, ["Opt-out", "x", null][index] ?? null]);
    expect(to(await generate({ Groups: groups }))).toEqual(["hr@example.com"]);
  });

  it("of a list of people that is not the one written to", async () => {
    const others = [
      ["Email", "Unsubscribed"],
      ["ann@example.com", "2026-05-01"],
      ["bo@example.com", null],
    ];
    const reading = await generate({ Recipients: PEOPLE, Newsletter: others });
    expect(to(reading)).toEqual(WITHOUT_ANN);
    expect(told(reading)).toContain("taken-as-suppress Newsletter!B1");
    const reason = { Recipients: PEOPLE, Notes: [["Opted out"], ["ann@example.com"]] };
    expect(to(await generate(reason))).toEqual(WITHOUT_ANN);
  });

  it.each([
    {
      because: "a near name",
      sheets: { "Exclude from mails": ANN },
      problem: "taken-as-suppress Exclude from mails!A1",
    },
    {
      because: "a hidden sheet",
      sheets: { Suppress: ANN },
      hidden: ["Suppress"],
      problem: "hidden-used Suppress!A1",
    },
    {
      because: "a near column",
      sheets: {
        Recipients: PEOPLE.map((row, index) => [
          ...row,
          index === 0 ? "Opt-out reason" : index === 1 ? "x" : null,
        ]),
      },
      problem: "taken-as-suppress Recipients!D1",
    },
  ])("and is told where it is not plain: $because", async ({ sheets, hidden, problem }) => {
    expect(told(await generate({ Recipients: PEOPLE, ...sheets }, hidden))).toContain(problem);
  });

  it.each([
    { name: "Opt-outs", code: "not-an-address", stops: true },
    { name: "Do not mail Q3", code: "not-an-address", stops: true },
    { name: "Excluded devices", code: "sheet-not-read", stops: false },
  ])("or a sheet without addresses is told: $name", async ({ name, code, stops }) => {
    const reading = await generate({ Recipients: PEOPLE, [name]: [["Ann"]] });
    expect([told(reading), reading.outputs === undefined]).toEqual([[`${code} ${name}!A1`], stops]);
  });
});

describe("no input is passed over", () => {
  type Case = {
    readonly because: string;
    readonly sheets: Sheets;
    readonly hidden?: readonly string[];
    /** Code and cell of each. */
    readonly problems: readonly string[];
    /** Whom mail goes to; absent: nothing is written. */
    readonly mailed?: readonly string[];
  };
  const OWN = ["it@example.com", "hr@example.com"];
  const ALL = ["ann@example.com", "bo@example.com", "cy@example.com"];
  const [HEADER = []] = PEOPLE;
  const LOOSE = PEOPLE.map(([group, , email]) => [group ?? null, email ?? null]);
  const cases: readonly Case[] = [
    {
      because: "hidden Waves are read",
      sheets: {},
      hidden: ["Waves"],
      problems: ["hidden-used Waves!A1"],
      mailed: OWN,
    },
    {
      because: "hidden Recipients are read",
      sheets: { Recipients: PEOPLE },
      hidden: ["Recipients"],
      problems: ["hidden-used Recipients!A1"],
      mailed: ALL,
    },
    {
      because: "in any language",
      sheets: { Empfänger: PEOPLE },
      hidden: ["Empfänger"],
      problems: ["hidden-used Empfänger!A1"],
      mailed: ALL,
    },
    {
      because: "hidden Templates are read",
      sheets: { Templates: TEMPLATES },
      hidden: ["Templates"],
      problems: ["hidden-used Templates!A1"],
      mailed: OWN,
    },
    {
      because: "hidden calendars are read, by their name or by their headers",
      sheets: { Calendar: FREEZE, "Holidays SE": FREEZE },
      hidden: ["Calendar", "Holidays SE"],
      problems: ["hidden-used Calendar!A1", "hidden-used Holidays SE!A1"],
      mailed: OWN,
    },
    {
      because: "hidden Settings are read",
      sheets: { Settings: SETTINGS },
      hidden: ["Settings"],
      problems: ["hidden-used Settings!A1"],
      mailed: OWN,
    },
    {
      because: "hidden waves of another name may be meant or not",
      sheets: { Waves: [], "Our plan": WAVES },
      hidden: ["Our plan"],
      problems: ["hidden-unclear Our plan!A1"],
    },
    {
      because: "and so may hidden templates",
      sheets: { Words: TEMPLATES },
      hidden: ["Words"],
      problems: ["hidden-unclear Words!A1"],
    },
    {
      because: "a hidden list of people is told",
      sheets: { Staff: PEOPLE },
      hidden: ["Staff"],
      problems: ["sheet-not-read Staff!A1"],
      mailed: OWN,
    },
    {
      because: "hidden settings of another name are told",
      sheets: { Options: SETTINGS },
      hidden: ["Options"],
      problems: ["sheet-not-read Options!A1"],
      mailed: OWN,
    },
    {
      because: "hidden waves beside the Waves are told",
      sheets: { Old: WAVES },
      hidden: ["Old"],
      problems: ["sheet-not-read Old!A1"],
      mailed: OWN,
    },
    {
      because: "a second sheet of recipients by name",
      sheets: { Recipients: PEOPLE, Mottagare: PEOPLE },
      problems: ["second-table Mottagare!A1"],
    },
    {
      because: "a copy of the recipients",
      sheets: { Recipients: PEOPLE, "Recipients (2)": PEOPLE },
      problems: ["second-table Recipients (2)!A1"],
    },
    {
      because: "a hidden one",
      sheets: { Recipients: PEOPLE, Empfänger: PEOPLE },
      hidden: ["Empfänger"],
      problems: ["second-table Empfänger!A1"],
    },
    {
      because: "two lists of people, neither of them named Recipients",
      sheets: { Staff: PEOPLE, Students: PEOPLE },
      problems: ["second-table Students!A1"],
    },
    {
      because: "a list of people beside the Recipients is told",
      sheets: { Recipients: PEOPLE, Contacts: PEOPLE },
      problems: ["sheet-not-read Contacts!A1"],
      mailed: ALL,
    },
    {
      because: "a second Waves",
      sheets: { "Waves old": WAVES },
      problems: ["second-table Waves old!A1"],
    },
    {
      because: "a second Templates",
      sheets: { Templates: TEMPLATES, Mallar: TEMPLATES },
      problems: ["second-table Mallar!A1"],
    },
    {
      because: "a second Settings that says otherwise",
      sheets: { Settings: SETTINGS, Inställningar: [["Default weekday", "Friday"]] },
      problems: ["second-table Inställningar!B1"],
    },
    {
      because: "a second Settings that says the same is none",
      sheets: {
        Settings: SETTINGS,
        Inställningar: [
          ["Default weekday", "Wednesday"],
          ["Capacity", 900],
        ],
      },
      problems: [],
      mailed: OWN,
    },
    {
      because: "an empty sheet of recipients beside a filled one is none",
      sheets: { Recipients: [HEADER], Staff: PEOPLE },
      problems: [],
      mailed: ALL,
    },
    {
      because: "people without names",
      sheets: { Staff: LOOSE },
      problems: ["sheet-not-read Staff!A1"],
      mailed: OWN,
    },
    {
      because: "people without names beside the Recipients",
      sheets: { Recipients: PEOPLE, Staff: LOOSE },
      problems: ["sheet-not-read Staff!A1"],
      mailed: ALL,
    },
    {
      because: "addresses under a name that says nothing may be of those who get no mail",
      sheets: { Recipients: PEOPLE, Leavers: [["Left in June"], ["E-post"], ["ann@example.com"]] },
      problems: ["sheet-not-read Leavers!A1"],
      mailed: ALL,
    },
    {
      because: "and so may addresses without a header, hidden",
      sheets: {
        Recipients: PEOPLE,
        "Sheet 3": [
          [null, "ann@example.com"],
          [null, "Bo <bo@example.com>"],
        ],
      },
      hidden: ["Sheet 3"],
      problems: ["sheet-not-read Sheet 3!A1"],
      mailed: ALL,
    },
    {
      because: "an address among other things is no list",
      sheets: { Recipients: PEOPLE, Notes: [["Ask"], ["ann@example.com"], ["Budget"], ["B 12"], ["Done"]] },
      problems: [],
      mailed: ALL,
    },
    {
      because: "recipients without headers, though another list is read",
      sheets: { Recipients: [["IT", "ann@example.com"]], Staff: PEOPLE },
      problems: ["recipients-without-headers Recipients!A1"],
    },
    {
      because: "Waves without the headers of waves, of which it has some",
      sheets: {
        Waves: [
          ["Wave", "Week", "Channels"],
          [1, "2", "Email"],
        ],
      },
      problems: ["without-headers Waves!A1"],
    },
    {
      because: "Templates without theirs",
      sheets: {
        Templates: [
          ["Mail", "Subject", "Body"],
          ["Note", "Hej", "Text"],
        ],
      },
      problems: ["without-headers Templates!A1"],
    },
    {
      because: "a Calendar without its, of which it has some",
      sheets: {
        Calendar: [
          ["Day", "Kind", "Label"],
          ["2026-07-07", "Freeze", "Audit"],
        ],
      },
      problems: ["without-headers Calendar!A1"],
    },
    {
      because: "a Calendar of another kind is told",
      sheets: {
        Calendar: [
          ["Mon", "Tue"],
          [1, 2],
        ],
      },
      problems: ["sheet-not-read Calendar!A1"],
      mailed: OWN,
    },
    ...[
      "Recipient",
      "Recipients 2026",
      "Mail recipients",
      "Recipents",
      "Template texts",
      "Waves old",
      "Calendar 2026",
    ].map((name) => ({
      because: `the near name ${name}`,
      sheets: { [name]: [["something"]] },
      problems: [`sheet-not-read ${name}!A1`],
      mailed: OWN,
    })),
    {
      because: "near Settings that hold ours",
      sheets: { "Settings 2026": [["Default weekday", "Friday"]] },
      problems: ["sheet-not-read Settings 2026!A1"],
      mailed: OWN,
    },
    {
      because: "near Settings that do not are another thing",
      sheets: {
        "Intune settings": [["BitLocker", "Required"]],
        "Device settings": [
          ["Setting", "Value"],
          ["Camera", "Off"],
        ],
      },
      problems: [],
      mailed: OWN,
    },
    {
      because: "the groups are no waves, whatever their sheet is called",
      sheets: {
        Groups: [],
        Waves: [],
        "Migration waves": GROUPS,
        "Waves 2025": [
          ["Group", "July"],
          ["IT", "x"],
        ],
        Steps: WAVES,
      },
      problems: [],
      mailed: OWN,
    },
  ];

  it.each(cases)("$because", async ({ sheets, hidden, problems, mailed }) => {
    const reading = await generate(sheets, hidden);
    expect(told(reading).filter((problem) => !/^(?:no-address|group-)/.test(problem))).toEqual(problems);
    expect([to(reading), reading.outputs !== undefined]).toEqual([mailed ?? [], mailed !== undefined]);
  });

  it("a hidden list of groups is named where there is no other", async () => {
    const reading = await generate({ Groups: [], Notes: [["Milk"]], Rings: GROUPS }, ["Rings"]);
    expect(told(reading)).toEqual(["no-table Waves!A1", "sheet-not-read Rings!A1"]);
  });

  it("hidden waves and settings are those that the plan is made by", async () => {
    const reading = await generate({ Settings: SETTINGS, Calendar: [] }, ["Waves", "Settings"]);
    expect(reading.inForce.waves).toEqual({ sheet: "Waves" });
    expect(dates(reading)).toEqual(["2026-07-01", "2026-08-05"]);
  });

  it.each(LANGUAGE_TAGS)("copies of our own sheets are no inputs, in %s", async (language) => {
    const port = memoryWorkbook({
      sheets: [
        { name: "Groups", rows: GROUPS },
        { name: "Staff", rows: PEOPLE },
      ],
    });
    const first = await generateTimeline(port, { ...REQUEST, language }, {});
    const outputs = (await port.describe()).sheets.filter(({ output }) => output !== undefined);
    const grids = await port.read(outputs.map(({ name }) => name));
    const copies = grids.map(({ name, grid }) => ({ name: `${name} (2)`, rows: grid }));
    for (const isVisible of [true, false]) {
      const copied = memoryWorkbook({
        sheets: [
          { name: "Groups", rows: GROUPS },
          { name: "Staff", rows: PEOPLE },
          ...copies.map((copy) => ({ ...copy, isVisible })),
        ],
      });
      const second = await generateTimeline(copied, { ...REQUEST, language }, {});
      expect(second.problems).toEqual(first.problems);
      expect(second.outputs?.timeline).toEqual(first.outputs?.timeline);
    }
  });

  it("starter sheets put no second list of people beside one that is there", async () => {
    const port = workbook({ Staff: PEOPLE });
    await insertStarter(port, "en", { shape: "monthly", today: REQUEST.today }, {});
    expect(to(await generateTimeline(port, REQUEST, {}))).toEqual(ALL);
  });
});
