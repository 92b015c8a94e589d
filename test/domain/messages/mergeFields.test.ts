import {
  fieldsNamed,
  knownFields,
  messageColumns,
  ownFields,
  settingFields,
} from "../../../src/domain/messages/mergeFields";
import { recordsOf } from "../../../src/domain/messages/messageRows";
import { groupIn } from "../../support/exampleGroups";
import { emailWaves, mailsFor, recipientIn } from "../../support/exampleMails";

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
const HEADERS = [
  "Team",
  "Team",
  "TEAM",
  "Job title",
  "Job_title",
  "部署",
  "__proto__",
  "Subject",
  "to",
  "x".repeat(99),
];

it("a column of every header is a field that Word takes, whatever its case", () => {
  const columns = messageColumns({
    isEnrolling: true,
    isDividing: true,
    hasRecipients: true,
    personal: ownFields(HEADERS),
    ofGroups: ownFields(["Site", "team"], ownFields(HEADERS)),
    settings: settingFields(
      [
        { header: "team", text: "x", column: "team" },
        { header: "Helpdesk", text: "x", column: "SupportContact" },
        { header: "部署", text: "x" },
        { header: "Mein Feld", text: "x" },
        { header: "担当", text: "x" },
      ],
      ownFields(HEADERS),
    ),
  });
  for (const column of columns) expect(column).toMatch(NAME);
  expect(new Set(columns.map((column) => column.toLowerCase())).size).toBe(columns.length);
  expect(columns).not.toContain("team");
});

it("as many columns of one header as a sheet has are named at once", () => {
  const fields = ownFields(Array.from({ length: 5_000 }, () => "x"));
  expect(fields.at(-1)?.name).toBe("x_5000");
});

describe("a header that two columns, or a column and a field of ours, have", () => {
  const personal = ownFields(HEADERS);
  const values = HEADERS.map((_, index) => `value ${String(index)}`);
  const record = (subject: string): Readonly<Record<string, string>> | undefined =>
    recordsOf(
      mailsFor([groupIn("IT", "2026-07")], {
        waves: emailWaves(subject, "Text"),
        personal,
        recipients: [recipientIn("IT", "ann@example.com", { values })],
      }).rows,
    )[0];

  it("leaves each column its own texts", () => {
    const written = record("Hello");
    expect(personal.map(({ name }) => written?.[name])).toEqual(values);
  });

  it.each([
    { field: "Team", text: "value 0", because: "the first has the name" },
    { field: "Team_2", text: "value 1", because: "the second has a number" },
    { field: "TEAM", text: "value 2", because: "as it is written" },
    { field: "Job title", text: "value 3", because: "as it is written" },
    { field: "Job_title", text: "value 4", because: "as it is written" },
    { field: "部署", text: "value 5", because: "as it is written" },
    { field: "__proto__", text: "value 6", because: "it is a header as any" },
    { field: "Subject_2", text: "value 7", because: "Subject is ours" },
    { field: "To", text: "ann@example.com", because: "To is ours" },
    { field: "to_2", text: "value 8", because: "To is ours" },
  ])("{{$field}} says $text: $because", ({ field, text }) => {
    expect(knownFields({ isEnrolling: true, personal, ofGroups: [], settings: [] })).toContain(field);
    expect(record(`{{${field}}}`)?.["Subject"]).toBe(text);
  });

  it.each(["Subject", "to", "constructor", "team", ""])("{{%s}} is no field", (field) => {
    expect(knownFields({ isEnrolling: true, personal, ofGroups: [], settings: [] })).not.toContain(field);
  });
});

describe("the columns of the list of groups", () => {
  const personal = ownFields(["Job title", "Team"]);
  const ofGroups = ownFields(["Site lead", "job title", "Team!", "To"], personal);
  const group = groupIn("IT", "2026-07", {
    fields: new Map(
      [
        ["Site lead", "Ada"],
        ["job title", "Staff"],
        ["Team!", "Blue"],
        ["To", "Nobody"],
      ].map(([header, text]) => [
        header ?? "",
        { text: text ?? "", source: { sheet: "Groups", cell: "C2" } },
      ]),
    ),
  });
  const subjectOf = (subject: string, title: string, settings?: ReadonlyMap<string, string>): string => {
    const waves = emailWaves(subject, "Text");
    const recipients = [recipientIn("IT", "ann@example.com", { values: [title, "Red"] })];
    const [mail] = recordsOf(
      mailsFor([group], { waves, personal, ofGroups, recipients, ...(settings && { settings }) }).rows,
    );
    return mail?.["Subject"] ?? "";
  };

  it("have names that no column of Recipients has, but for the same header", () =>
    expect(ofGroups.map(({ name }) => name)).toEqual(["Site_lead", "Job_title", "Team_2", "To_2"]));

  it.each([
    { field: "Site lead", title: "Boss", text: "Ada", because: "as it is written" },
    { field: "Site_lead", title: "Boss", text: "Ada", because: "as Word has it" },
    { field: "Job title", title: "Boss", text: "Boss", because: "the person's own goes first" },
    { field: "Job_title", title: "", text: "Staff", because: "the person has none" },
    { field: "Team", title: "", text: "Red", because: "Team! is another" },
    { field: "To_2", title: "", text: "Nobody", because: "To is ours" },
    { field: "To", title: "", text: "ann@example.com", because: "To is ours" },
  ])("{{$field}} of a person who is $title says $text: $because", ({ field, title, text }) =>
    expect(subjectOf(`{{${field}}}`, title)).toBe(text),
  );

  it("go before a setting of their name", () =>
    expect(subjectOf("{{Site_lead}}", "", new Map([["Site_lead", "Grace"]]))).toBe("Ada"));

  it.each([
    { texts: ["{{Site lead}}", "{{Group}}"], named: ["Site lead"] },
    { texts: ["{{Site_lead|x}} {{Team_2}}"], named: ["Site lead", "Team!"] },
    { texts: ["{{To}}", "Site lead"], named: [] },
  ])("are those that texts name: $texts", ({ texts, named }) =>
    expect(fieldsNamed(ofGroups, texts).map(({ header }) => header)).toEqual(named),
  );
});
