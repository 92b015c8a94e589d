import fc from "fast-check";
import { recordsOf, type MessageRecord } from "../../../src/domain/messages/messageRows";
import { messagesSheet } from "../../../src/domain/sheets/outputs/merge/messagesSheet";
import type { Group } from "../../../src/domain/plan/group";
import { EXAMPLE_GROUPS, groupIn } from "../../support/exampleGroups";
import { emailWaves, mailsFor, recipientIn, type MailOptions } from "../../support/exampleMails";

function recordsFor(groups: readonly Group[], options: MailOptions = {}): readonly MessageRecord[] {
  return recordsOf(mailsFor(groups, options).rows);
}

describe("message rows", () => {
  it("are one for each email and group, in 16 batches", () => {
    const records = recordsFor(EXAMPLE_GROUPS);
    expect(records).toHaveLength(24);
    expect(new Set(records.map((record) => record["Batch"])).size).toBe(16);
  });

  it("hold everything that one mail needs", () => {
    const [first] = recordsFor([groupIn("IT", "2026-07", { email: "it@example.com" })]);
    expect({ ...first, Body: undefined }).toEqual({
      Batch: "2026-07-07 Pre-rollout email 1",
      Wave: "Wave 2",
      Message: "Pre-rollout email 1",
      Group: "IT",
      Month: "July 2026",
      SendDate: "2026-07-07",
      SendDateLong: "Tuesday, July 7, 2026",
      EnrollmentDate: "2026-07-21",
      EnrollmentDateLong: "Tuesday, July 21, 2026",
      To: "it@example.com",
      Subject: "Microsoft Intune is coming in July 2026",
      Body: undefined,
    });
    expect(first?.["Body"]).toContain("enrollment for your group opens on Tuesday, July 21, 2026.");
  });

  it("go to each address of a group once, and to its name when it has none", () => {
    const to = recordsFor([
      groupIn("IT", "2026-07", { email: "a@example.com; b@example.com;A@example.com;" }),
      groupIn("HR", "2026-07"),
    ])
      .filter((record) => record["Message"] === "Enrollment email")
      .map((record) => record["To"]);
    expect(to).toEqual(["a@example.com", "b@example.com", "HR"]);
  });

  it("put a group's name into a text as it is, braces and all", () => {
    const [first] = recordsFor([groupIn("{{Body}} & {{Month}}", "2026-07")]);
    expect(first?.["Body"]).toContain("Hello {{Body}} & {{Month}},");
  });

  it("go to a group's recipients instead of its own address, in the order of their sheet", () => {
    const waves = emailWaves("{{Name|colleague}}", "{{Team}} {{Desk}} {{Phone}}");
    const personal = [
      { header: "Team", name: "Team" },
      { header: "Desk", name: "Desk" },
    ];
    const records = recordsFor([groupIn("IT", "2026-07", { email: "it@example.com" })], {
      waves,
      personal,
      settings: new Map([
        ["Phone", "12"],
        ["Desk", "front desk"],
      ]),
      recipients: [
        recipientIn("IT", "ann@example.com", { name: "Ann", values: ["=1+1", "007"] }),
        recipientIn("IT", "bo@example.com", { values: ["", ""] }),
      ],
    });
    const columns = ["To", "Name", "Team", "Desk", "Phone", "Subject", "Body"];
    expect(records.map((record) => columns.map((column) => record[column]))).toEqual([
      ["ann@example.com", "Ann", "=1+1", "007", "12", "Ann", "=1+1 007 12"],
      ["bo@example.com", "–", "–", "front desk", "12", "colleague", " front desk 12"],
    ]);
  });

  it("keep a subject on one line", () => {
    const records = recordsFor([groupIn("IT", "2026-07")], {
      waves: emailWaves("{{Name}}!", "Text"),
      recipients: [recipientIn("IT", "ann@example.com", { name: "Ann\r\nBcc: all@example.com" })],
    });
    expect(records.map((record) => record["Subject"])).toEqual(["Ann Bcc: all@example.com!"]);
  });

  it("are written in the recipient's language, else the group's, else the plan's", () => {
    const groups = [groupIn("IT", "2026-07", { language: "sv" })];
    const templates = new Map([
      ["note", new Map([["de", { subject: "An {{Group}}", body: "{{SendDateLong}}" }] as const])],
    ]);
    const recipients = [
      recipientIn("IT", "ann@example.com", { language: "de" }),
      recipientIn("IT", "bo@example.com"),
      recipientIn("IT", "cy@example.com", { language: "fr" }),
    ];
    const waves = emailWaves("To {{Group}}", "{{SendDateLong}}");
    expect(
      recordsFor(groups, { waves, templates, recipients }).map((record) => [
        record["Subject"],
        record["Body"],
      ]),
    ).toEqual([
      ["An IT", "Dienstag, 14. Juli 2026"],
      ["To IT", "Tuesday, July 14, 2026"],
      ["To IT", "Tuesday, July 14, 2026"],
    ]);
  });

  it("of our own plan are ours in every language", () => {
    const records = recordsFor([groupIn("IT", "2026-07", { language: "sv" })], {
      recipients: [
        recipientIn("IT", "ann@example.com"),
        recipientIn("IT", "bo@example.com", { language: "ja" }),
      ],
    });
    expect(records.slice(0, 2).map((record) => record["Subject"])).toEqual([
      "Microsoft Intune kommer i juli 2026",
      expect.stringContaining("2026年7月"),
    ]);
  });

  it("make a sheet without a blank cell, headed by names that Word takes as fields", () => {
    const { rows, names } = messagesSheet("messages", mailsFor(EXAMPLE_GROUPS).rows);
    const [header = [], ...body] = rows;
    expect(new Set(header).size).toBe(header.length);
    for (const name of header) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
    expect(body).toHaveLength(24);
    for (const row of body) {
      expect(row).toHaveLength(header.length);
      for (const cell of row) expect(cell).toEqual(expect.stringMatching(/\S/));
    }
    expect(names).toEqual([
      {
        name: "Messages",
        range: { firstRow: 0, firstColumn: 0, lastRow: 24, lastColumn: header.length - 1 },
      },
    ]);
  });
});

describe("long texts", () => {
  const isLong = (text: string | undefined): boolean => (text ?? "").length > 255;
  const anyLength = fc.constantFrom(0, 1, 254, 255, 256, 300).map((length) => "x".repeat(length));
  const anyPeople = fc.array(fc.tuple(anyLength, anyLength), { minLength: 1, maxLength: 30 });
  const PERSONAL = [
    { header: "A", name: "A" },
    { header: "B", name: "B" },
  ];

  it("stand among the first eight rows of every column that has one; no row is lost or doubled", () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const recipients = people.map((values, index) =>
          recipientIn("IT", `${String(index)}@example.com`, { values }),
        );
        const waves = emailWaves("{{A|none}}", "{{B|none}}{{A|none}}");
        const { rows } = mailsFor([groupIn("IT", "2026-07")], { waves, recipients, personal: PERSONAL });
        const records = recordsOf(rows);
        expect(records.map((record) => record["To"]).sort()).toEqual(
          recipients.map(({ address }) => address).sort(),
        );
        for (const column of rows.columns) {
          const has = records.some((record) => isLong(record[column]));
          expect([column, records.slice(0, 8).some((record) => isLong(record[column]))]).toEqual([
            column,
            has,
          ]);
        }
        records.forEach((record, index) => expect(Object.values(record)).toEqual(rows.at(index)));
      }),
    );
  });

  it("leave the order alone when it will do", () => {
    const recipients = ["x", "x".repeat(256), "x"].map((text, index) =>
      recipientIn("IT", `${String(index)}@example.com`, { values: [text, ""] }),
    );
    const records = recordsFor([groupIn("IT", "2026-07")], {
      waves: emailWaves("Note", "{{A}}"),
      recipients,
      personal: PERSONAL,
    });
    expect(records.map((record) => record["To"])).toEqual(recipients.map(({ address }) => address));
  });
});

describe("nobody is written to instead of", () => {
  const groups = [groupIn("IT", "2026-07", { email: "it@example.com;all@example.com" })];
  const waves = emailWaves("Subject", "Body");

  it("recipients who cannot be: not the group's own address", () => {
    const mails = mailsFor(groups, { waves, recipients: [], listed: ["IT"] });
    expect(mails.rows).toHaveLength(0);
    expect(mails.batches).toEqual([]);
  });

  it("a suppressed address of a group: not its name", () => {
    const to = (suppressed: readonly string[]): readonly unknown[] =>
      recordsFor(groups, { waves, suppressed: new Set(suppressed) }).map((record) => record["To"]);
    expect(to(["all@example.com"])).toEqual(["it@example.com"]);
    expect(to(["all@example.com", "it@example.com"])).toEqual([]);
  });
});

describe("a field that is blank", () => {
  it.each([
    { body: "{{Name|all}} and {{Name}}", blank: ["Name"], because: "it has a fallback in one place only" },
    { body: "{{Desk}}", blank: ["Desk"], because: "nobody has such a column" },
    { body: "{{Name|all}} {{Group}}", blank: [], because: "it has a fallback" },
  ])("$body is told of: $because", ({ body, blank }) => {
    const { sections, writer } = mailsFor([groupIn("IT", "2026-07")], { waves: emailWaves("Note", body) });
    expect(
      sections.flatMap((section) => section.people.flatMap((person) => writer.blankFields(section, person))),
    ).toEqual(blank);
  });
});
