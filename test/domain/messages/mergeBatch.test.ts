import { civilDate } from "../../../src/domain/calendar/civilDate";
import { batchTiming } from "../../../src/domain/messages/batchTiming";
import { EXAMPLE_GROUPS, groupIn } from "../../support/exampleGroups";
import { emailWaves, mailsFor } from "../../support/exampleMails";

describe("a batch", () => {
  it.each([
    { today: "2026-07-06", isSent: false, timing: "coming" },
    { today: "2026-07-07", isSent: false, timing: "due" },
    { today: "2026-07-08", isSent: false, timing: "past" },
    { today: "2026-07-06", isSent: true, timing: "sent" },
    { today: "2026-07-08", isSent: true, timing: "sent" },
  ])("of 7 July is $timing on $today, marked as sent: $isSent", ({ today, isSent, timing }) => {
    expect(batchTiming({ sendDate: civilDate("2026-07-07"), isSent }, civilDate(today))).toBe(timing);
  });

  it("is one message on one date, with all groups that it goes to, in the order of sending", () => {
    const { batches } = mailsFor(EXAMPLE_GROUPS, { waves: emailWaves("Hello", "Text") });
    expect(batches.map(({ id, groups, rows }) => [id, groups.map(({ name }) => name), rows.length])).toEqual([
      ["2026-07-14 Note", ["IT"], 1],
      ["2026-08-11 Note", ["Sales and Marketing"], 1],
      ["2026-09-08 Note", ["Retail"], 1],
      ["2026-10-13 Note", ["HR", "Finance", "Executives"], 3],
    ]);
  });

  it("that goes to nobody is none", () => {
    const groups = [groupIn("IT", "2026-07"), groupIn("HR", "2026-08")];
    const { batches } = mailsFor(groups, { waves: emailWaves("Hello", "Text"), listed: ["IT"] });
    expect(batches.map(({ id }) => id)).toEqual(["2026-08-11 Note"]);
  });
});
