import { calendarEvents } from "../../src/app/calendarEvents";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import { readRollout } from "../../src/app/readRollout";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { runPreflight } from "../../src/app/runPreflight";
import { civilDate, serialDay } from "../../src/domain/calendar/civilDate";
import { STATUSES, type CommunicationColumn } from "../../src/domain/vocabulary/communications";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { wordsOf } from "../support/wordsOf";
import { messagesCsv } from "../../src/domain/messages/messagesCsv";
import { severityOf, type Problem } from "../../src/domain/plan/problem";
import type { Grid } from "../../src/domain/grid/grid";
import { laterWorkbook, sheetsOf, type Sheets } from "../support/laterWorkbook";
import { mailsOn, marked, REQUEST, rowOf, run, SENT, WAVES, type Row } from "../support/markedRuns";

const { headers, statuses } = wordsOf("en").communications;
const NOTE = "2026-07-07 Note";
const START = "2026-07-21 Start";
/** IT and HR share their month and so their batches; Zoe is in both. */
const SHEETS: Sheets = {
  Groups: [
    ["Group", "Month"],
    ["IT", "2026-07"],
    ["HR", "2026-07"],
  ],
  Waves: WAVES,
  Recipients: [
    ["Group", "Email"],
    ["IT", "ann@x.com"],
    ["IT", "zoe@x.com"],
    ["HR", "bo@x.com"],
    ["HR", "zoe@x.com"],
  ],
};

/** What a run says, but for what the people of these workbooks bring with them. */
function toldOf({ problems }: RolloutReading): readonly Problem[] {
  return problems.filter(({ code }) => !["in-several-groups", "unknown-recipient-group"].includes(code));
}

const CANCELLED: Row = { status: statuses.cancelled };
const ON_THE_EIGHTH: Row = { sent: serialDay(civilDate("2026-07-08"), 1900) };

describe("what is sent or cancelled is mailed no more", () => {
  it.each<{ what: string; rows: readonly (readonly [string, string, Row])[]; mails: readonly string[] }>([
    {
      what: "nothing is",
      rows: [],
      mails: [
        "Note to ann@x.com",
        "Note to zoe@x.com",
        "Note to bo@x.com",
        "Start to ann@x.com",
        "Start to zoe@x.com",
        "Start to bo@x.com",
      ],
    },
    {
      what: "a row is cancelled",
      rows: [["Note", "IT", CANCELLED]],
      mails: [
        "Note to bo@x.com",
        "Note to zoe@x.com",
        "Start to ann@x.com",
        "Start to zoe@x.com",
        "Start to bo@x.com",
      ],
    },
    {
      what: "a row is sent, and Zoe with it",
      rows: [["Note", "IT", SENT]],
      mails: ["Note to bo@x.com", "Start to ann@x.com", "Start to zoe@x.com", "Start to bo@x.com"],
    },
    {
      what: "the later group of a batch is sent, and Zoe with it",
      rows: [["Note", "HR", SENT]],
      mails: ["Note to ann@x.com", "Start to ann@x.com", "Start to zoe@x.com", "Start to bo@x.com"],
    },
    {
      what: "a row has a day under Sent",
      rows: [
        ["Note", "IT", ON_THE_EIGHTH],
        ["Note", "HR", ON_THE_EIGHTH],
      ],
      mails: ["Start to ann@x.com", "Start to zoe@x.com", "Start to bo@x.com"],
    },
    {
      what: "all is",
      rows: ["IT", "HR"].flatMap((group) => [
        ["Note", group, SENT] as const,
        ["Start", group, CANCELLED] as const,
      ]),
      mails: [],
    },
  ])("on Messages and in CSV when $what", async ({ rows, mails }) => {
    const first = await run(SHEETS);
    const { reading, sheets } = await run(marked(first.sheets, rows));
    expect(reading.problems.filter(({ code }) => severityOf(code) === "error")).toEqual([]);
    expect(mailsOn(sheets)).toEqual(mails);
    expect(mailsOn((await run(sheets)).sheets)).toEqual(mails);
    for (const profile of [{ kind: "word" }, { kind: "addOn", time: { hours: 9, minutes: 0 } }] as const) {
      const [, ...lines] = [...messagesCsv(reading.mails!.rows, profile, ",")];
      expect(lines).toHaveLength(mails.length);
    }
  });

  it("in any language", async () => {
    for (const tag of LANGUAGE_TAGS) {
      const words = wordsOf(tag).communications.statuses;
      const first = await run(SHEETS);
      const rows = [
        ["Note", "IT", { status: words.sent }],
        ["Note", "HR", { status: words.cancelled }],
      ] as const;
      const { sheets } = await run(marked(first.sheets, rows));
      expect(mailsOn(sheets).filter((mail) => mail.startsWith("Note"))).toEqual([]);
      expect([rowOf(sheets, "Note", "IT").status, rowOf(sheets, "Note", "HR").status]).toEqual([
        statuses.sent,
        statuses.cancelled,
      ]);
    }
  });
});

describe("a cancelled row", () => {
  it("stays as it is, with all that people wrote, holds nothing back, and is in no calendar", async () => {
    const groups: Grid = [
      ["Group", "Month"],
      ["IT", "2026-07"],
    ];
    const first = await run({ ...SHEETS, Groups: groups });
    const written: Row = {
      owner: "Ana",
      notes: "Not this time",
      sendDate: serialDay(civilDate("2026-07-24"), 1900),
    };
    const late = marked(first.sheets, [["Note", "IT", { ...CANCELLED, ...written }]]);
    const { reading, sheets } = await run(late);
    expect(toldOf(reading)).toEqual([]);
    expect(rowOf(sheets, "Note", "IT")).toMatchObject({ ...CANCELLED, ...written });
    expect(rowOf(sheets, "Start", "IT").sendDate).toBe(serialDay(civilDate("2026-07-21"), 1900));
    expect(reading.changes).toMatchObject({ added: [], moved: [], removed: [] });
    const { plan } = reading.outputs!;
    expect(calendarEvents(plan, wordsOf("en")).map(({ title }) => title)).toEqual(["Start: IT"]);
    expect((await run(sheets)).sheets).toEqual(sheets);
  });

  it("is planned again once it is not cancelled any more, and needs no date", async () => {
    const first = await run(SHEETS);
    const cancelled = await run(marked(first.sheets, [["Note", "IT", { ...CANCELLED, sendDate: null }]]));
    expect(mailsOn(cancelled.sheets)).not.toContain("Note to ann@x.com");
    const again = await run(marked(cancelled.sheets, [["Note", "IT", { status: null }]]));
    expect(mailsOn(again.sheets)).toEqual(mailsOn(first.sheets));
    expect(rowOf(again.sheets, "Note", "IT")).toEqual(rowOf(first.sheets, "Note", "IT"));
  });
});

describe("a batch", () => {
  it("that was sent is listed as sent, and not prepared", async () => {
    const first = await run(SHEETS);
    const workbook = laterWorkbook(
      marked(first.sheets, [
        ["Note", "IT", SENT],
        ["Note", "HR", SENT],
      ]),
    );
    const before = workbook.state();
    const { batch, reading } = await prepareBatch(workbook, REQUEST, NOTE, {});
    expect([batch, workbook.state()]).toEqual([undefined, before]);
    expect(
      reading.mails?.batches.map(({ id, isSent, rows, settled }) => [id, isSent, rows.length, settled]),
    ).toEqual([
      [NOTE, true, 0, { sent: 3, cancelled: 0 }],
      [START, false, 3, { sent: 0, cancelled: 0 }],
    ]);
  });

  it("that was sent in part holds the rest, and says how many it does not hold", async () => {
    const first = await run(SHEETS);
    const workbook = laterWorkbook(
      marked(first.sheets, [
        ["Note", "IT", SENT],
        ["Start", "HR", CANCELLED],
      ]),
    );
    const { batch, reading } = await prepareBatch(workbook, REQUEST, NOTE, {});
    expect([batch?.isSent, batch?.settled, batch?.groups.map(({ name }) => name)]).toEqual([
      false,
      { sent: 2, cancelled: 0 },
      ["HR"],
    ]);
    expect(mailsOn(await sheetsOf(workbook), "Send")).toEqual(["Note to bo@x.com"]);
    expect(reading.mails?.batches.map(({ settled }) => settled)).toEqual([
      { sent: 2, cancelled: 0 },
      { sent: 0, cancelled: 1 },
    ]);
  });

  it("of which all is cancelled is none", async () => {
    const first = await run(SHEETS);
    const { reading } = await run(
      marked(first.sheets, [
        ["Note", "IT", CANCELLED],
        ["Note", "HR", CANCELLED],
      ]),
    );
    expect(reading.mails?.batches.map(({ id }) => id)).toEqual([START]);
  });

  it.each<{ what: string; it: Row; hr: Row; code: string | undefined; onSend: number }>([
    { what: "sent", it: SENT, hr: SENT, code: "send-settled", onSend: 0 },
    { what: "sent on another day", it: ON_THE_EIGHTH, hr: ON_THE_EIGHTH, code: "send-settled", onSend: 0 },
    { what: "cancelled", it: CANCELLED, hr: CANCELLED, code: "send-settled", onSend: 0 },
    { what: "sent and cancelled", it: SENT, hr: CANCELLED, code: "send-settled", onSend: 0 },
    { what: "sent in part", it: SENT, hr: {}, code: undefined, onSend: 1 },
  ])(
    "on Send that has been $what since leaves it, with a word, once; the check says so before",
    async (row) => {
      const first = await run(SHEETS);
      const workbook = laterWorkbook(first.sheets);
      await prepareBatch(workbook, REQUEST, NOTE, {});
      const edited = marked(await sheetsOf(workbook), [
        ["Note", "IT", row.it],
        ["Note", "HR", row.hr],
      ]);
      const later = laterWorkbook(edited);
      const checked = await runPreflight(later, await readRollout(later, REQUEST));
      expect(checked.find(({ output, rule }) => output === "send" && rule === "sameAsPlan")?.state).toBe(
        "failed",
      );
      const { reading, sheets } = await run(edited);
      const problem = { code: row.code, sheet: "Send", cell: "A1", batch: NOTE };
      expect(reading.problems.filter(({ sheet }) => sheet === "Send")).toEqual(row.code ? [problem] : []);
      expect(mailsOn(sheets, "Send")).toHaveLength(row.onSend);
      expect((await run(sheets)).reading.problems.filter(({ sheet }) => sheet === "Send")).toEqual([]);
    },
  );
});

describe("what cannot be read on Communications stops everything at its cell", () => {
  const NO_CHOICE = {
    code: "not-a-choice",
    cell: "M2",
    name: "Status",
    choices: STATUSES.map((name) => statuses[name]),
  };
  it.each<{ what: string; row: Row; problem: object }>([
    ...["Sent!", "done", "On its way", "Sent 4 Aug"].map((status) => ({
      what: `the status ${status}`,
      row: { status },
      problem: { ...NO_CHOICE, found: status },
    })),
    {
      what: "an error in the status",
      row: { status: { error: "#REF!" } },
      problem: { code: "cell-error", cell: "M2", found: "#REF!" },
    },
    {
      what: "a row sent on no day",
      row: { status: "Sent", sendDate: null },
      problem: { code: "sent-without-date", cell: "M2", sendDate: "Send date", sent: "Sent" },
    },
    {
      what: "a row sent on a day that cannot be read",
      row: { status: "Sent", sendDate: "last Tuesday" },
      problem: { code: "unknown-date", cell: "I2", found: "last Tuesday" },
    },
  ])("$what", async ({ row, problem }) => {
    const first = await run(SHEETS);
    const workbook = laterWorkbook(marked(first.sheets, [["Note", "IT", row]]));
    const before = workbook.state();
    const reading = await generateTimeline(workbook, REQUEST, {});
    expect(toldOf(reading)).toEqual([{ ...problem, sheet: "Communications" }]);
    expect([reading.outputs, reading.mails, workbook.state()]).toEqual([undefined, undefined, before]);
  });

  it("but a day under Sent will do, and a send date that is no date matters to what was sent alone", async () => {
    const first = await run(SHEETS);
    const { reading, sheets } = await run(
      marked(first.sheets, [
        ["Note", "IT", { ...SENT, ...ON_THE_EIGHTH, sendDate: "last Tuesday" }],
        ["Start", "IT", { sendDate: "some day" }],
      ]),
    );
    expect(toldOf(reading)).toEqual([]);
    expect(rowOf(sheets, "Note", "IT")).toMatchObject({ ...SENT, sendDate: ON_THE_EIGHTH.sent });
  });

  it.each<{ name: CommunicationColumn; to: string | undefined; isFound: boolean }>([
    ...(["status", "sendDate", "lockedDate", "sent"] as const).flatMap((name) => [
      { name, to: "My own word", isFound: false },
      { name, to: undefined, isFound: false },
      { name, to: wordsOf("ja").communications.headers[name], isFound: true },
    ]),
  ])("the header $name called $to: found $isFound", async ({ name, to, isFound }) => {
    const first = await run(SHEETS);
    const [header = [], ...rows] = first.sheets["Communications"] ?? [];
    const place = header.indexOf(headers[name]);
    const renamed = header.map((cell, column) => (column === place ? (to ?? null) : cell));
    const table =
      to === undefined
        ? [header, ...rows].map((row) => row.filter((_, column) => column !== place))
        : [renamed, ...rows];
    const { reading } = await run({ ...first.sheets, Communications: table });
    expect(toldOf(reading)).toEqual(
      isFound
        ? []
        : [
            {
              code: "communications-header-missing",
              sheet: "Communications",
              cell: "B1",
              headers: [headers[name]],
            },
          ],
    );
  });
});
