import { commonSubject } from "../../../src/domain/messages/commonSubject";
import { findMail, type MailQuery } from "../../../src/domain/messages/findMail";
import type { Mails } from "../../../src/domain/messages/mails";
import type { Wave } from "../../../src/domain/plan/wave";
import { groupIn } from "../../support/exampleGroups";
import { emailWaves, mailsFor, recipientIn } from "../../support/exampleMails";

const IT = groupIn("IT", "2026-07");
const PERSONAL = [{ header: "Team", name: "Team" }];
const RECIPIENTS = [
  recipientIn("IT", "ann@example.com", { name: "Ann", values: ["Desk"] }),
  recipientIn("IT", "bo@example.com", { values: ["Field service"] }),
  recipientIn("IT", "cy@other.example", { name: "Cy", values: [""], language: "sv" }),
];

function mailsOfIt(
  waves: readonly Wave[] = emailWaves("News", "Hello {{Name|colleague}} of {{Team|IT}}"),
): Mails {
  return mailsFor([IT], { recipients: RECIPIENTS, personal: PERSONAL, waves });
}

/** Runs a search to its end; also how often it paused. */
function ended<Result>(search: Generator<void, Result, void>): { result: Result; pauses: number } {
  for (let pauses = 0; ; pauses += 1) {
    const step = search.next();
    if (step.done === true) return { result: step.value, pauses };
  }
}

function found(mails: Mails, query: MailQuery): number | undefined {
  return ended(findMail(mails.batches[0]!.rows, mails.writer, query)).result;
}

it.each<{ query: MailQuery; index: number | undefined; because: string }>([
  { query: { kind: "longest" }, index: 1, because: "its body is the longest" },
  { query: { kind: "noted", after: 0 }, index: 1, because: "it has no name" },
  { query: { kind: "noted", after: 1 }, index: 2, because: "it is in another language" },
  { query: { kind: "noted", after: 2 }, index: 1, because: "the search goes on from the first" },
  { query: { kind: "address", text: " CY@ ", after: 0 }, index: 2, because: "case and blanks do not count" },
  { query: { kind: "address", text: "example.com", after: 0 }, index: 1, because: "it is the next" },
  { query: { kind: "address", text: "ann", after: 0 }, index: 0, because: "it is the only one" },
  { query: { kind: "address", text: "dee", after: 0 }, index: undefined, because: "nobody has it" },
])("finds $index by $query: $because", ({ query, index }) => expect(found(mailsOfIt(), query)).toBe(index));

it("finds nothing to know of where every field is filled and every language spoken", () => {
  const mails = mailsFor([IT], { recipients: RECIPIENTS.slice(0, 1), waves: emailWaves("a", "{{Name|b}}") });
  expect(found(mails, { kind: "noted", after: 0 })).toBeUndefined();
});

it("tells what stands in for a blank, and which language is missing", () => {
  const { writer, batches } = mailsOfIt();
  const notes = [0, 1, 2].map((index) => {
    const mail = batches[0]!.rows.mailAt(index)!;
    return writer.notes(mail.section, mail.person);
  });
  expect(notes).toEqual([
    { replaced: [] },
    { replaced: ["Name"] },
    { replaced: ["Team"], language: { wanted: "sv", written: "en" } },
  ]);
});

it("tells whose mail a row is, also when long texts have moved it to the front", () => {
  const recipients = Array.from({ length: 20 }, (_, index) =>
    recipientIn("IT", `p${String(index)}@example.com`, { values: ["x".repeat(index === 15 ? 300 : 1)] }),
  );
  const { batches } = mailsFor([IT], { recipients, personal: PERSONAL, waves: emailWaves("a", "{{Team}}") });
  const { rows } = batches[0]!;
  const to = rows.columns.indexOf("To");
  const addresses = Array.from(rows, (row) => row[to]);
  expect(addresses[0]).toBe("p15@example.com");
  expect(addresses.map((_, index) => rows.mailAt(index)?.person.address)).toEqual(addresses);
});

it("pauses on its way through many mails", () => {
  const recipients = Array.from({ length: 2_600 }, (_, index) =>
    recipientIn("IT", `p${String(index)}@example.com`),
  );
  const { batches, writer } = mailsFor([IT], { recipients, waves: emailWaves("a", "b") });
  const { rows } = batches[0]!;
  expect(ended(findMail(rows, writer, { kind: "longest" }))).toEqual({ result: 0, pauses: 5 });
  expect(ended(findMail(rows, writer, { kind: "address", text: "none", after: 0 })).pauses).toBe(5);
  expect(ended(commonSubject(rows, writer))).toEqual({ result: "a", pauses: 5 });
});

it.each([
  { subject: "News of {{Month}}", common: "News of July 2026" },
  { subject: "News for {{Name|you}}", common: undefined },
])("has $common as the subject of all mails of $subject", ({ subject, common }) => {
  const { batches, writer } = mailsOfIt(emailWaves(subject, "Hello"));
  expect(ended(commonSubject(batches[0]!.rows, writer)).result).toBe(common);
});

it("asks for a field that has a fallback in one place and none in another", () => {
  const { writer, sections } = mailsOfIt(emailWaves("News", "{{Name|You}}: hello {{Name}}"));
  const blank = sections[0]!.people.map((person) => writer.blankFields(sections[0]!, person));
  expect(blank).toEqual([[], ["Name"], []]);
});
