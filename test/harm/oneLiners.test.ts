import { readFileSync } from "node:fs";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { unusedIds } from "../../src/adapters/xlsx/package/relationships";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { matrixText } from "../../src/cli/matrixText";
import { splitIntoSlices } from "../../src/domain/plan/slices";
import { displayWidth } from "../../src/domain/grid/displayWidth";
import { nearestName } from "../../src/domain/sheets/input/nearestName";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { textOf } from "../support/textOf";
import { wordsOf } from "../support/wordsOf";
import { wordView } from "../../src/taskpane/view/wordView";
import type { Grid } from "../../src/domain/grid/grid";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };

function generate(sheets: Readonly<Record<string, Grid>>): Promise<RolloutReading> {
  return generateTimeline(
    memoryWorkbook({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }),
    REQUEST,
    {},
  );
}

describe("formatters of Intl", () => {
  const made = jest.fn();
  const real = Object.getOwnPropertyDescriptors(Intl);

  beforeAll(() => {
    for (const [name, { value }] of Object.entries(real)) {
      if (typeof value !== "function" || !/^[A-Z]/.test(name)) continue;
      const construct = (target: typeof value, given: unknown[]): object => {
        made(name);
        return Reflect.construct<unknown[], object>(target, given);
      };
      Object.defineProperty(Intl, name, {
        ...real[name as keyof typeof real],
        value: new Proxy(value, { construct }),
      });
    }
  });
  afterAll(() => void Object.defineProperties(Intl, real));

  it("are made once, however many groups there are", async () => {
    const madeFor = async (count: number): Promise<number> => {
      made.mockClear();
      const rows = Array.from({ length: count }, (_, index) => [
        `Group ${index}`,
        `2026-0${7 + (index % 3)}`,
      ]);
      const { outputs } = await generate({ Groups: [["Group", "Month"], ...rows] });
      expect(outputs).toBeDefined();
      return made.mock.calls.length;
    };
    expect(await madeFor(20)).toBeGreaterThan(0);
    expect(await madeFor(200)).toBe(0);
  });
});

describe("a cell of 30,000 blanks or colons", () => {
  const ROWS = Array.from({ length: 20 }, (_, index) => index);
  /** With a letter before it and behind it, so that nothing ends there. */
  const longTexts = (filling: string): ((row: number) => string) => {
    const run = filling.repeat(30_000);
    return (row) => `a${row}${run}b`;
  };

  it.each([" ", "\u00a0", "\t", ":"])("of a text keeps nobody waiting: %j", async (filling) => {
    const long = longTexts(filling);
    const { outputs, problems } = await generate({
      Groups: [
        ["Group", "Month", "Email"],
        ["IT", "July", "it@example.com"],
        ["HR", "August", "hr@example.com"],
        [],
        ...ROWS.map((row) => [null, null, null, null, long(row)]),
      ],
      Recipients: [
        ["Group", "Name", "Email", "Office"],
        ...ROWS.map((row) => ["IT", long(row), `p${row}@example.com`, "Lund"]),
      ],
      Waves: [
        ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
        ...[1, 2, 3].map((wave) => [
          wave,
          `Message ${wave}`,
          "enrollment",
          "Each group",
          String(wave),
          "Email",
          long(wave),
          long(wave),
        ]),
      ],
      Notes: ROWS.map((row) => [long(row)]),
    });
    expect(problems.filter(({ sheet }) => sheet === "Waves")).toEqual([]);
    expect(outputs).toBeDefined();
  });

  it.each([" ", ":", "\n"])("where a value is read is told of at once: %j", async (filling) => {
    const long = longTexts(filling);
    const column = (headers: readonly string[]): Grid => [
      headers,
      ...ROWS.map((row) => headers.map(() => long(row))),
    ];
    const { outputs, problems } = await generate({
      Groups: column(["Group", "Month", "Users", "Email", "Key", "Aliases", "Language", "Calendar"]),
      Waves: column([
        "Wave",
        "Message",
        "Phase",
        "Audience",
        "Week",
        "Weekday",
        "Channels",
        "Subject",
        "Body",
      ]),
      Calendar: column(["From", "To", "Label", "Kind", "Scope", "Effect"]),
      Settings: [
        ["Weekend", long(1)],
        ["Gate (days)", long(2)],
        ["Start month", long(3)],
        [long(4), long(5)],
      ],
      Recipients: column(["Group", "Name", "Email", "Language", "Suppress"]),
      Suppress: column(["Email"]),
      Templates: column(["Message", "Language", "Subject", "Body"]),
      Plan: [
        ["Communication plan", long(6), "July"],
        ...ROWS.map((row) => [long(row), long(row), long(row)]),
      ],
    });
    expect(outputs).toBeUndefined();
    expect(problems).not.toEqual([]);
  });
});

describe("a list longer than a call can have arguments", () => {
  const LENGTH = 150_000;
  const numbered = (name: string): readonly string[] =>
    Array.from({ length: LENGTH }, (_, index) => `${name}${index}`);

  it.each([
    { of: "lines in a cell", gives: 7, run: () => displayWidth(numbered("x").join("\n")) },
    { of: "known names", gives: "g7", run: () => nearestName("G7", numbered("g")) },
    {
      of: "batches",
      gives: 2,
      run: () => splitIntoSlices(["a", "b"], LENGTH, new Map([["a", 1]]), () => true).get("b"),
    },
    {
      of: "rows",
      gives: LENGTH + 2,
      run: () => matrixText([["a"], ...numbered("g").map((name) => [name])]).split("\n").length,
    },
    {
      of: "relationships",
      gives: `rId${LENGTH}`,
      run: () =>
        unusedIds(
          numbered("rId").map((id) => ({ id, type: "" })),
          1,
        )[0],
    },
  ])("of $of is no obstacle", ({ run, gives }) => expect(run()).toBe(gives));
});

describe("that Word sends only through classic Outlook for Windows is said first", () => {
  it.each(LANGUAGE_TAGS)("in the pane, once a batch is prepared, in %s", (tag) => {
    const [heading, first] = wordView({ subject: "Hello" }, wordsOf(tag)).map((node) => textOf([node]));
    expect(heading).toContain("Word");
    expect(first).toMatch(/Windows.*Outlook|Outlook.*Windows/);
    expect(first).toMatch(/Mac/);
  });

  it.each([
    { file: "docs/using.md", under: "## Merge in Word", says: "classic Outlook for Windows" },
    { file: "assets/support.html", under: "<h2>Help</h2>", says: "classic Outlook for Windows" },
    { file: "assets/support.html", under: "<h2>Hjälp</h2>", says: "klassiska Outlook för Windows" },
  ])("in $file: $says", ({ file, under, says }) => {
    const [, text = ""] = readFileSync(file, "utf8").split(under);
    const [first = ""] = text.trim().split("\n\n");
    expect(first.slice(0, 150)).toContain(says);
  });

  it.each(["README.md", "docs/using.md"])("in %s, before anything is installed", (file) => {
    const [introduction = ""] = readFileSync(file, "utf8").split("npm ");
    expect(introduction).toContain("**Word sends such a merge only through classic Outlook for Windows**");
  });
});
