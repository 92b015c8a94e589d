import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import { readRollout } from "../../src/app/readRollout";
import type { RolloutReading } from "../../src/app/rolloutReading";
import type { RolloutRequest } from "../../src/app/rolloutRequest";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { CommunicationColumn } from "../../src/domain/vocabulary/communications";
import { LANGUAGE_TAGS, type LanguageTag } from "../../src/domain/language/languageTag";
import { wavesInWords } from "../../src/domain/words/wavesInWords";
import { mailWordsOf } from "../../src/domain/words/mailWordsOf";
import { wordsOf } from "../support/wordsOf";
import { PLAN_SHAPE_NAMES, type PlanShape } from "../../src/domain/plan/planShapes";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import { laterWorkbook, sheetsOf, type Sheets } from "../support/laterWorkbook";

const TODAY = civilDate("2026-06-10");
const FILLED_SHAPES = PLAN_SHAPE_NAMES.filter((shape) => shape !== "empty");

type Run = { readonly sheets: Sheets; readonly reading: RolloutReading };

async function run(sheets: Sheets, request: Partial<RolloutRequest> = {}): Promise<Run> {
  const workbook = laterWorkbook(sheets);
  const reading = await generateTimeline(workbook, { today: TODAY, hostLocale: "en-US", ...request }, {});
  return { reading, sheets: await sheetsOf(workbook) };
}

function changesOf({ changes }: RolloutReading): unknown {
  return changes && [changes.added, changes.moved, changes.removed];
}

const UNCHANGED = [[], [], []];

describe("a plan keeps its language from run to run", () => {
  it.each<{
    because: string;
    groups: Grid;
    later: Grid;
    first: string;
    second: string;
    language: LanguageTag;
  }>([
    {
      because: "a Brazilian opens a Portuguese plan",
      groups: [
        ["Grupo", "Mês"],
        ["TI", "julho"],
      ],
      later: [
        ["Grupo", "Mês"],
        ["TI", "julho"],
      ],
      first: "pt-PT",
      second: "pt-BR",
      language: "pt-PT",
    },
    {
      because: "a Portuguese opens a Brazilian plan",
      groups: [
        ["Grupo", "Mês"],
        ["TI", "julho"],
      ],
      later: [
        ["Grupo", "Mês"],
        ["TI", "julho"],
      ],
      first: "pt-BR",
      second: "pt-PT",
      language: "pt-BR",
    },
    {
      because: "a Swedish colleague opens a German plan",
      groups: [
        ["Team", "Datum"],
        ["IT", "2026-07"],
      ],
      later: [
        ["Team", "Datum"],
        ["IT", "2026-07"],
      ],
      first: "de-DE",
      second: "sv-SE",
      language: "de",
    },
    {
      because: "a Users column is added",
      groups: [
        ["Department", "Datum"],
        ["IT", "2026-07"],
      ],
      later: [
        ["Department", "Datum", "Users"],
        ["IT", "2026-07", 40],
      ],
      first: "de-DE",
      second: "de-DE",
      language: "de",
    },
    {
      because: "the groups are written anew in English",
      groups: [
        ["Avdelning", "Månad"],
        ["IT", "juli"],
      ],
      later: [
        ["Department", "Month"],
        ["IT", "July"],
      ],
      first: "sv-SE",
      second: "en-US",
      language: "sv",
    },
  ])("when $because", async ({ groups, later, first, second, language }) => {
    const before = await run({ Blad: groups }, { hostLocale: first });
    expect(before.reading.language).toBe(language);
    const { reading, sheets } = await run({ ...before.sheets, Blad: later }, { hostLocale: second });
    expect([reading.language, changesOf(reading)]).toEqual([language, UNCHANGED]);
    expect(Object.keys(sheets)).toEqual(Object.keys(before.sheets));
  });

  it.each(LANGUAGE_TAGS)(
    "that was %s, on any host, with a renamed header, and without Communications",
    async (tag) => {
      const { sheets } = await run(groupsOf("monthly"), { language: tag });
      const { headers, sheet: name } = wordsOf(tag).communications;
      const { [name]: rows = [], ...others } = sheets;
      const renamed = rows.map((row, index) =>
        index > 0 ? row : row.map((cell) => (cell === headers.purpose ? "My own word" : cell)),
      );
      for (const hostLocale of ["sv-SE", "pt-PT", "pt-BR", "zh-TW", "zh-CN"]) {
        for (const kept of [sheets, { ...others, [name]: renamed }, others]) {
          const request = { today: TODAY, hostLocale };
          expect((await readRollout(laterWorkbook(kept), request)).language).toBe(tag);
        }
      }
    },
  );

  it.each<{ because: string; asked: Partial<RolloutRequest>; settings?: Grid; language: LanguageTag }>([
    { because: "it is asked for", asked: { language: "fr" }, language: "fr" },
    { because: "it is chosen in the pane", asked: { preferredLanguage: "fr" }, language: "fr" },
    { because: "Settings say so", asked: {}, settings: [["Language", "fr"]], language: "fr" },
    { because: "it was chosen for another workbook: no", asked: { usualLanguage: "fr" }, language: "sv" },
  ])("unless another is wanted: $because", async ({ asked, settings, language }) => {
    const { sheets } = await run(groupsOf("monthly"), { language: "sv" });
    const { reading } = await run({ ...sheets, ...(settings && { Settings: settings }) }, asked);
    expect([reading.language, changesOf(reading)]).toEqual([language, UNCHANGED]);
  });

  it("and a first run takes the language that was chosen for the workbook before", async () => {
    expect((await run(groupsOf("monthly"), { usualLanguage: "fr" })).reading.language).toBe("fr");
  });
});

function groupsOf(shape: PlanShape): Sheets {
  return {
    Groups: [
      ["Group", "Month"],
      ["IT", "2026-07"],
      ["Retail", "2026-08"],
    ],
    Settings: [["Plan", wordsOf("en").planning.shapes[shape][0]]],
  };
}

/** What the person has written in each row, by message and group; the message by its place in the plan. */
function written(
  sheets: Sheets,
  tag: LanguageTag,
  shape: PlanShape,
): Readonly<Record<string, readonly Cell[]>> {
  const { headers, statuses } = wordsOf(tag).communications;
  // A sheet keeps the name that its first run gave it.
  const [header = [], ...rows] = sheets["Communications"] ?? [];
  const names = wavesInWords(shape, wordsOf(tag)).flatMap(({ messages }) => messages.map(({ name }) => name));
  const at = (row: readonly Cell[], name: CommunicationColumn): Cell =>
    row[header.indexOf(headers[name])] ?? null;
  return Object.fromEntries(
    rows.map((row) => {
      const group = at(row, "audience") === wordsOf(tag).everyone ? "all" : String(at(row, "audience"));
      const status = Object.entries(statuses).find(([, text]) => text === at(row, "status"))?.[0] ?? "?";
      const kept = (["sendDate", "owner", "lockedDate", "sent", "notes"] as const).map((name) =>
        at(row, name),
      );
      return [`${String(names.indexOf(String(at(row, "message"))))} ${group}`, [status, ...kept]];
    }),
  );
}

/** The first message is sent, the next locked to its date, the next ready, and all have an owner and notes. */
function marked(sheets: Sheets, tag: LanguageTag): Sheets {
  const { headers, sheet, statuses } = wordsOf(tag).communications;
  const [header = [], ...rows] = sheets[sheet] ?? [];
  const edited = rows.map((row, index) => {
    const cells = header.map((_, column) => row[column] ?? null);
    const write = (name: CommunicationColumn, cell: Cell): void => {
      cells[header.indexOf(headers[name])] = cell;
    };
    write("owner", `Owner ${String(index)}`);
    write("notes", `Note ${String(index)}`);
    if (index === 0) write("status", statuses.sent);
    if (index === 1) write("lockedDate", row[header.indexOf(headers.sendDate)] ?? null);
    if (index === 2) write("status", statuses.ready);
    return cells;
  });
  return { ...sheets, [sheet]: [header, ...edited] };
}

describe.each(FILLED_SHAPES)("the plan %s, run in another language because it is asked for,", (shape) => {
  it.each(LANGUAGE_TAGS.filter((tag) => tag !== "en"))(
    "keeps every row from English to %s and back, and what is the person's in them",
    async (tag) => {
      const first = await run(groupsOf(shape), { language: "en" });
      const english = marked(first.sheets, "en");
      const there = await run(english, { language: tag });
      expect(there.reading.problems.map(({ code }) => code)).toEqual(["language-changed", "no-address"]);
      const back = await run(there.sheets, { language: "en" });
      expect([changesOf(there.reading), changesOf(back.reading)]).toEqual([UNCHANGED, UNCHANGED]);
      expect(written(there.sheets, tag, shape)).toEqual(written(english, "en", shape));
      expect(written(back.sheets, "en", shape)).toEqual(written(english, "en", shape));
    },
  );
});

it.each(["sv", "ja"] as const)("the batch on Send is the same batch in %s", async (tag) => {
  const first = await run({
    ...groupsOf("monthly"),
    Recipients: [
      ["Group", "Email"],
      ["IT", "a@x.com"],
    ],
  });
  const workbook = laterWorkbook(first.sheets);
  const name = mailWordsOf("en").preRolloutEmail1.name;
  await prepareBatch(workbook, { today: TODAY, hostLocale: "en-US" }, `2026-07-07 ${name}`, {});
  const { reading, sheets } = await run(await sheetsOf(workbook), { language: tag });
  expect(reading.problems.map(({ code }) => code)).not.toContain("send-emptied");
  expect(sheets["Send"]?.map((row) => row[0])).toEqual([
    "Batch",
    `2026-07-07 ${mailWordsOf(tag).preRolloutEmail1.name}`,
  ]);
});

describe("a plan of its own", () => {
  const waves = (...names: readonly string[]): Grid => [
    ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
    ...names.map((name, index): readonly Cell[] => [
      index + 1,
      name,
      "Pre-enrollment",
      "Each group",
      index + 1,
      "Email",
      "s",
      "b",
    ]),
  ];
  const [en, sv] = [mailWordsOf("en"), mailWordsOf("sv")];

  it("with one message under two languages' names has two messages, and each keeps its row", async () => {
    const own = { ...groupsOf("monthly"), Waves: waves(en.preRolloutEmail1.name, sv.preRolloutEmail1.name) };
    const first = await run(own);
    const { reading, sheets } = await run(marked(first.sheets, "en"));
    expect(reading.changes?.added).toEqual([]);
    expect(sheets["Communications"]?.length).toBe(5);
    expect(new Set(sheets["Communications"]?.map((row) => row[1])).size).toBe(3);
  });

  it("that says a message of ours in another language than the run before keeps its row", async () => {
    const first = await run({ ...groupsOf("monthly"), Waves: waves(en.preRolloutEmail1.name) });
    const edited = { ...marked(first.sheets, "en"), Waves: waves(sv.preRolloutEmail1.name) };
    expect((await run(edited)).reading.changes?.added).toEqual([]);
  });
});

it("an unmarked workbook is read as before", async () => {
  const workbook = memoryWorkbook({
    sheets: [
      {
        name: "Groups",
        rows: [
          ["Grupp", "Månad"],
          ["IT", "juli"],
        ],
      },
    ],
  });
  expect((await readRollout(workbook, { today: TODAY, hostLocale: "de-DE" })).language).toBe("sv");
});
