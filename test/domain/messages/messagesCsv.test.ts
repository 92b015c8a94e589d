import { timeOfDay } from "../../../src/domain/calendar/timeOfDay";
import { messagesCsv, type CsvProfile } from "../../../src/domain/messages/messagesCsv";
import type { MessageRows } from "../../../src/domain/messages/messageRows";
import { groupIn } from "../../support/exampleGroups";
import { emailWaves, mailsFor, recipientIn } from "../../support/exampleMails";
import { parseCsv } from "../../support/parseCsv";

const ADD_ON: CsvProfile = { kind: "addOn", time: timeOfDay("14:30") };
const GROUPS = [groupIn("IT", "2026-07", { email: "it@example.com" })];
const WAVES = emailWaves("Dear {{Name|all}}", "Line 1\nLine 2, {{Group}}");

function parsed(rows: MessageRows, profile: CsvProfile): readonly (readonly string[])[] {
  return parseCsv([...messagesCsv(rows, profile, ",")].join("").replace("\uFEFF", ""), ",");
}

describe("CSV for Word", () => {
  it("holds every column and row of Messages, in its order", () => {
    const recipients = ["x", "y".repeat(256)].map((name, index) =>
      recipientIn("IT", `${String(index)}@example.com`, { name }),
    );
    const { rows } = mailsFor(GROUPS, { recipients, personal: [{ header: "Team", name: "Team" }] });
    expect(parsed(rows, { kind: "word" })).toEqual([rows.columns, ...rows]);
  });
});

describe("CSV for an add-on", () => {
  it("has what an add-on looks for, a real date-time, and a status that is empty", () => {
    const recipients = [
      recipientIn("IT", "ann@example.com", { name: "Ann" }),
      recipientIn("IT", "bo@example.com"),
    ];
    const { rows } = mailsFor(GROUPS, { waves: WAVES, recipients });
    expect(parsed(rows, ADD_ON)).toEqual([
      ["Email Address", "Name", "Subject", "Body", "Group", "Scheduled Date", "Mail Merge Status"],
      ["ann@example.com", "Ann", "Dear Ann", "Line 1\nLine 2, IT", "IT", "2026-07-14 14:30:00", ""],
      ["bo@example.com", "–", "Dear all", "Line 1\nLine 2, IT", "IT", "2026-07-14 14:30:00", ""],
    ]);
  });

  it("has no column for names where nobody has one", () => {
    const { rows } = mailsFor(GROUPS, { waves: WAVES });
    expect(parsed(rows, ADD_ON)).toEqual([
      ["Email Address", "Subject", "Body", "Group", "Scheduled Date", "Mail Merge Status"],
      ["it@example.com", "Dear all", "Line 1\nLine 2, IT", "IT", "2026-07-14 14:30:00", ""],
    ]);
  });
});
