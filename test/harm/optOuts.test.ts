import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { wordsOf } from "../support/wordsOf";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import { GROUPS, PEOPLE, generate, to, told } from "../support/untidyInputs";

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
