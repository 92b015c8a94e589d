import { mailProblems } from "../../../src/domain/messages/mailProblems";
import type { Group } from "../../../src/domain/plan/group";
import { severityOf } from "../../../src/domain/plan/problem";
import { groupIn } from "../../support/exampleGroups";
import { emailWaves, mailsFor, recipientIn, type MailOptions } from "../../support/exampleMails";

const IT = groupIn("IT", "2026-07", { email: "it@example.com" });
const HR = groupIn("HR", "2026-07", { email: "hr@example.com", source: { sheet: "Groups", cell: "A3" } });
const PERSONAL = [{ header: "Job title", name: "Job_title" }];

function problemsOf(groups: readonly Group[], options: MailOptions): ReturnType<typeof mailProblems> {
  const sourceOf =
    options.recipients &&
    (({ rowIndex }: { readonly rowIndex: number }, field: string) => ({
      sheet: "Recipients",
      cell: `${field} ${String(rowIndex)}`,
    }));
  const { personal, ofGroups = [] } = options;
  return mailProblems(mailsFor(groups, options), groups, {
    ofGroups,
    ...(personal && { personal }),
    ...(sourceOf && { sourceOf }),
  });
}

describe("a blank field", () => {
  const recipients = [
    recipientIn("IT", "ann@example.com", { name: "Ann", values: ["Boss"], rowIndex: 1 }),
    recipientIn("IT", "bo@example.com", { values: ["Clerk"], rowIndex: 2 }),
    recipientIn("IT", "cy@example.com", { values: [""], rowIndex: 3 }),
  ];

  it.each([
    { text: "{{Name}}", blanks: [{ cell: "Name 2", field: "Name", rows: 2 }] },
    { text: "{{Name|all}}", blanks: [] },
    { text: "{{Name|}}", blanks: [] },
    { text: "{{Name|all}} {{Name}}", blanks: [{ cell: "Name 2", field: "Name", rows: 2 }] },
    { text: "{{Job title}}", blanks: [{ cell: "Job title 3", field: "Job title", rows: 1 }] },
    { text: "{{Job_title|staff}}", blanks: [] },
    { text: "{{Group}} {{To}} {{Month}} {{SendDate}}", blanks: [] },
    {
      text: "{{Name}} {{Job_title}}",
      blanks: [
        { cell: "Name 2", field: "Name", rows: 2 },
        { cell: "Job_title 3", field: "Job_title", rows: 1 },
      ],
    },
  ])("in $text is told at the first who lacks it, with how many do", ({ text, blanks }) => {
    const found = blanks.map((blank) => ({
      code: "blank-field",
      sheet: "Recipients",
      message: "Note",
      ...blank,
    }));
    for (const [subject, body] of [
      [`To ${text}`, "Text"],
      ["Text", `To ${text}`],
    ] as const) {
      const options = { waves: emailWaves(subject, body), recipients, personal: PERSONAL };
      expect(problemsOf([IT], options)).toEqual(found);
    }
  });

  it("that is all of a text, and says nothing by its fallback, is told of as an empty mail", () => {
    const options = { waves: emailWaves("{{Name|}}", "Text"), recipients, personal: PERSONAL };
    const place = { sheet: "Recipients", cell: "Name 2" };
    expect(problemsOf([IT], options)).toEqual([
      { code: "empty-mail", ...place, message: "Note", field: "Name", rows: 2 },
    ]);
  });

  it("stops the mails", () => expect(severityOf("blank-field")).toBe("error"));

  it("of a group without recipients is told where the group is", () => {
    expect(problemsOf([HR], { waves: emailWaves("{{Name}}", "Text") })).toEqual([
      { code: "blank-field", ...HR.source, message: "Note", field: "Name", rows: 1 },
    ]);
  });

  it("takes a setting of its name in its place", () => {
    const options = { waves: emailWaves("{{Job_title}}", "Text"), recipients, personal: PERSONAL };
    expect(problemsOf([IT], { ...options, settings: new Map([["Job_title", "staff"]]) })).toEqual([]);
  });
});

describe("groups", () => {
  const waves = emailWaves("Hello", "Text");
  const ann = recipientIn("IT", "ann@example.com");

  it.each<{ because: string; groups: readonly Group[]; options: MailOptions; problems: readonly object[] }>([
    { because: "with recipients are fine", groups: [IT], options: { recipients: [ann] }, problems: [] },
    {
      because: "with their own address are fine where nobody has recipients",
      groups: [IT, HR],
      options: {},
      problems: [],
    },
    {
      because: "without recipients are told of where others have some",
      groups: [IT, HR],
      options: { recipients: [ann] },
      problems: [{ code: "group-without-recipients", ...HR.source, groups: ["HR"] }],
    },
    {
      because: "whose recipients cannot be written to get no mail",
      groups: [IT, HR],
      options: { recipients: [ann], listed: ["IT", "HR"] },
      problems: [{ code: "group-left-out", ...HR.source, groups: ["HR"] }],
    },
    {
      because: "whose own address is suppressed get no mail",
      groups: [IT, HR],
      options: { suppressed: new Set(["hr@example.com"]) },
      problems: [{ code: "group-left-out", ...HR.source, groups: ["HR"] }],
    },
    {
      because: "without any address are told of together",
      groups: [groupIn("A", "2026-07"), HR, groupIn("B", "2026-07")],
      options: {},
      problems: [{ code: "no-address", ...IT.source, groups: ["A", "B"] }],
    },
    {
      because: "that share an address are told of",
      groups: [IT, { ...HR, email: "x@example.com; IT@example.com" }],
      options: {},
      problems: [
        {
          code: "in-several-groups",
          ...HR.source,
          found: "IT@example.com",
          group: "HR",
          other: "IT",
          otherCell: "A2",
        },
      ],
    },
  ])("$because", ({ groups, options, problems }) => {
    expect(problemsOf(groups, { waves, ...options })).toEqual(problems);
  });

  it("that share an address have it written to once in a batch", () => {
    const { batches } = mailsFor([IT, { ...HR, email: "x@example.com; IT@example.com" }], { waves });
    expect(batches.map(({ rows }) => Array.from(rows, (row) => row[rows.columns.indexOf("To")]))).toEqual([
      ["it@example.com", "x@example.com"],
    ]);
  });
});

describe("more mails than a sheet has rows", () => {
  const recipients = Array.from({ length: 262_144 }, (_, index) =>
    recipientIn("IT", `${String(index)}@example.com`),
  );

  it.each([
    { because: "the last that fit", people: 262_143, problems: [] },
    {
      because: "one email too many",
      people: 262_144,
      problems: [{ code: "too-many-messages", ...IT.source, rows: 1_048_576, most: 1_048_575 }],
    },
  ])("$because", ({ people, problems }) => {
    expect(problemsOf([IT], { recipients: recipients.slice(0, people) })).toEqual(problems);
  });
});
