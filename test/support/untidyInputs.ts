import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { recordsOf } from "../../src/domain/messages/messageRows";
import type { Grid } from "../../src/domain/grid/grid";

export const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };

export const GROUPS: Grid = [
  ["Group", "Month", "Email"],
  ["IT", "2026-07", "it@example.com"],
  ["HR", "2026-08", "hr@example.com"],
];
export const WAVES: Grid = [
  ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
  [1, "Note", "preEnrollment", "Each group", "1", "Email", "Hello", "Text"],
];
export const PEOPLE: Grid = [
  ["Group", "Name", "Email"],
  ["IT", "Ann", "ann@example.com"],
  ["IT", "Bo", "bo@example.com"],
  ["HR", "Cy", "cy@example.com"],
];
export const TEMPLATES: Grid = [
  ["Message", "Language", "Subject", "Body"],
  ["Note", "Svenska", "Hej", "Text"],
];
export const FREEZE: Grid = [
  ["From", "To", "Label", "Kind"],
  ["2026-07-07", "2026-07-07", "Audit", "Freeze"],
];
export const SETTINGS: Grid = [
  ["Setting", "Value"],
  ["Default weekday", "Wednesday"],
];

export type Sheets = Readonly<Record<string, Grid>>;

/** Ann, Bo and Cy of two groups, one email to each in the first week of July or August, and what a case adds. */
export function workbook(sheets: Sheets, hidden: readonly string[] = []): ReturnType<typeof memoryWorkbook> {
  const contents: Sheets = { Groups: GROUPS, Waves: WAVES, ...sheets };
  return memoryWorkbook({
    sheets: Object.entries(contents)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]): SheetContents => ({ name, rows, isVisible: !hidden.includes(name) })),
  });
}

export function generate(sheets: Sheets, hidden?: readonly string[]): Promise<RolloutReading> {
  return generateTimeline(workbook(sheets, hidden), REQUEST, {});
}

export function to({ mails }: RolloutReading): readonly (string | undefined)[] {
  return mails === undefined ? [] : recordsOf(mails.rows).map((record) => record["To"]);
}

export function dates({ mails }: RolloutReading): readonly (string | undefined)[] {
  return mails === undefined ? [] : recordsOf(mails.rows).map((record) => record["SendDate"]);
}

export function told({ problems }: RolloutReading): readonly string[] {
  return problems.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}
