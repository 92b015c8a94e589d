import { markSent, takeBackSent } from "../../src/app/markSent";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Grid } from "../../src/domain/grid/grid";
import { laterWorkbook, sheetsOf, type Sheets } from "../support/laterWorkbook";
import { mailsOn, marked, REQUEST, rowOf, run, SENT, WAVES } from "../support/markedRuns";

const NOTE = "2026-07-07 Note";
const START = "2026-07-21 Start";
const PEOPLE: Grid = [
  ["IT", "ann@x.com"],
  ["IT", "bo@x.com"],
  ["HR", "cy@x.com"],
];

function workbook(people: Grid = PEOPLE, more: Sheets = {}): Sheets {
  return {
    Groups: [
      ["Group", "Month"],
      ["IT", "2026-07"],
      ["HR", "2026-08"],
    ],
    Waves: WAVES,
    Recipients: [["Group", "Email"], ...people],
    ...more,
  };
}

/** The workbook after a run, with a batch marked as sent. */
async function sent(sheets: Sheets, batch: string, on = "2026-07-08"): Promise<Sheets> {
  const port = laterWorkbook((await run(sheets)).sheets);
  const { mails } = await markSent(port, REQUEST, { batch, on: civilDate(on) }, {});
  expect(mails).toBeGreaterThan(0);
  return sheetsOf(port);
}

function withPeople(sheets: Sheets, people: Grid): Sheets {
  return { ...sheets, Recipients: [["Group", "Email"], ...people] };
}

/** The log without its header: date, message, group, address, batch. */
function logOf(sheets: Sheets): Grid {
  return (sheets["Sent"] ?? []).slice(1);
}

describe("a batch that is marked as sent", () => {
  it("is in the log, has its day on Communications, and is mailed no more", async () => {
    const sheets = await sent(workbook(), NOTE);
    expect(sheets["Sent"]).toEqual([
      ["Sent on", "Message", "Group", "Address", "Batch"],
      [46211, "Note", "IT", "ann@x.com", NOTE],
      [46211, "Note", "IT", "bo@x.com", NOTE],
    ]);
    expect(rowOf(sheets, "Note", "IT")).toMatchObject({ status: "Sent", sent: 46211, sendDate: 46211 });
    expect(mailsOn(sheets)).toEqual([
      "Start to ann@x.com",
      "Start to bo@x.com",
      "Note to cy@x.com",
      "Start to cy@x.com",
    ]);
  });

  it("is sent once: a second time changes nothing", async () => {
    const sheets = await sent(workbook(), NOTE);
    const port = laterWorkbook(sheets);
    expect(
      (await markSent(port, REQUEST, { batch: NOTE, on: civilDate("2026-07-09") }, {})).mails,
    ).toBeUndefined();
    expect(await sheetsOf(port)).toEqual(sheets);
  });

  it("can be taken back, by its own name and by the day that it went out on", async () => {
    const before = (await run(workbook())).sheets;
    for (const batch of [NOTE, "2026-07-08 Note"]) {
      const port = laterWorkbook(await sent(workbook(), NOTE));
      expect((await takeBackSent(port, REQUEST, batch, {})).mails).toBe(2);
      const { Sent: log, ...others } = await sheetsOf(port);
      expect(log).toEqual([["Sent on", "Message", "Group", "Address", "Batch"]]);
      expect(others).toEqual(before);
    }
  });

  it.each([
    {
      because: "moves to a group that is still to get it",
      people: [
        ["HR", "ann@x.com"],
        ["IT", "bo@x.com"],
        ["HR", "cy@x.com"],
      ],
      notes: ["Note to cy@x.com"],
    },
    {
      because: "is written in capitals and with quotation marks now",
      people: [
        ["HR", "'ANN@x.com'"],
        ["IT", "bo@x.com"],
        ["HR", "cy@x.com"],
      ],
      notes: ["Note to cy@x.com"],
    },
    {
      because: "comes to the group late",
      people: [...PEOPLE, ["IT", "new@x.com"]],
      notes: ["Note to cy@x.com", "Note to new@x.com"],
    },
    {
      because: "moves from a group that is still to get it to one that had it",
      people: [
        ["IT", "ann@x.com"],
        ["IT", "bo@x.com"],
        ["IT", "cy@x.com"],
        ["HR", "dee@x.com"],
      ],
      notes: ["Note to cy@x.com", "Note to dee@x.com"],
    },
    {
      because: "is in both groups now",
      people: [...PEOPLE, ["HR", "bo@x.com"]],
      notes: ["Note to cy@x.com"],
    },
  ])("reaches everybody once, also who $because", async ({ people, notes }) => {
    const sheets = withPeople(await sent(workbook(), NOTE), people);
    for (const after of [(await run(sheets)).sheets, (await run((await run(sheets)).sheets)).sheets])
      expect([...mailsOn(after)].filter((mail) => mail.startsWith("Note")).sort()).toEqual(notes);
  });

  it("leaves who missed it a batch of their own, on the next open day", async () => {
    const sheets = withPeople(await sent(workbook(), NOTE), [...PEOPLE, ["IT", "new@x.com"]]);
    const today = civilDate("2026-07-11");
    const port = laterWorkbook(sheets);
    const late = "2026-07-13 Note";
    const { mails, reading } = await markSent(port, { ...REQUEST, today }, { batch: late, on: today }, {});
    expect(mails).toBe(1);
    expect(reading.mails?.batches.some(({ missed }) => missed > 0)).toBe(false);
    expect(logOf(await sheetsOf(port)).at(-1)).toEqual([46214, "Note", "IT", "new@x.com", late]);
    expect(rowOf(await sheetsOf(port), "Note", "IT")).toMatchObject({ sent: 46211 });
  });
});

describe("rows that are dated by hand", () => {
  it("count for the group as Messages had it", async () => {
    const before = (await run(workbook())).sheets;
    const people = [
      ["IT", "ann@x.com"],
      ["IT", "new@x.com"],
      ["HR", "cy@x.com"],
      ["HR", "bo@x.com"],
    ];
    const { sheets } = await run(withPeople(marked(before, [["Note", "IT", SENT]]), people));
    expect(logOf(sheets)).toEqual([
      [46210, "Note", "IT", "ann@x.com", NOTE],
      [46210, "Note", "IT", "bo@x.com", NOTE],
    ]);
    expect(mailsOn(sheets).filter((mail) => mail.startsWith("Note"))).toEqual([
      "Note to new@x.com",
      "Note to cy@x.com",
    ]);
  });

  it("count for the group as Messages had it, also when another group's are in the log", async () => {
    const logged = await run(marked((await run(workbook())).sheets, [["Note", "IT", SENT]]));
    const people = [...PEOPLE, ["HR", "new@x.com"]];
    const { sheets } = await run(withPeople(marked(logged.sheets, [["Note", "HR", SENT]]), people));
    expect(logOf(sheets).map((row) => row[3])).toEqual(["ann@x.com", "bo@x.com", "cy@x.com"]);
    expect(mailsOn(sheets).filter((mail) => mail.startsWith("Note"))).toEqual(["Note to new@x.com"]);
  });

  it("count for all of the group as it is, where Messages does not say", async () => {
    const { Messages: _, ...before } = (await run(workbook())).sheets;
    const { sheets } = await run(marked(before, [["Note", "IT", SENT]]));
    expect(logOf(sheets).map((row) => row[3])).toEqual(["ann@x.com", "bo@x.com"]);
  });
});

describe("the log", () => {
  it("keeps what people write on it, and rows of a colleague's, of which doubles go", async () => {
    const sheets = await sent(workbook(), NOTE);
    const [header = [], ...rows] = sheets["Sent"] ?? [];
    const edited: Grid = [
      [...header, "Remark"],
      [...(rows[0] ?? []), "called back"],
      ...rows.slice(1).map((row) => [...row, null]),
      [46211, "Note", "IT", "BO@x.com", NOTE, null],
      [46211, "Note", "HR", "cy@x.com", NOTE, null],
      [null, null, null, null, null, "end of the list"],
    ];
    const after = (await run({ ...sheets, Sent: edited })).sheets;
    expect(after["Sent"]).toEqual([edited[0], edited[1], edited[2], edited[4], edited[5]]);
    expect(mailsOn(after).filter((mail) => mail.startsWith("Note"))).toEqual([]);
  });

  it("is understood in another language, and a group and a message by their new names", async () => {
    const keyed: Sheets = {
      Groups: [
        ["Group", "Month", "Key"],
        ["IT", "2026-07", "1"],
        ["HR", "2026-08", "2"],
      ],
    };
    const sheets = await sent(workbook(PEOPLE, keyed), START, "2026-07-21");
    const renamed: Grid = [
      ["Group", "Month", "Key"],
      ["Computing", "2026-07", "1"],
      ["HR", "2026-08", "2"],
    ];
    const people = [
      ["Computing", "ann@x.com"],
      ["Computing", "bo@x.com"],
      ["Computing", "new@x.com"],
      ["HR", "cy@x.com"],
    ];
    const after = await run({ ...withPeople(sheets, people), Groups: renamed });
    expect(mailsOn((await run(after.sheets)).sheets).filter((mail) => mail.startsWith("Start"))).toEqual([
      "Start to new@x.com",
      "Start to cy@x.com",
    ]);
  });

  it.each([
    { because: "its headers are gone", cells: [["Note", "IT"]], code: "communications-without-headers" },
    {
      because: "a day cannot be read",
      cells: [
        ["Sent on", "Message", "Address"],
        ["soon", "Note", "ann@x.com"],
      ],
      code: "unknown-date",
    },
  ])("stops the run where $because", async ({ cells, code }) => {
    const { reading } = await run({ ...(await sent(workbook(), NOTE)), Sent: cells });
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
    expect(reading.outputs).toBeUndefined();
  });
});

describe("what the log means for a plan is told", () => {
  it("of those who missed a message, with their batch", async () => {
    const people = [...PEOPLE, ["IT", "new@x.com"], ["IT", "newer@x.com"]];
    const { reading } = await run(withPeople(await sent(workbook(), NOTE), people));
    expect(reading.problems).toEqual([
      {
        code: "missed-message",
        sheet: "Groups",
        cell: "A2",
        message: "Note",
        groups: ["IT"],
        rows: 2,
        batch: "2026-06-10 Note",
      },
    ]);
    expect(reading.mails?.batches.map(({ id, rows, missed }) => [id, rows.length, missed])).toEqual(
      [
        ["2026-06-10 Note", 2, 2],
        [START, 4, 0],
        ["2026-08-04 Note", 1, 0],
        ["2026-08-18 Start", 1, 0],
        ["2026-07-08 Note", 0, 0],
      ].sort(([a], [b]) => String(a).localeCompare(String(b))),
    );
  });

  it("of a row that is planned again by hand, though everybody had it", async () => {
    const sheets = marked(await sent(workbook(), NOTE), [["Note", "IT", { status: "Planned", sent: null }]]);
    const { reading, sheets: after } = await run(sheets);
    expect(reading.problems).toEqual([
      { code: "had-already", sheet: "Groups", cell: "A2", message: "Note", group: "IT", rows: 2 },
    ]);
    expect(mailsOn(after)).not.toContain("Note to ann@x.com");
  });
});
