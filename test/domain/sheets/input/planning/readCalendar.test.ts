import { serialDay, civilDate } from "../../../../../src/domain/calendar/civilDate";
import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import { wordsOf } from "../../../../support/wordsOf";
import { calendarStarter } from "../../../../../src/domain/sheets/starters/calendarStarter";
import {
  readCalendar,
  type CalendarContext,
} from "../../../../../src/domain/sheets/input/planning/readCalendar";
import { drawnSheet, sheetOf } from "../readSheet";

const CONTEXT: CalendarContext = {
  words: wordsOf("en"),
  dateSystem: 1900,
  names: ["IT", "HR", "Poster", "Parts, Labels"],
};
const HEADER = "From | To | Label | Kind | Scope | Effect";
const read = (drawing: string): ReturnType<typeof readCalendar> =>
  readCalendar([drawnSheet(drawing)], CONTEXT);

describe("a calendar sheet", () => {
  it("gives holidays and freezes; what is empty is what is usual", () => {
    const { entries, problems } = read(`
      ${HEADER}
      2026-12-25 |            | Christmas | holiday
      ${String(serialDay(civilDate("2026-12-15"), 1900))} | 2027-01-06 | | Change freeze | HR; parts, labels | Warn
      2026-07-01 | 2026-07-02 | Audit | freeze | e-mail, social | block
      2026-07-03 | | | | poster
      2026-07-04
    `);
    expect(problems).toEqual([]);
    const source = (cell: string): unknown => ({ sheet: "Plan", cell });
    const everyone = { kind: "everyone" };
    expect(entries).toEqual([
      {
        ...{ from: civilDate("2026-12-25"), to: civilDate("2026-12-25"), label: "Christmas" },
        ...{ kind: "holiday", scope: everyone, effect: "block", source: source("A2") },
      },
      {
        ...{ from: civilDate("2026-12-15"), to: civilDate("2027-01-06"), label: "Freeze", kind: "freeze" },
        ...{
          scope: { kind: "groups", names: ["HR", "Parts, Labels"] },
          effect: "warn",
          source: source("A3"),
        },
      },
      {
        ...{ from: civilDate("2026-07-01"), to: civilDate("2026-07-02"), label: "Audit", kind: "freeze" },
        ...{
          scope: { kind: "channels", channels: ["email", "social"] },
          effect: "block",
          source: source("A4"),
        },
      },
      {
        ...{ from: civilDate("2026-07-03"), to: civilDate("2026-07-03"), label: "Holiday", kind: "holiday" },
        ...{ scope: { kind: "groups", names: ["Poster"] }, effect: "block", source: source("A5") },
      },
      {
        ...{ from: civilDate("2026-07-04"), to: civilDate("2026-07-04"), label: "Holiday", kind: "holiday" },
        ...{ scope: everyone, effect: "block", source: source("A6") },
      },
    ]);
  });

  it("is one of several: all are read, the one of that name first, and each problem has its own sheet and cell", () => {
    const { entries, problems } = readCalendar(
      [
        drawnSheet("From | Label | Kind\n2026-09-07 | Labor Day | holiday", [], "Holidays US"),
        drawnSheet("Group | Month\nIT | July", [], "Groups"),
        drawnSheet("From | Label\n2026-12-25 | Christmas\nsoon | Party", [], "Calendar"),
        drawnSheet("From | Label | Kind\n2026-06-19 | Midsummer Eve | day off", [], "Holidays SE"),
      ],
      CONTEXT,
    );
    expect(entries.map(({ label, source }) => ({ label, ...source }))).toEqual([
      { label: "Christmas", sheet: "Calendar", cell: "A2" },
      { label: "Labor Day", sheet: "Holidays US", cell: "A2" },
    ]);
    expect(problems.map(({ code, sheet, cell }) => ({ code, sheet, cell }))).toEqual([
      { code: "unknown-date", sheet: "Calendar", cell: "A3" },
      { code: "not-a-choice", sheet: "Holidays SE", cell: "C2" },
    ]);
  });

  it("is empty where there is none", () =>
    expect(readCalendar([drawnSheet("Group | Month\nIT | July")], CONTEXT)).toEqual({
      entries: [],
      problems: [],
    }));

  it.each(LANGUAGE_TAGS.flatMap((tag) => ([1900, 1904] as const).map((dateSystem) => ({ tag, dateSystem }))))(
    "as it is started from reads back in $tag, in a workbook that counts days from $dateSystem",
    ({ tag, dateSystem }) => {
      const words = wordsOf(tag);
      const { name, rows } = calendarStarter(words, civilDate("2026-07-01"), dateSystem);
      const { entries, problems } = readCalendar([sheetOf(rows, [], name)], { words, dateSystem, names: [] });
      expect(problems).toEqual([]);
      expect(entries).toMatchObject([
        { from: civilDate("2027-01-01"), to: civilDate("2027-01-01"), kind: "holiday", effect: "block" },
        { from: civilDate("2026-12-15"), to: civilDate("2027-01-06"), kind: "freeze", effect: "warn" },
      ]);
    },
  );

  it.each([
    { row: " | 2026-12-25 | Christmas", problems: ["A2 missing-value"] },
    { row: "25/12/2026", problems: ["A2 unknown-date"] },
    { row: "2026-02-30", problems: ["A2 unknown-date"] },
    { row: "12", problems: ["A2 unknown-date"] },
    { row: "#REF!", problems: ["A2 cell-error"] },
    { row: "2026-12-25 | 2026-12-24", problems: ["B2 dates-reversed"] },
    { row: "2026-12-25 | tomorrow", problems: ["B2 unknown-date"] },
    {
      row: "2026-12-25 | | | party | Sales | maybe",
      problems: ["D2 not-a-choice", "E2 not-a-choice", "F2 not-a-choice"],
    },
    { row: "2026-12-25 | | | | HR, email", problems: ["E2 not-a-choice"] },
  ])("tells what is wrong with $row", ({ row, problems }) => {
    const reading = read(`${HEADER}\n${row}`);
    expect(reading.entries).toEqual([]);
    expect(reading.problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual(problems);
  });
});
