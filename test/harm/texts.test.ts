import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { readRollout } from "../../src/app/readRollout";
import type { WorkbookPort } from "../../src/app/workbookPort";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Grid } from "../../src/domain/grid/grid";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { recordsOf } from "../../src/domain/messages/messageRows";
import { PLAN_SHAPE_NAMES } from "../../src/domain/plan/planShapes";
import { severityOf } from "../../src/domain/plan/problem";
import { greetByName } from "../../src/domain/words/greetByName";
import { wavesInWords } from "../../src/domain/words/wavesInWords";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };
const GROUPS: Grid = [
  ["Group", "Month", "Email"],
  ["IT", "2026-07", "it@example.com"],
];
const RECIPIENTS: Grid = [
  ["Group", "Name", "Email"],
  ["IT", "Ann", "ann@example.com"],
];

/** Waves of one email with this subject and body. */
function waves(subject: string, body: string): Grid {
  return [
    ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
    [1, "Note", "preEnrollment", "Each group", "1", "Email", subject, body],
  ];
}

function workbookOf(
  sheets: Readonly<Record<string, Grid>>,
  formats: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): WorkbookPort {
  const contents = { Groups: GROUPS, Waves: waves("Hello", "Text"), Recipients: RECIPIENTS, ...sheets };
  return memoryWorkbook({
    sheets: Object.entries(contents).map(([name, rows]) => ({ name, rows, formats: formats[name] ?? {} })),
  });
}

/** @param formats - Number formats of cells, by sheet. */
function read(...contents: Parameters<typeof workbookOf>): Promise<RolloutReading> {
  return readRollout(workbookOf(...contents), REQUEST);
}

/** What is told, with its severity, where and what was found. */
function told({ problems }: RolloutReading): readonly unknown[] {
  return problems.map(({ code, sheet, cell, ...more }) => [
    severityOf(code),
    `${sheet}!${cell}`,
    code,
    "found" in more ? more.found : undefined,
  ]);
}

/** One column of the mails. */
function column({ mails }: RolloutReading, name: string): readonly (string | undefined)[] {
  return mails === undefined ? [] : recordsOf(mails.rows).map((record) => record[name]);
}

describe("braces that make no field", () => {
  it.each(["{{Name}", "{{Name", "{Name}", "{{Name|{{Group}}}}", "｛｛Name｝｝", "{{{Name}}}"])(
    "stop the run at their cell, be it a subject, a body or a template's: %s",
    async (braces) => {
      const reading = await read({
        Waves: waves(braces, `Hello ${braces}`),
        Templates: [
          ["Message", "Language", "Subject", "Body"],
          ["Note", "Swedish", `Hej ${braces}`, braces],
        ],
      });
      expect(told(reading)).toEqual(
        ["Waves!G2", "Waves!H2", "Templates!C2", "Templates!D2"].map((cell) => [
          "error",
          cell,
          "stray-braces",
          braces,
        ]),
      );
      expect(reading.outputs).toBeUndefined();
    },
  );

  it("are text where they stand around no field", async () => {
    const reading = await read({ Waves: waves("{x} for {{Name}}", "{ a; b } :-}") });
    expect([told(reading), column(reading, "Subject"), column(reading, "Body")]).toEqual([
      [],
      ["{x} for Ann"],
      ["{ a; b } :-}"],
    ]);
  });
});

describe("a subject or body with nothing to read in it", () => {
  it.each(["–", "-", "—", " - ", "\u200b—", "――"])(
    "is a missing text, where it is written: %j",
    async (text) => {
      const reading = await read({
        Waves: waves(text, text),
        Templates: [
          ["Message", "Language", "Subject", "Body"],
          ["Note", "Swedish", text, text],
        ],
      });
      expect(told(reading)).toEqual(
        ["Waves!G2", "Waves!H2", "Templates!C2", "Templates!D2"].map((cell) => [
          "error",
          cell,
          "missing-text",
          undefined,
        ]),
      );
    },
  );

  it.each([" ", "\u00a0", "\u200b", "\u3164"])("takes our text, as an empty cell does: %j", async (text) => {
    const sheet = (subject: string): Grid => [
      ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
      [1, "Pre-rollout email 2", "preEnrollment", "Each group", "1", "Email", subject, "Text"],
      [2, "Enrollment email", "enrollment", "Each group", "3", "Email", "Now", "Text"],
    ];
    const [blank, empty] = [await read({ Waves: sheet(text) }), await read({ Waves: sheet("") })];
    expect([told(blank), column(blank, "Subject")]).toEqual([[], column(empty, "Subject")]);
    expect(column(blank, "Subject")[0]).toMatch(/^Get ready/);
  });

  it.each([
    { subject: "{{Motto}}", value: "–", cell: "Recipients!D2" },
    { subject: "– {{Motto}} –", value: "-", cell: "Recipients!D2" },
    { subject: "{{Motto|}}", value: null, cell: "Recipients!D2" },
    { subject: "{{Motto|-}}", value: "\u200b", cell: "Recipients!D2" },
  ])(
    "stops the run where it comes out so for a person: $subject of $value",
    async ({ subject, value, cell }) => {
      const reading = await read({
        Waves: waves(subject, "Text"),
        Recipients: [
          ["Group", "Name", "Email", "Motto"],
          ["IT", "Ann", "ann@example.com", value],
          ["IT", "Bo", "bo@example.com", "On we go"],
          ["IT", "Cy", "cy@example.com", value],
        ],
      });
      expect(reading.problems).toEqual([
        expect.objectContaining({ code: "empty-mail", message: "Note", field: "Motto", rows: 2 }),
      ]);
      expect(told(reading)).toEqual([["error", cell, "empty-mail", undefined]]);
    },
  );
});

describe("rows of Settings", () => {
  const Settings: Grid = [
    ["Setting", "Value"],
    ["Mein Feld", "blau"],
    ["部署", "総務"],
    ["Отдел", "продажи"],
    ["Plain", "p"],
    ["Support contact", "desk@example.com"],
  ];

  it.each([
    { field: "Mein Feld", text: "blau" },
    { field: "部署", text: "総務" },
    { field: "Отдел", text: "продажи" },
    { field: "Plain", text: "p" },
    { field: "Support contact", text: "desk@example.com" },
    { field: "SupportContact", text: "desk@example.com" },
  ])("are fields by their own name, in any script: {{$field}}", async ({ field, text }) => {
    const reading = await read({ Settings, Waves: waves(`{{${field}}}`, "Text") });
    expect([told(reading), column(reading, "Subject")]).toEqual([[], [text]]);
  });

  it("that Word would not take are columns where a text names them", async () => {
    const columnsWith = async (subject: string): Promise<readonly string[]> =>
      (await read({ Settings, Waves: waves(subject, "Text") })).mails?.rows.columns ?? [];
    const usual = await columnsWith("Hello");
    expect(usual.slice(-4)).toEqual(["Plain", "SupportContact", "Subject", "Body"]);
    expect((await columnsWith("{{部署}} {{Mein Feld}}")).slice(-6)).toEqual([
      "Mein_Feld",
      "Field",
      ...usual.slice(-4),
    ]);
  });

  it("stand in for a column of Recipients of their name where it is empty", async () => {
    const reading = await read({
      Settings,
      Waves: waves("{{Mein Feld}} {{部署}}", "Text"),
      Recipients: [
        ["Group", "Name", "Email", "役職", "Mein Feld"],
        ["IT", "Ann", "ann@example.com", "x", "rot"],
        ["IT", "Bo", "bo@example.com", "y", null],
      ],
    });
    expect([told(reading), column(reading, "Subject")]).toEqual([[], ["rot 総務", "blau 総務"]]);
    expect(column(reading, "Field")).toEqual(["x", "y"]);
    expect(column(reading, "Field_2")).toEqual(["総務", "総務"]);
  });
});

describe("a list of people with a column that could be of groups or messages", () => {
  const people = (header: string, ...values: readonly (string | null)[]): Grid => [
    ["Group", "Name", "Email", header],
    ["IT", "Ann", "ann@example.com", values[0] ?? null],
    ["IT", "Bo", "bo@example.com", values[1] ?? null],
  ];

  it.each([
    { sheet: "Recipients", header: "Date", field: "Date" },
    { sheet: "Recipients", header: "When", field: "When" },
    { sheet: "Recipients", header: "Month", field: "Month_2" },
    { sheet: "Recipients", header: "Message", field: "Message_2" },
    { sheet: "Empfänger", header: "Termin", field: "Termin" },
    { sheet: "Staff", header: "Date", field: "Date" },
    { sheet: "Staff", header: "Message", field: "Message_2" },
  ])("is one of recipients, and the column a field: $header on $sheet", async ({ sheet, header, field }) => {
    const reading = await read({
      Recipients: sheet === "Recipients" ? people(header, "x", "y") : [],
      [sheet]: people(header, "x", "y"),
      Waves: waves(`Hi {{${field}}}`, "Text"),
    });
    expect([told(reading), column(reading, "To"), column(reading, "Subject")]).toEqual([
      [],
      ["ann@example.com", "bo@example.com"],
      ["Hi x", "Hi y"],
    ]);
  });

  it("has no groups and months to plan while another sheet has", async () => {
    const reading = await read({
      Groups: [],
      Recipients: [...people("Month", "2026-07", "2026-08"), ["HR", "Cy", "cy@example.com", "2026-09"]],
      Plan: GROUPS,
    });
    expect(reading.source?.sheet).toBe("Plan");
  });

  it("is a list of groups where there is no other, and then none of people", async () => {
    const groups: Grid = [
      ["Group", "Month", "Email", "Name"],
      ["IT", "2026-07", "it@example.com; itx@example.com", "Ann"],
    ];
    const reading = await read({ Groups: [], Recipients: groups });
    expect([reading.source?.sheet, reading.recipients, told(reading)]).toEqual(["Recipients", undefined, []]);
    expect(column(reading, "To")).toEqual(["it@example.com", "itx@example.com"]);
    const beside = await read({ Groups: groups, Recipients: [] });
    expect([beside.source?.sheet, beside.recipients, told(beside)]).toEqual(["Groups", undefined, []]);
    expect(column(beside, "To")).toEqual(["it@example.com", "itx@example.com"]);
  });

  it.each([
    { sheet: "Old plan", rows: people("Month", "2026-05").slice(0, 2) },
    { sheet: "Mails", rows: [["Group", "Name", "Email", "Message", "Subject"], ...people("x").slice(1)] },
  ])("is none of people where a row is a group or a mail: $sheet", async ({ sheet, rows }) => {
    const { recipients } = await read({ Recipients: [], [sheet]: rows });
    expect(recipients).toBeUndefined();
  });
});

describe("a number in a further column", () => {
  const HEADERS = ["Group", "Name", "Email", "Due", "Share", "Zip", "Rate", "Desk"];
  const NUMBERS = [46206, 0.5, 7865, 1234.5, 12];
  const FORMATS = { D: "m/d/yyyy", E: "0%", F: "00000", G: "#,##0.00" };
  const formatsIn = (row: number): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(FORMATS).map(([name, format]) => [`${name}${String(row)}`, format]));
  const TEXT = "{{Due}} {{Share}} {{Zip}} {{Rate}} {{Desk}}";

  it("of Recipients says what its cell shows, in the language of the text", async () => {
    const reading = await read(
      {
        Waves: waves("Hello", TEXT),
        Recipients: [
          [...HEADERS, "Language"],
          ["IT", "Ann", "ann@example.com", ...NUMBERS, null],
          ["IT", "Bo", "bo@example.com", ...NUMBERS, "German"],
        ],
        Templates: [
          ["Message", "Language", "Subject", "Body"],
          ["Note", "German", "Hallo", TEXT],
        ],
      },
      { Recipients: { ...formatsIn(2), ...formatsIn(3) } },
    );
    expect([told(reading), column(reading, "Body")]).toEqual([
      [],
      ["July 3, 2026 50% 07865 1,234.50 12", "3. Juli 2026 50% 07865 1.234,50 12"],
    ]);
    expect(column(reading, "Due")).toEqual(["July 3, 2026", "3. Juli 2026"]);
  });

  it("of the list of groups does, too, where a text names the column", async () => {
    const reading = await read(
      {
        Waves: waves("Hello", TEXT),
        Recipients: [],
        Groups: [
          ["Group", "Month", ...HEADERS.slice(2)],
          ["IT", "2026-07", "it@example.com", ...NUMBERS],
        ],
      },
      { Groups: formatsIn(2) },
    );
    expect([told(reading), column(reading, "Body")]).toEqual([[], ["July 3, 2026 50% 07865 1,234.50 12"]]);
  });

  it("of which the format is not understood is warned of", async () => {
    const people: Grid = [
      ["Group", "Name", "Email", "At"],
      ["IT", "Ann", "ann@example.com", 0.5],
      ["IT", "Bo", "bo@example.com", 0.75],
      ["IT", "Cy", "cy@example.com", 12],
    ];
    const formats = { D2: "h:mm", D3: "h:mm", D4: "0" };
    const reading = await read({ Recipients: people }, { Recipients: formats });
    expect(reading.problems).toEqual([
      { code: "number-in-field", sheet: "Recipients", cell: "D2", name: "At", rows: 2 },
    ]);
    expect(column(reading, "At")).toEqual(["0.5", "0.75", "12"]);
  });

  it("is asked about once for columns side by side, and not where no text names it", async () => {
    const asked: unknown[] = [];
    const workbook = workbookOf({
      Groups: [
        ["Group", "Month", "Email", "Floor"],
        ["IT", "2026-07", "it@example.com", 3],
      ],
      Recipients: [HEADERS, ["IT", "Ann", "ann@example.com", ...NUMBERS]],
    });
    const port: WorkbookPort = {
      ...workbook,
      numberFormats: (sheet, range) => {
        asked.push([sheet, range]);
        return workbook.numberFormats(sheet, range);
      },
    };
    await readRollout(port, REQUEST);
    expect(asked).toEqual([["Recipients", { firstRow: 1, firstColumn: 3, lastRow: 1, lastColumn: 7 }]]);
  });
});

describe("an empty value", () => {
  const BLANKS = ["", " ", "\u00a0", "\u2003", "\u200b", "\ufeff", "\u3164", "\u2800", "\n", "\u00ad \u00a0"];
  const sheets = (text: string, blank: string): Readonly<Record<string, Grid>> => ({
    Waves: waves(`Hello ${text}`, "Text"),
    Groups: [
      ["Group", "Month", "Email", "Site"],
      ["IT", "2026-07", "it@example.com", blank],
    ],
    Recipients: [
      ["Group", "Name", "Email", "Desk"],
      ["IT", blank, "ann@example.com", blank],
    ],
    Settings: [
      ["Setting", "Value"],
      ["Motto", "x"],
      ["Desk", blank],
    ],
  });

  it.each(BLANKS)("is the fallback, whatever is blank in it: %j", async (blank) => {
    for (const field of ["Name", "Desk", "Site"]) {
      const reading = await read(sheets(`{{${field}|friend}}`, blank));
      expect([told(reading), column(reading, "Subject")]).toEqual([[], ["Hello friend"]]);
    }
  });

  it.each(BLANKS)("without a fallback stops the run at its cell: %j", async (blank) => {
    for (const [field, cell] of [
      ["Name", "Recipients!B2"],
      ["Desk", "Recipients!D2"],
      ["Site", "Groups!D2"],
    ] as const) {
      expect(told(await read(sheets(`{{${field}}}`, blank)))).toEqual([
        ["error", cell, "blank-field", undefined],
      ]);
    }
  });

  it.each(BLANKS)("in a fallback says nothing: %j", async (blank) => {
    const reading = await read(sheets(`you{{Name|${blank}}}`, ""));
    expect([told(reading), column(reading, "Subject")]).toEqual([[], ["Hello you"]]);
  });
});

describe("an address in quotation marks or brackets", () => {
  it.each([
    "'ann@example.com'",
    "<ann@example.com>",
    '"ann@example.com"',
    "ann@example.com.",
    "Ann <ann@example.com>",
  ])("is one that cannot be written to, and gets nobody a second mail: %s", async (quoted) => {
    const people: Grid = [...RECIPIENTS, ["IT", "Ann", quoted]];
    const reading = await read({ Recipients: people });
    expect(told(reading)).toEqual([["warning", "Recipients!C3", "bad-address", quoted]]);
    expect(column(reading, "To")).toEqual(["ann@example.com"]);
    const suppressed = await read({ Recipients: people, Suppress: [["Email"], [quoted]] });
    expect(column(suppressed, "To")).toEqual([]);
    const ofGroup = await read({
      Recipients: [],
      Groups: [
        ["Group", "Month", "Email"],
        ["IT", "2026-07", quoted],
      ],
    });
    expect(told(ofGroup)[0]).toEqual(["error", "Groups!C2", "not-an-address", quoted]);
  });
});

/** Words that say when by the day of sending, which the date of another message contradicts as soon as either moves. */
const RELATIVE_DAYS =
  /next week|this week|tomorrow|(?:nächste|diese) Woche|semaine prochaine|cette semaine|(?:próxima|esta|nesta) semana|mañana|(?:prossima|questa) settimana|domani|nästa vecka|den här veckan|(?:volgende|deze) week|tygodniu|jutro|příští týden|tento týden|zítra|jövő hét|ezen a héten|holnap|неделе|завтра|(?:gelecek|bu) hafta|(?<!\p{L})yarın|来週|今週|明日|다음 주|이번 주|내일|[下本这][周週]|明天/iu;

it.each(LANGUAGE_TAGS)("a mail of ours says no week by the day that it is read on, in %s", (tag) => {
  const texts = PLAN_SHAPE_NAMES.flatMap((shape) =>
    wavesInWords(shape, { tag }).flatMap(({ messages }) =>
      messages.flatMap(({ subject, body }) => [subject, body]),
    ),
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => RELATIVE_DAYS.test(text))).toEqual([]);
});

describe("our mails", () => {
  const BOTH: Grid = [...RECIPIENTS, ["IT", null, "bo@example.com"], ["IT", "Cy", "cy@example.com"]];
  const greetings = async (
    sheets: Readonly<Record<string, Grid>>,
  ): Promise<ReadonlySet<string | undefined>> =>
    new Set(column(await read({ Waves: [], ...sheets }), "Body").map((body) => body?.split("\n")[0]));

  it("greet whoever has a name by it, and a group where nobody's name is known", async () => {
    expect(await greetings({ Recipients: BOTH })).toEqual(
      new Set(["Hello Ann,", "Hello colleague,", "Hello Cy,"]),
    );
    expect(await greetings({ Recipients: [] })).toEqual(new Set(["Hello IT,"]));
    expect(
      await greetings({
        Recipients: [
          ["Group", "Email"],
          ["IT", "ann@example.com"],
        ],
      }),
    ).toEqual(new Set(["Hello IT,"]));
  });

  it("greet so in every person's language", async () => {
    const people = BOTH.map((row, index) => [...row, index === 0 ? "Language" : index === 3 ? "cs" : "de"]);
    expect(await greetings({ Recipients: people })).toEqual(
      new Set(["Guten Tag Ann,", "Guten Tag zusammen,", "Dobrý den,"]),
    );
  });

  it("say what a Waves sheet says where their text stands there", async () => {
    const [sheet] = await Promise.all([read({ Waves: waves("Hi", "Hello {{Group}},"), Recipients: BOTH })]);
    expect(new Set(column(sheet, "Body"))).toEqual(new Set(["Hello IT,"]));
  });

  it.each(LANGUAGE_TAGS.filter((tag) => tag !== "cs" && tag !== "pl"))(
    "greet nobody as a group in %s",
    (tag) => {
      const bodies = PLAN_SHAPE_NAMES.flatMap((shape) =>
        wavesInWords(shape, { tag }).flatMap(({ messages }) => messages.map(({ body }) => body)),
      );
      const first = bodies.map((body) => greetByName(body, tag).split("\n")[0] ?? "");
      expect(first.filter((line) => line.includes("{{Group}}"))).toEqual([]);
      expect(first.filter((line) => line.includes("{{Name|")).length).toBeGreaterThan(5);
    },
  );
});
