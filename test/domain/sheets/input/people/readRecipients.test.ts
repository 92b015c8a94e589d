import { addressKey } from "../../../../../src/domain/messages/recipient";
import type { Cell, Grid } from "../../../../../src/domain/grid/grid";
import { readRegistry } from "../../../../../src/domain/sheets/input/groups/readRegistry";
import { findRecipients } from "../../../../../src/domain/sheets/input/people/recipientsTable";
import { readPeople } from "../../../../support/readPeople";
import { drawnSheet, sheetOf } from "../readSheet";

const HEADER = ["Group", "Name", "Email", "Language", "Suppress", "Team"];

/** Rows under the usual header, on a sheet named Recipients. */
function people(...rows: readonly (readonly Cell[])[]): ReturnType<typeof readPeople> {
  return readPeople(sheetOf([HEADER, ...rows], [], "Recipients"));
}

function addressesOf({ recipients }: ReturnType<typeof readPeople>): readonly string[] {
  return recipients.map(({ address }) => address);
}

describe("a row of recipients", () => {
  it("gives a person of a group, with all that the sheet says", () => {
    const { recipients, problems } = people(["IT", " Åsa  Ek ", "asa@example.com", "Svenska", null, " 007 "]);
    expect(problems).toEqual([]);
    expect(recipients).toEqual([
      {
        group: "IT",
        address: "asa@example.com",
        name: "Åsa Ek",
        language: "sv",
        values: [" 007 "],
        rowIndex: 1,
      },
    ]);
  });

  it.each([
    { written: "it", group: "IT", because: "case does not count" },
    { written: " ＩＴ\u00a0", group: "IT", because: "nor do width and blanks" },
    { written: "Personnel", group: "HR", because: "an alias stands for its group" },
    { written: "human  resources", group: "HR", because: "of several" },
  ])("$written is of group $group: $because", ({ written, group }) => {
    const groups = drawnSheet(
      `
      Group | Month | Aliases
      IT    | July  |
      HR    | July  | Personnel; Human resources`,
    );
    const rows = [HEADER, [written, "Ann", "ann@example.com"]];
    const { recipients, problems } = readPeople(sheetOf(rows), { registry: readRegistry([groups]) });
    expect([recipients.map((recipient) => recipient.group), problems]).toEqual([[group], []]);
  });

  it.each<{ mark: Cell; isKept: boolean }>([
    { mark: null, isKept: true },
    { mark: "", isKept: true },
    { mark: " ", isKept: true },
    { mark: "no", isKept: true },
    { mark: "NO", isKept: true },
    { mark: "Nej", isKept: true },
    { mark: 0, isKept: true },
    { mark: false, isKept: true },
    { mark: "–", isKept: true },
    { mark: "FALSE", isKept: true },
    { mark: "0", isKept: true },
    { mark: "제외", isKept: false },
    { mark: "x", isKept: false },
    { mark: "yes", isKept: false },
    { mark: "Ja", isKept: false },
    { mark: 1, isKept: false },
    { mark: true, isKept: false },
    { mark: "left in May", isKept: false },
    { mark: { error: "#N/A" }, isKept: false },
  ])("with $mark under Suppress is written to: $isKept", ({ mark, isKept }) => {
    const { recipients, problems } = people(["IT", "Ann", "ann@example.com", null, mark]);
    expect(recipients).toHaveLength(isKept ? 1 : 0);
    expect(problems).toEqual(
      isKept ? [] : [{ code: "suppressed", sheet: "Recipients", cell: "C2", rows: 1 }],
    );
  });

  it("on the list of the suppressed is not written to, in whatever case, and is counted", () => {
    const sheet = sheetOf(
      [
        HEADER,
        ["IT", "Ann", "Ann@Example.com"],
        ["IT", "Bo", "bo@example.com"],
        ["HR", "Ann", "ann@example.com"],
      ],
      [],
      "People",
    );
    const reading = readPeople(sheet, { suppressed: new Set([addressKey("ANN@example.com")]) });
    expect(addressesOf(reading)).toEqual(["bo@example.com"]);
    expect(reading.problems).toEqual([{ code: "suppressed", sheet: "People", cell: "C2", rows: 2 }]);
  });
});

describe("a mark in one row", () => {
  it("keeps the address out of every other row, whatever the order and the group", () => {
    const { recipients, suppressed, problems } = people(
      ["IT", "Ann", "ann@example.com"],
      ["HR", "Ann", "'Ann@Example.com'", null, "x"],
      ["IT", "Bo", "bo@example.com", null, "no"],
    );
    expect(recipients.map(({ address }) => address)).toEqual(["bo@example.com"]);
    expect([...suppressed]).toEqual(["ann@example.com"]);
    expect(problems).toEqual([{ code: "suppressed", sheet: "Recipients", cell: "C2", rows: 2 }]);
  });

  it("counts in whichever column, and none of these is a field of a text", () => {
    const header = ["Group", "Name", "Email", "Suppress", "Opt-out", "Opt-out reason", "Team"];
    const reading = readPeople(
      sheetOf([
        header,
        ["IT", "Ann", "ann@example.com", "no", "x", null, "A"],
        ["IT", "Bo", "bo@example.com", null, null, "asked to", "A"],
        ["IT", "Cy", "cy@example.com", null, 0, "-", "A"],
      ]),
    );
    expect(addressesOf(reading)).toEqual(["cy@example.com"]);
    expect(reading.personal.map(({ header: text }) => text)).toEqual(["Team"]);
  });
});

describe("an address", () => {
  const longDomain = (characters: number): string =>
    `${"a".repeat(59)}.`.repeat(5).slice(0, characters - "@example.com".length);

  it.each([
    { address: "ann@example.com" },
    { address: "ann+it@mail.example.com" },
    { address: "o'neil@example.com" },
    { address: "åsa@exämple.se" },
    { address: `ann@${longDomain(251)}.example` },
    { address: `${"a".repeat(64)}@example.com` },
    { address: "ann_ek-2@sub-domain.example.museum" },
    { address: "анна@почта.рф" },
    { address: "山田@例え.jp" },
    { address: "ann@my_host.example.com" },
    { address: "a&b/c=d@example.com" },
  ])("$address is written to as it is", ({ address }) => {
    expect(addressesOf(people(["IT", "Ann", address]))).toEqual([address]);
  });

  it("loses the blanks of pasting", () => {
    expect(addressesOf(people(["IT", "Ann", "\u00a0ann@example.com \u200b"]))).toEqual(["ann@example.com"]);
  });

  it.each([
    { address: "ann", because: "it has no @" },
    { address: "ann@localhost", because: "its domain has no full stop" },
    { address: "ann@example..com", because: "a label is empty" },
    { address: "ann@@example.com", because: "two @" },
    { address: "ann@example.com; bo@example.com", because: "several people" },
    { address: "ann@example.com,bo@example.com", because: "several people" },
    { address: "Ann Ek <ann@example.com>", because: "a display name" },
    { address: "ann@example.com\r\nBcc: all@example.com", because: "another header" },
    { address: "ann@example.com\nbo@example.com", because: "two lines" },
    { address: "ann@exa\rmple.com", because: "a carriage return" },
    { address: '"ann ek"@example.com', because: "quotes" },
    { address: `ann@${longDomain(252)}.example`, because: "255 characters" },
    { address: `${"a".repeat(65)}@example.com`, because: "65 characters before the @" },
    { address: "'ann@example.com'", because: "quotation marks" },
    { address: "‘ann@example.com’", because: "other quotation marks" },
    { address: "<ann@example.com>", because: "brackets" },
    { address: "{ann}@example.com", because: "braces" },
    { address: "ann@example.com.", because: "a full stop behind it" },
    { address: "ann@example.com,", because: "a comma behind it" },
    { address: "ann@example.com!", because: "a mark behind it" },
    { address: "mailto:ann@example.com", because: "a link" },
    { address: "an..na@example.com", because: "two full stops" },
    { address: ".ann@example.com", because: "a full stop first" },
    { address: "ann.@example.com", because: "a full stop before the @" },
    { address: "ann@-example.com", because: "a label begins with a hyphen" },
    { address: "ann@example-.com", because: "a label ends with a hyphen" },
    { address: "ann@.example.com", because: "a label is empty" },
    { address: `ann@${"a".repeat(64)}.com`, because: "a label of 64" },
    { address: "ann@10.0.0.1", because: "numbers instead of a domain" },
    { address: "an\u200bna@example.com", because: "a zero-width blank inside" },
    { address: "an\u200dna@example.com", because: "a joiner inside" },
    { address: "anna@exa\u00admple.com", because: "a soft hyphen inside" },
    { address: "аnna@example.com", because: "the first letter is Cyrillic" },
    { address: "anna@exаmple.com", because: "a letter of the domain is Cyrillic" },
    { address: "anna@example.сом", because: "the last label is Cyrillic and looks Latin" },
    { address: "αnna@example.com", because: "the first letter is Greek" },
    { address: "ａnna@example.com", because: "the first letter is full-width" },
    { address: '=HYPERLINK("http://x.example")', because: "a formula" },
  ])("$address is refused: $because", ({ address }) => {
    const { recipients, problems } = people(["IT", "Ann", address]);
    expect(recipients).toEqual([]);
    expect(problems).toEqual([
      { code: "bad-address", sheet: "Recipients", cell: "C2", found: expect.any(String) },
    ]);
  });
});

describe("what is wrong with recipients is told with its cell", () => {
  const sheet = "Recipients";

  it.each<{ because: string; rows: Grid; problems: readonly object[]; left: readonly string[] }>([
    {
      because: "no group, told once",
      rows: [
        [null, "Ann", "ann@example.com"],
        ["IT", "Bo", "bo@example.com"],
        [" ", "Cy", "cy@example.com"],
      ],
      problems: [{ code: "recipient-without-group", sheet, cell: "A2", rows: 2 }],
      left: ["bo@example.com"],
    },
    {
      because: "groups that are not in the plan, each told once",
      rows: [
        ["ITT", "Ann", "ann@example.com"],
        ["H R", "Bo", "bo@example.com"],
        ["ITT", "Cy", "cy@example.com"],
      ],
      problems: [
        { code: "unknown-recipient-group", sheet, cell: "A2", found: "ITT", nearest: "IT", rows: 2 },
        { code: "unknown-recipient-group", sheet, cell: "A3", found: "H R", nearest: "HR", rows: 1 },
      ],
      left: [],
    },
    {
      because: "no address",
      rows: [["IT", "Ann", " "]],
      problems: [{ code: "missing-address", sheet, cell: "C2" }],
      left: [],
    },
    {
      because: "an address twice in a group",
      rows: [
        ["IT", "Ann", "ann@example.com"],
        ["it", "Annie", "ANN@example.com"],
      ],
      problems: [
        { code: "repeated-recipient", sheet, cell: "C3", found: "ANN@example.com", otherCell: "C2" },
      ],
      left: ["ann@example.com"],
    },
    {
      because: "an address in two groups, which gets the mails of both",
      rows: [
        ["IT", "Ann", "ann@example.com"],
        ["HR", "Ann", "Ann@example.com"],
      ],
      problems: [
        {
          code: "in-several-groups",
          sheet,
          cell: "C3",
          found: "Ann@example.com",
          group: "HR",
          other: "IT",
          otherCell: "C2",
        },
      ],
      left: ["ann@example.com", "Ann@example.com"],
    },
    {
      because: "a language that we do not speak, told once",
      rows: [
        ["IT", "Ann", "ann@example.com", "Klingon"],
        ["IT", "Bo", "bo@example.com", "Klingon"],
      ],
      problems: [{ code: "unspoken-language", sheet, cell: "D2", found: "Klingon", rows: 2 }],
      left: ["ann@example.com", "bo@example.com"],
    },
    {
      because: "numbers, which lose their format",
      rows: [
        ["IT", "Ann", "ann@example.com", null, null, 7],
        ["IT", "Bo", "bo@example.com", null, null, 0.5],
      ],
      problems: [{ code: "number-in-field", sheet, cell: "F2", name: "Team", rows: 2 }],
      left: ["ann@example.com", "bo@example.com"],
    },
    {
      because: "error values",
      rows: [
        ["IT", "Ann", { error: "#N/A" }],
        [{ error: "#REF!" }, "Bo", "bo@example.com"],
        ["IT", "Cy", "cy@example.com", null, null, { error: "#NAME?" }],
      ],
      problems: [
        { code: "cell-error", sheet, cell: "C2", found: "#N/A" },
        { code: "cell-error", sheet, cell: "A3", found: "#REF!" },
        { code: "cell-error", sheet, cell: "F4", found: "#NAME?" },
      ],
      left: ["cy@example.com"],
    },
    {
      because: "rows that hold nothing of ours are no recipients",
      rows: [[null, null, null, null, null, "a remark"], [], ["IT", "Ann", "ann@example.com"]],
      problems: [],
      left: ["ann@example.com"],
    },
  ])("$because", ({ rows, problems, left }) => {
    const reading = people(...rows);
    expect(reading.problems).toEqual(problems);
    expect(addressesOf(reading)).toEqual(left);
  });

  it("in the order of the sheet", () => {
    const { problems } = people(
      ["HR", "Ann", "ann"],
      [null, "Bo", "bo@example.com"],
      ["IT", "Cy", "cy@example.com", "Klingon"],
      ["IT", "Di", "cy@example.com"],
    );
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
      ["bad-address", "C2"],
      ["recipient-without-group", "A3"],
      ["unspoken-language", "D4"],
      ["repeated-recipient", "C5"],
    ]);
  });
});

describe("the table of recipients", () => {
  it.each([
    { tag: "sv", header: "Grupp | Namn | E-post | Språk", name: "Mottagare" },
    { tag: "ja", header: "グループ | 名前 | メール | 言語", name: "受信者" },
    { tag: "en", header: "E-mail | Language | Group | Name", name: "Whoever" },
  ])("is found by its headers in $tag", ({ header, name }) => {
    const columns = header.split("|").map((text) => text.trim());
    const row = columns.map((text) => (/mail|post|メール/i.test(text) ? "ann@example.com" : text));
    const place = columns.findIndex((text) => /^gr|グ/i.test(text));
    row[place] = "IT";
    const { recipients } = readPeople(sheetOf([["A title"], [], columns, row], [], name));
    expect(recipients.map(({ group, address }) => [group, address])).toEqual([["IT", "ann@example.com"]]);
  });

  it.each([
    { because: "a list of groups", drawing: "Group | Month | Email" },
    { because: "a list of groups without months", drawing: "Group | Email" },
    { because: "head-counts", drawing: "Group | Users | Email | Name" },
    { because: "no addresses", drawing: "Group | Name" },
  ])("is not $because", ({ drawing }) => {
    expect(findRecipients([drawnSheet(`${drawing}\nIT | July | it@example.com`)])).toEqual([]);
  });
});

describe("further columns", () => {
  function fieldsOf(...headers: readonly Cell[]): readonly string[] {
    return readPeople(sheetOf([["Group", "Name", "Email", ...headers]])).personal.map(({ name }) => name);
  }

  it.each<{ headers: readonly Cell[]; names: readonly string[]; because: string }>([
    {
      headers: ["Job title", "Cost centre №"],
      names: ["Job_title", "Cost_centre_No"],
      because: "as Word would",
    },
    { headers: ["Überstunden", "Plač"], names: ["Uberstunden", "Plac"], because: "accents go" },
    { headers: ["Team", "Team", "TEAM"], names: ["Team", "Team_2", "TEAM_3"], because: "each has its own" },
    { headers: ["部署", "役職"], names: ["Field", "Field_2"], because: "no letter of theirs will do" },
    { headers: ["Отдел 7"], names: ["Field_7"], because: "a digit is no beginning" },
    { headers: ["2nd line"], names: ["Field_2nd_line"], because: "a letter comes first" },
    {
      headers: ["x".repeat(60), "x".repeat(50)],
      names: ["x".repeat(40), `${"x".repeat(38)}_2`],
      because: "40 at most",
    },
    {
      headers: ["To", "batch", "Subject", "Body"],
      names: ["To_2", "batch_2", "Subject_2", "Body_2"],
      because: "ours stay ours",
    },
    {
      headers: ["__proto__", "constructor"],
      names: ["proto", "constructor"],
      because: "they are only names",
    },
    {
      headers: [null, "Team", " ", 2026],
      names: ["Team", "Field_2026"],
      because: "without a header it is none",
    },
    {
      headers: ["Job title", "Job_title"],
      names: ["Job_title_2", "Job_title"],
      because: "who has a good name keeps it",
    },
  ])("$headers are the fields $names: $because", ({ headers, names }) => {
    expect(fieldsOf(...headers)).toEqual(names);
  });

  it("keep texts as they are, but for line breaks", () => {
    const texts = [
      "=1+1",
      "-5",
      "007",
      " two  blanks ",
      "a\r\nb\rc\nd",
      "x".repeat(32_000),
      "👩‍💻",
      "\u202bשלום",
    ];
    const { recipients } = people(
      ...texts.map((text, index) => ["IT", "", `${String(index)}@example.com`, null, null, text]),
    );
    expect(recipients.map(({ values }) => values[0])).toEqual(
      texts.map((text) => text.replace("a\r\nb\rc\nd", "a\nb\nc\nd")),
    );
  });

  it.each<{ cell: Cell; text: string }>([
    { cell: true, text: "TRUE" },
    { cell: false, text: "FALSE" },
    { cell: 1.5, text: "1.5" },
    { cell: null, text: "" },
    { cell: " \n\u00a0", text: "" },
  ])("say $cell as $text", ({ cell, text }) => {
    const { recipients } = people(["IT", "Ann", "ann@example.com", null, null, cell]);
    expect(recipients[0]?.values).toEqual([text]);
  });

  it("know where they stand", () => {
    const { recipients, sourceOf } = people(["IT", "Ann", "ann@example.com", null, null, "A"]);
    const [ann] = recipients;
    if (ann === undefined) throw new Error("Nobody was read");
    expect(["Team", "Name", "To", "Phone"].map((field) => sourceOf(ann, field).cell)).toEqual([
      "F2",
      "B2",
      "C2",
      "C2",
    ]);
  });
});
