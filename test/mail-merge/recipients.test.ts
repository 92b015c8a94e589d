import { LANGUAGE_NAMES } from "../../src/domain/language/languageNames";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { normalizeText } from "../../src/domain/language/normalizeText";
import { recordsOf } from "../../src/domain/messages/messageRows";
import { messagesCsv } from "../../src/domain/messages/messagesCsv";
import { expectLetters, expectRows } from "./expectMerge";
import { NASTY_LINES, NASTY_PARAGRAPHS } from "./nastyTexts";
import { startWriter, type Writer } from "./startWriter";
import { generated, prepared, workbookOf } from "./writtenWorkbook";

const GROUPS = [
  ["Group", "Month"],
  ["IT", "July"],
  ["Sales and Marketing", "August"],
];

/** What a text keeps in a column of the person's own, though a name would lose it. */
const BLANKS = { "a trailing blank": "ends in a blank ", "blanks around": "  both \t" };

// LibreOffice is slow on a machine that does much else.
jest.setTimeout(120_000);

let writer: Writer;
beforeAll(() => {
  writer = startWriter();
});
afterAll(() => writer.end());

describe("what stands in a person's row is said to that person", () => {
  const people = Object.entries({ ...NASTY_LINES, ...NASTY_PARAGRAPHS, ...BLANKS }).map(
    ([what, text], index) => ({
      group: index % 2 === 0 ? "IT" : "Sales and Marketing",
      name: text.length > 300 || /\n|^\s|\s$/.test(text) ? what : text,
      address: `person${String(index)}@example.com`,
      text,
    }),
  );
  const written = workbookOf({
    Groups: GROUPS,
    Recipients: [
      ["Group", "Name", "Email", "Poste occupé", "部署", "Note"],
      ...people.map(({ group, name, address, text }) => [group, name, address, text, `${name}.`, ""]),
    ],
    Waves: [
      ["Wave", "Message", "Week", "Subject", "Body"],
      ["1", "Hello", "1", "{{Name}}: {{Group}}", "Hello {{Name}},\n{{Poste occupé}}\n{{Note|nothing}}"],
    ],
  }).then((input) => generated(input, "en"));

  it("by Messages", async () => {
    const { workbook, mails } = await written;
    const found = recordsOf(mails.rows).map(({ Group, Name, To, Poste_occupe }) => [
      Group,
      Name,
      To,
      Poste_occupe,
    ]);
    expect(new Set(found)).toEqual(
      new Set(people.map(({ group, name, address, text }) => [group, normalizeText(name), address, text])),
    );
    await expectRows(writer, { workbook, sheet: "Messages" }, mails.rows);
    await expectLetters(writer, { workbook, sheet: "Messages" }, mails.rows);
  });

  it.each([",", ";"] as const)("by CSV with %j between two fields", async (delimiter) => {
    const { rows } = (await written).mails;
    const csv = Buffer.from([...messagesCsv(rows, { kind: "word" }, delimiter)].join(""));
    await expectRows(writer, { csv, delimiter }, rows);
  });
});

it("Messages speak each person's language", async () => {
  const people = LANGUAGE_TAGS.map((tag) => ["IT", tag, `${tag}@example.com`, LANGUAGE_NAMES[tag]]);
  const input = await workbookOf({
    Groups: GROUPS.slice(0, 2),
    Recipients: [["Group", "Name", "Email", "Language"], ...people],
  });
  const { workbook, mails } = await generated(input, "en");
  expect(new Set(recordsOf(mails.rows).map(({ Body }) => Body)).size).toBe(4 * LANGUAGE_TAGS.length);
  await expectRows(writer, { workbook, sheet: "Messages" }, mails.rows);
  await expectLetters(writer, { workbook, sheet: "Messages" }, mails.rows);
});

it("Send holds one batch, and then the next", async () => {
  const people = ["IT", "Sales and Marketing"].flatMap((group, index) =>
    ["Ann", "Bo", "Çelik"].map((name) => [
      group,
      name,
      `person${String(index)}${name.slice(0, 1)}@example.com`,
    ]),
  );
  const input = await workbookOf({ Groups: GROUPS, Recipients: [["Group", "Name", "Email"], ...people] });
  let { workbook, mails } = await generated(input, "en");
  expect(mails.batches.map(({ rows }) => rows.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
  for (const { id, rows } of mails.batches) {
    ({ workbook, mails } = await prepared(workbook, "en", id));
    await expectRows(writer, { workbook, sheet: "Send" }, rows);
  }
  await expectLetters(writer, { workbook, sheet: "Send" }, mails.batches.at(-1)!.rows);
  await expectRows(writer, { workbook, sheet: "Messages" }, mails.rows);
});
