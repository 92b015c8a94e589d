import { longDate } from "../../src/domain/language/monthNames";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { yearMonth } from "../../src/domain/calendar/yearMonth";
import { calendarName, downloadName } from "../../src/taskpane/state/downloadName";
import { monthSpan } from "../../src/taskpane/view/monthSpan";
import { nextBatch } from "../../src/taskpane/view/nextBatch";
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
  { today: "2026-01-01", message: "Pre-rollout email 1", groups: "IT", date: "2026-07-07", rowCount: 1 },
  { today: "2026-07-07", message: "Pre-rollout email 1", groups: "IT", date: "2026-07-07", rowCount: 1 },
  { today: "2026-07-08", message: "Pre-rollout email 2", groups: "IT", date: "2026-07-14", rowCount: 1 },
  {
    today: "2026-10-20",
    message: "Enrollment email",
    groups: "HR, Finance, and Executives",
    date: "2026-10-20",
    rowCount: 3,
  },
])("on $today $message to $groups is next", ({ today, message, groups, date, rowCount }) => {
  const batches = exampleReading("en").mails?.batches ?? [];
  expect(nextBatch(batches, civilDate(today), "en")).toEqual({
    message,
    groups,
    date: longDate("en", civilDate(date)),
    rowCount,
  });
});

it("has nothing next once every date has passed", () => {
  expect(nextBatch(exampleReading("en").mails?.batches ?? [], civilDate("2026-12-01"), "en")).toBeUndefined();
});
