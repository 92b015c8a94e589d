import fc from "fast-check";
import { generateTimeline } from "../../src/app/generateTimeline";
import { markSent } from "../../src/app/markSent";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import type { LanguageTag } from "../../src/domain/language/languageTag";
import { severityOf } from "../../src/domain/plan/problem";
import { defaultMessageNamed } from "../../src/domain/recognition/defaultMessageNamed";
import { communicationColumns } from "../../src/domain/sheets/input/communicationColumns";
import { laterWorkbook, sheetsOf, type Sheets } from "../support/laterWorkbook";
import { REQUEST } from "../support/markedRuns";
import { wordsOf } from "../support/wordsOf";

/** What one person does between two runs: `a` and `b` choose what it is done to. */
type Step = { readonly does: (typeof DOINGS)[number]; readonly a: number; readonly b: number };

const DOINGS = [
  "move",
  "join",
  "leave",
  "end or resume group",
  "rename group",
  "rename message",
  "speak",
  "divide",
  "sort",
  "paste back",
  "write",
  "mark",
  "mark by hand",
] as const;

const LANGUAGES: readonly LanguageTag[] = ["en", "sv", "de", "ja"];
const KEYS = ["k1", "k2", "k3"];

/** A rollout as it goes on, and what really happened in it. */
type Story = {
  sheets: Sheets;
  language: LanguageTag;
  readonly isOwn: boolean;
  groupNames: string[];
  /** Groups that are out of the plan for now. */
  readonly ended: Set<number>;
  readonly people: { address: string; key: number }[];
  messageNames: string[];
  /** `message address` of every mail that went out. */
  readonly delivered: Set<string>;
  /** Every text that somebody wrote on Communications. */
  readonly written: string[];
};

function begin(isOwn: boolean): Story {
  return {
    sheets: {},
    language: "en",
    isOwn,
    groupNames: ["IT", "Sales", "HR"],
    ended: new Set(),
    people: Array.from({ length: 7 }, (_, index) => ({ address: `p${String(index)}@x.com`, key: index % 3 })),
    messageNames: ["Note", "Start", "Thanks"],
    delivered: new Set(),
    written: [],
  };
}

/** The sheets that the planner keeps. */
function inputsOf({ groupNames, ended, people, messageNames, isOwn, sheets }: Story): Sheets {
  const rows: Grid = messageNames.map((name, index) => [
    index + 1,
    name,
    ["Pre-enrollment", "Enrollment", "Post-enrollment"][index] ?? null,
    "Each group",
    index + 1,
    "Email",
    "Subject",
    "Body",
  ]);
  return {
    ...sheets,
    Groups: [
      ["Group", "Month", "Users", "Key"],
      ...groupNames.flatMap((name, index): readonly (readonly Cell[])[] =>
        ended.has(index) ? [] : [[name, `2026-0${String(7 + index)}`, 100, KEYS[index] ?? null]],
      ),
    ],
    Recipients: [
      ["Group", "Email"],
      ...people.map(({ address, key }): readonly Cell[] => [groupNames[key] ?? null, address]),
    ],
    ...(isOwn && {
      Waves: [["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"], ...rows],
    }),
  };
}

async function run(story: Story): Promise<RolloutReading> {
  const workbook = laterWorkbook(inputsOf(story));
  const reading = await generateTimeline(workbook, { ...REQUEST, language: story.language }, {});
  expect(reading.problems.filter(({ code }) => severityOf(code) === "error")).toEqual([]);
  story.sheets = await sheetsOf(workbook);
  return reading;
}

/** What a message is, whatever it is called now. */
function identity({ isOwn, messageNames }: Story, name: string): string {
  const id = isOwn ? messageNames.indexOf(name) : defaultMessageNamed(name);
  expect(id).not.toBe(isOwn ? -1 : undefined);
  return String(id);
}

/** The mails that are to be sent: `message address`, with where each stands. */
function planned(story: Story): readonly { readonly mail: string; readonly cells: readonly Cell[] }[] {
  const [header = [], ...rows] = story.sheets["Messages"] ?? [];
  const at = (name: string): number => header.indexOf(name);
  return rows.map((cells) => ({
    mail: `${identity(story, String(cells[at("Message")]))} ${String(cells[at("To")])}`,
    cells: ["Batch", "Message", "Group", "GroupBatch"].map((name) => cells[at(name)] ?? null),
  }));
}

function deliver({ delivered }: Story, mails: readonly string[]): void {
  expect(mails.filter((mail) => delivered.has(mail))).toEqual([]);
  for (const mail of mails) delivered.add(mail);
}

/** The name that the Communications sheet has now, and its rows. */
function communications(story: Story): { readonly name: string; readonly grid: Grid } {
  const name = Object.keys(story.sheets).find((sheet) =>
    LANGUAGES.some((tag) => wordsOf(tag).communications.sheet === sheet),
  )!;
  const grid = story.sheets[name] ?? [];
  const width = Math.max(...grid.map((row) => row.length));
  return { name, grid: grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)) };
}

function withCell(cells: readonly Cell[], column: number, value: Cell): readonly Cell[] {
  return cells.map((cell, index) => (index === column ? value : cell));
}

async function doStep(story: Story, { does, a, b }: Step, step: number): Promise<void> {
  const { people, groupNames, messageNames } = story;
  const person = people[a % Math.max(1, people.length)];
  const { name, grid } = communications(story);
  const [header = [], ...rows] = grid;
  const columns = communicationColumns(header);
  const write = (edited: Grid): void => {
    story.sheets = { ...story.sheets, [name]: [header, ...edited] };
  };
  switch (does) {
    case "move":
      if (person) person.key = b % 3;
      return;
    case "join":
      people.push({ address: `new${String(step)}@x.com`, key: b % 3 });
      return;
    case "leave":
      if (people.length > 2) people.splice(a % people.length, 1);
      return;
    case "end or resume group": {
      const group = a % 3;
      if (!story.ended.delete(group) && story.ended.size < 2) story.ended.add(group);
      return;
    }
    case "rename group":
      groupNames[a % 3] = `Team ${String(step)}`;
      return;
    case "rename message":
      messageNames[a % 3] = `Message ${String(step)}`;
      return;
    case "speak":
      story.language = LANGUAGES[a % LANGUAGES.length]!;
      return;
    case "divide":
      story.sheets = {
        ...story.sheets,
        Settings: [
          ["Capacity", [40, 60, 1000][a % 3]!],
          ["Over capacity", "Split"],
        ],
      };
      return;
    case "sort":
      write(
        a % 2 === 0 ? [...rows].reverse() : [...rows].sort((x, y) => (String(x[1]) < String(y[1]) ? -1 : 1)),
      );
      return;
    case "paste back": {
      const copy = rows[a % rows.length];
      if (copy) write([...rows, copy]);
      return;
    }
    case "write": {
      const text = `written ${String(step)}`;
      const column = columns.get("notes")!;
      const row = a % rows.length;
      // A note that is written over is the person's own doing.
      const before = rows[row]?.[column] ?? null;
      if (before !== null) story.written.splice(story.written.indexOf(String(before)), 1);
      write(rows.map((cells, index) => (index === row ? withCell(cells, column, text) : cells)));
      story.written.push(text);
      return;
    }
    case "mark": {
      const batches = [...new Set(planned(story).map(({ cells: [batch] }) => String(batch)))];
      const batch = batches[a % Math.max(1, batches.length)];
      if (batch === undefined) return;
      const workbook = laterWorkbook(inputsOf(story));
      const mails = planned(story).filter(({ cells: [other] }) => other === batch);
      const on = civilDate("2026-06-11");
      const done = await markSent(workbook, { ...REQUEST, language: story.language }, { batch, on }, {});
      expect(done.mails).toBe(mails.length);
      deliver(
        story,
        mails.map(({ mail }) => mail),
      );
      story.sheets = await sheetsOf(workbook);
      return;
    }
    case "mark by hand": {
      const status = wordsOf(story.language).communications.statuses;
      const candidates = rows.flatMap((cells, index) =>
        cells[columns.get("status")!] === status.planned &&
        (cells[columns.get("slice") ?? -1] ?? null) === null
          ? [index]
          : [],
      );
      const chosen = candidates[a % Math.max(1, candidates.length)];
      if (chosen === undefined) return;
      const [message, group] = [
        rows[chosen]?.[columns.get("message")!],
        rows[chosen]?.[columns.get("audience")!],
      ];
      const inRow = planned(story).filter(
        ({ cells: [batch, itsMessage, itsGroup] }) =>
          itsMessage === message && itsGroup === group && !String(batch).startsWith("2026-06-1"),
      );
      if (inRow.length === 0) return;
      deliver(
        story,
        inRow.map(({ mail }) => mail),
      );
      write(
        rows.map((cells, index) =>
          index === chosen ? withCell(cells, columns.get("status")!, status.sent) : cells,
        ),
      );
    }
  }
}

async function tell(isOwn: boolean, steps: readonly Step[]): Promise<void> {
  const story = begin(isOwn);
  await run(story);
  for (const [index, step] of steps.entries()) {
    await doStep(story, step, index);
    const { problems, mails } = await run(story);
    const after = story.sheets;
    await run(story);
    // A run without a change changes nothing.
    expect(story.sheets).toEqual(after);

    const toSend = planned(story).map(({ mail }) => mail);
    // Nobody is to get a message twice, nor one that they had.
    expect(new Set(toSend).size).toBe(toSend.length);
    expect(toSend.filter((mail) => story.delivered.has(mail))).toEqual([]);
    // Nobody who is due is left out without a word.
    const isTold = problems.some(({ code }) => code === "unknown-slice");
    const messages = new Set((mails?.batches ?? []).map(({ message }) => identity(story, message.name)));
    for (const { address, key } of story.people) {
      if (story.ended.has(key)) continue;
      for (const message of messages) {
        const mail = `${message} ${address}`;
        if (!isTold) expect([mail, story.delivered.has(mail) || toSend.includes(mail)]).toEqual([mail, true]);
      }
    }
    // What somebody wrote is still there.
    const texts = new Set(communications(story).grid.flat().map(String));
    expect(story.written.filter((text) => !texts.has(text))).toEqual([]);
  }
}

const steps = fc.array(
  fc.record({ does: fc.constantFrom(...DOINGS), a: fc.nat({ max: 30 }), b: fc.nat({ max: 30 }) }),
  { minLength: 8, maxLength: 12 },
);

it.each([
  { plan: "a Waves sheet", isOwn: true },
  { plan: "the default plan", isOwn: false },
])(
  "whatever people do between runs, nobody gets a mail twice and nothing is lost: $plan",
  async ({ isOwn }) => {
    await fc.assert(
      fc.asyncProperty(steps, (doings) => tell(isOwn, doings)),
      { numRuns: 20, seed: 11 },
    );
  },
);
