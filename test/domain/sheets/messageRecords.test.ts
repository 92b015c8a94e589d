import fc from "fast-check";
import { wordsOf } from "../../../src/domain/language/wordsOf";
import { defaultWaves } from "../../../src/domain/plan/defaultWaves";
import type { Group } from "../../../src/domain/plan/group";
import { DEFAULT_RULES } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import {
  longTextsFirst,
  messageRecords,
  type MessageRecord,
} from "../../../src/domain/sheets/messageRecords";
import { messagesSheet } from "../../../src/domain/sheets/messagesSheet";
import { EXAMPLE_GROUPS, groupIn } from "../../support/exampleGroups";

const en = wordsOf("en");

function recordsFor(groups: readonly Group[]): readonly MessageRecord[] {
  return messageRecords(
    scheduleWaves({ groups, waves: defaultWaves(en), rules: DEFAULT_RULES, fixedDates: [] }).plan,
    en,
    new Map(),
  );
}

describe("message records", () => {
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
      Subject: "IT: Microsoft Intune is coming in July 2026",
      Body: undefined,
    });
    expect(first?.["Body"]).toContain("enrollment for your group opens on Tuesday, July 21, 2026.");
  });

  it("go to each address of a group once, and to its name when it has none", () => {
    const to = recordsFor([
      groupIn("IT", "2026-07", { email: "a@example.com; b@example.com;a@example.com;" }),
      groupIn("HR", "2026-07"),
    ])
      .filter((record) => record["Message"] === "Enrollment email")
      .map((record) => record["To"]);
    expect(to).toEqual(["a@example.com", "b@example.com", "HR"]);
  });

  it("put a group's name into a text as it is, braces and all", () => {
    const [first] = recordsFor([groupIn("{{Body}} & {{Month}}", "2026-07")]);
    expect(first?.["Subject"]).toBe("{{Body}} & {{Month}}: Microsoft Intune is coming in July 2026");
  });

  it("make a sheet without a blank cell, headed by names that Word takes as fields", () => {
    const { rows, names } = messagesSheet(recordsFor(EXAMPLE_GROUPS));
    const [header = []] = rows;
    expect(new Set(header).size).toBe(header.length);
    for (const name of header) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
    for (const row of rows) {
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
  const anyRecords = fc.array(
    fc.record({ Short: fc.constant("x"), Subject: anyLength(), Body: anyLength() }),
    { maxLength: 30 },
  );

  function anyLength(): fc.Arbitrary<string> {
    return fc.constantFrom(1, 254, 255, 256, 300).map((length) => "x".repeat(length));
  }

  it("stand among the first eight rows of every column that has one; no row is lost or doubled", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const ordered = longTextsFirst(records);
        expect(new Set(ordered)).toEqual(new Set(records));
        expect(ordered).toHaveLength(records.length);
        for (const column of ["Short", "Subject", "Body"] as const) {
          const has = records.some((record) => isLong(record[column]));
          expect(ordered.slice(0, 8).some((record) => isLong(record[column]))).toBe(has);
        }
      }),
    );
  });

  it("leave the order alone when it will do", () => {
    const records = ["x", "x".repeat(256), "x"].map((Body, index) => ({ Row: String(index), Body }));
    expect(longTextsFirst(records)).toBe(records);
  });
});
