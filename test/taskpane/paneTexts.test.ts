import { wordsOf } from "../support/wordsOf";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { yearMonth } from "../../src/domain/calendar/yearMonth";
import { calendarName, csvName, downloadName } from "../../src/taskpane/state/downloadName";
import { batchLists } from "../../src/taskpane/view/batchLists";
import { groupsText } from "../../src/taskpane/view/groupsText";
import { monthSpan } from "../../src/taskpane/view/monthSpan";

import { groupIn } from "../support/exampleGroups";
import { exampleReading } from "./paneStates";

it.each([
  { fileName: "Rollout 2026.xlsx", name: "Rollout 2026-timeline.xlsx" },
  { fileName: "rollout.v2.xlsm", name: "rollout.v2-timeline.xlsm" },
  { fileName: "rollout-timeline.xlsx", name: "rollout-timeline.xlsx" },
  { fileName: "rollout", name: "rollout-timeline.xlsx" },
  { fileName: ".xlsx", name: ".xlsx-timeline.xlsx" },
])("$fileName is saved as $name", ({ fileName, name }) => expect(downloadName(fileName)).toBe(name));

it.each([
  { fileName: "Rollout 2026.xlsx", name: "Rollout 2026.ics" },
  { fileName: "rollout.v2.xlsm", name: "rollout.v2.ics" },
  { fileName: "rollout", name: "rollout.ics" },
])("the calendar of $fileName is saved as $name", ({ fileName, name }) =>
  expect(calendarName(fileName)).toBe(name),
);

it.each([
  { tag: "en", first: "2026-07", last: "2026-10", span: "July – October 2026" },
  { tag: "en", first: "2026-11", last: "2027-02", span: "November 2026 – February 2027" },
  { tag: "en", first: "2026-07", last: "2026-07", span: "July 2026" },
  { tag: "sv", first: "2026-07", last: "2026-10", span: "juli–oktober 2026" },
] as const)("$first to $last is $span", ({ tag, first, last, span }) =>
  expect(monthSpan(tag, yearMonth(first), yearMonth(last)).replace(/\s/gu, " ")).toBe(span),
);

it.each([
  { id: "2026-07-07 Pre-rollout email 1", name: "2026-07-07 Pre-rollout email 1.csv" },
  { id: '2026-07-07 Why? "A/B"\n', name: "2026-07-07 Why- -A-B--.csv" },
])("$id is saved as $name", ({ id, name }) => expect(csvName(id)).toBe(name));

describe("the batches of the example", () => {
  const batches = exampleReading("en").mails?.batches ?? [];
  const sent = batches.map((batch, index) => ({ ...batch, isSent: index < 3 }));
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

  it.each([
    { today: "2026-01-01", next: "2026-07-07 Pre-rollout email 1", toSend: 16, past: 0 },
    { today: "2026-07-07", next: "2026-07-07 Pre-rollout email 1", toSend: 16, past: 0 },
    { today: "2026-07-08", next: "2026-07-14 Pre-rollout email 2", toSend: 15, past: 1 },
    { today: "2026-10-20", next: "2026-10-20 Enrollment email", toSend: 2, past: 14 },
    { today: "2026-12-01", next: undefined, toSend: 0, past: 16 },
  ])("on $today: $toSend to send, $next first, and $past past", ({ today, next, toSend, past }) => {
    const lists = batchLists(batches, civilDate(today));
    expect([lists.toSend[0]?.id, lists.toSend.length, lists.past.length]).toEqual([next, toSend, past]);
  });

  it("are not to be sent again once they are marked as sent, and the latest of the past comes first", () => {
    const lists = batchLists(sent, civilDate("2026-08-05"));
    expect(ids(lists.sent)).toEqual(ids(batches.slice(0, 3)).reverse());
    expect(ids(lists.past)).toEqual(ids(batches.slice(3, 5)).reverse());
    expect(ids(lists.toSend)).toEqual(ids(batches.slice(5)));
  });
});

it.each([
  { count: 1, text: "Group 1" },
  { count: 3, text: "Group 1, Group 2, and Group 3" },
  { count: 1_000, text: "Group 1, Group 2, Group 3, and 997 more" },
])("names $count groups as $text", ({ count, text }) => {
  const groups = Array.from({ length: count }, (_, index) =>
    groupIn(`Group ${String(index + 1)}`, "2026-07"),
  );
  expect(groupsText({ groups }, wordsOf("en"))).toBe(text);
});
