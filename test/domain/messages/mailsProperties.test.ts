import fc from "fast-check";
import { foldText } from "../../../src/domain/language/foldText";
import type { LanguageTag } from "../../../src/domain/language/languageTag";
import { recordsOf } from "../../../src/domain/messages/messageRows";
import type { Mails } from "../../../src/domain/messages/mails";
import { addressKey } from "../../../src/domain/messages/recipient";
import type { Wave } from "../../../src/domain/plan/wave";
import type { Cell } from "../../../src/domain/grid/grid";
import { groupIn } from "../../support/exampleGroups";
import { emailWaves, mailsFor } from "../../support/exampleMails";
import { readPeople } from "../../support/readPeople";
import { sheetOf } from "../sheets/input/readSheet";

const GROUPS = ["IT", "HR", "Sales and Marketing"];
/** What a person's own cells may hold, those that spreadsheets and mail systems trip over among them. */
const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.constant("short") },
  fc.constantFrom(
    "=1+1",
    "-5",
    "@x",
    "007",
    "TRUE",
    "3/4",
    "{{Name}}",
    "{{{{",
    "a\r\nBcc: x@example.com",
    " b ",
  ),
  fc.constantFrom(254, 255, 256, 400).map((length) => "x".repeat(length)),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constant(""),
);
/** From few enough that many are repeated, and some unsafe. */
const anyAddress = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((number) => `p${String(number)}@example.com`),
  fc.integer({ min: 0, max: 30 }).map((number) => `P${String(number)}@Example.com`),
  fc.constantFrom("", "nobody", "a@example.com; b@example.com", "a@example.com\nBcc: b@example.com"),
);
const anyRow = fc.tuple(
  fc.constantFrom(...GROUPS, "it", " HR ", "Unknown", ""),
  anyText,
  anyAddress,
  fc.constantFrom("", "sv", "German", "Klingon"),
  fc.constantFrom<Cell>(null, null, null, "x", "no", 0, true),
  anyText,
);
const HEADER = ["Group", "Name", "Email", "Language", "Suppress", "Note"];
const anyTemplate = fc.constantFrom(
  "{{Name|friend}} of {{Group}}",
  "{{Note|nothing}}",
  "{{{{ }} {{To}}",
  "To {{To}}: {{Name|you}}, {{Month}}, {{SendDateLong}}",
);
const anyCase = fc.record({
  rows: fc.array(anyRow, { maxLength: 60, size: "max" }),
  silent: fc.uniqueArray(anyAddress, { maxLength: 3 }),
  months: fc.array(fc.constantFrom("2026-07", "2026-08"), { minLength: 3, maxLength: 3 }),
  subject: anyTemplate,
  body: anyTemplate,
  swedish: fc.option(anyTemplate, { nil: undefined }),
  audience: fc.constantFrom<Wave["audience"]>("everyone", "eachGroup"),
});
type Case = typeof anyCase extends fc.Arbitrary<infer Made> ? Made : never;

function mailsIn({ rows, silent, months, subject, body, swedish, audience }: Case): Mails {
  const suppressed = new Set(silent.map(addressKey));
  const sheet = sheetOf([HEADER, ...rows], [], "Recipients");
  const { recipients, personal, listed } = readPeople(sheet, { groups: GROUPS, suppressed });
  const groups = GROUPS.map((name, index) =>
    groupIn(name, months[index] ?? "", { email: `${name[0] ?? ""}@x.example` }),
  );
  const written = new Map<LanguageTag, { subject: string; body: string }>(
    swedish === undefined ? [] : [["sv", { subject: swedish, body: swedish }]],
  );
  return mailsFor(groups, {
    waves: emailWaves(subject, body).map((wave) => ({ ...wave, audience })),
    recipients,
    personal,
    listed: [...listed],
    suppressed,
    templates: new Map([["note", written]]),
  });
}

/** Whom the rows of a sheet mean, found without the code under test: safe, suppressed by no row, each once in a group. */
function meant({ rows, silent }: Case): ReadonlyMap<string, ReadonlyMap<string, (typeof rows)[number]>> {
  const people = new Map(GROUPS.map((name) => [name, new Map<string, (typeof rows)[number]>()]));
  const marked = rows.flatMap(([, , address, , mark]) => (mark === "x" || mark === true ? [address] : []));
  for (const row of rows) {
    const [group, , address] = row;
    const key = address.toLowerCase();
    const isSilent = [...silent, ...marked].some((other) => other.toLowerCase() === key);
    const ofGroup = people.get(GROUPS.find((name) => foldText(name) === foldText(group)) ?? "");
    if (/^p\d+@example\.com$/.test(key) && !isSilent && ofGroup?.has(key) === false) ofGroup.set(key, row);
  }
  return people;
}

function check(property: (mails: Mails, made: Case) => void): void {
  fc.assert(
    fc.property(anyCase, (made) => property(mailsIn(made), made)),
    { numRuns: 300 },
  );
}

describe("the mails of any plan", () => {
  it("are in each batch exactly its unique, safe, unsuppressed recipients", () => {
    check(({ batches, peopleOf }, made) => {
      const people = meant(made);
      for (const { groups, rows } of batches) {
        const wanted = groups.flatMap((group) => {
          const own = [...(people.get(group.name)?.keys() ?? [])];
          // A group that lists nobody is written to by its own address.
          return own.length > 0 ? own : peopleOf(group).map(({ address }) => addressKey(address));
        });
        const written = recordsOf(rows).map((record) => addressKey(record["To"] ?? ""));
        expect(written.sort()).toEqual([...new Set(wanted)].sort());
      }
    });
  });

  it("hold in each row one person's address, name, own texts and words", () => {
    check(({ rows, batches }, made) => {
      const people = meant(made);
      for (const record of recordsOf(rows)) {
        const row = people.get(record["Group"] ?? "")?.get(addressKey(record["To"] ?? ""));
        if (row === undefined) continue;
        const [, name, address, language, , note] = row;
        const text = note.replace(/\r\n?/g, "\n");
        expect(record["To"]).toBe(address);
        expect(record["Note"]).toBe(text.trim() === "" ? "–" : text);
        if (/^[\w ]*$/.test(name)) expect(record["Name"]).toBe(name.trim() || "–");
        const template = language === "sv" && made.swedish !== undefined ? made.swedish : made.body;
        if (template === "{{Note|nothing}}")
          expect(record["Body"]).toBe(text.trim() === "" ? "nothing" : text);
        if (template === "{{{{ }} {{To}}") expect(record["Body"]).toContain(address);
      }
      expect(batches.reduce((sum, batch) => sum + batch.rows.length, 0)).toBe(rows.length);
    });
  });

  it("have no blank cell, no subject of two lines, and headers that Word takes", () => {
    check(({ rows }) => {
      for (const column of rows.columns) expect(column).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
      expect(new Set(rows.columns.map((column) => column.toLowerCase())).size).toBe(rows.columns.length);
      for (const record of recordsOf(rows)) {
        for (const cell of Object.values(record)) expect(cell).toEqual(expect.stringMatching(/\S/));
        expect(record["Subject"]).not.toMatch(/[\r\n]/);
        expect(record["To"]).not.toMatch(/[\s;,<>]/);
      }
    });
  });

  it("have a text over 255 characters among the first eight of every column, sheet and batch that has one", () => {
    check(({ rows, batches }) => {
      for (const some of [rows, ...batches.map((batch) => batch.rows)]) {
        some.columns.forEach((_, column) => {
          const lengths = Array.from(some, (row) => row[column]?.length ?? 0);
          expect(lengths.slice(0, 8).some((length) => length > 255)).toBe(
            lengths.some((length) => length > 255),
          );
        });
      }
    });
  });
});
