import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import type { RolloutRequest } from "../../src/app/rolloutRequest";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { CommunicationColumn } from "../../src/domain/vocabulary/communications";
import { wordsOf } from "./wordsOf";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import { laterWorkbook, sheetsOf, type Sheets } from "./laterWorkbook";

const { headers, statuses } = wordsOf("en").communications;

export const REQUEST: RolloutRequest = { today: civilDate("2026-06-10"), hostLocale: "en-US" };

/** Two emails to each group: `Note` in the first week of its month and `Start` in the third. */
export const WAVES: Grid = [
  ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
  [1, "Note", "Pre-enrollment", "Each group", 1, "Email", "A note", "Text"],
  [2, "Start", "Enrollment", "Each group", 3, "Email", "A start", "Text"],
];

/** A run, and the sheets after it. */
export type Run = { readonly sheets: Sheets; readonly reading: RolloutReading };

/** Generates in English on 10 June 2026 over what earlier runs and the person have left. */
export async function run(sheets: Sheets): Promise<Run> {
  const workbook = laterWorkbook(sheets);
  const reading = await generateTimeline(workbook, REQUEST, {});
  return { reading, sheets: await sheetsOf(workbook) };
}

/** Cells of a row of the Communications sheet. */
export type Row = Readonly<Partial<Record<CommunicationColumn, Cell>>>;

/** The Communications sheet with cells of some rows written over, found by message and audience, and by batch where it is told. */
export function marked(sheets: Sheets, rows: readonly (readonly [string, string, Row])[]): Sheets {
  const [header = [], ...body] = sheets["Communications"] ?? [];
  const at = (name: CommunicationColumn): number => header.indexOf(headers[name]);
  const edited = body.map((row) => {
    const cells = header.map((_, column) => row[column] ?? null);
    for (const [message, audience, written] of rows) {
      const names = [
        String(row[at("audience")]),
        `${String(row[at("audience")])} ${String(row[at("slice")])}`,
      ];
      if (row[at("message")] !== message || !names.includes(audience)) continue;
      for (const [name, cell] of Object.entries(written)) cells[at(name as CommunicationColumn)] = cell;
    }
    return cells;
  });
  return { ...sheets, Communications: [header, ...edited] };
}

/** Who gets what, as a sheet has it: `Message to address`. */
export function mailsOn(sheets: Sheets, name = "Messages"): readonly string[] {
  const [header = [], ...rows] = sheets[name] ?? [];
  return rows.map(
    (row) => `${String(row[header.indexOf("Message")])} to ${String(row[header.indexOf("To")])}`,
  );
}

/** The first row for a message and an audience. */
export function rowOf(sheets: Sheets, message: string, audience: string): Row {
  const [header = [], ...rows] = sheets["Communications"] ?? [];
  const at = (name: CommunicationColumn): number => header.indexOf(headers[name]);
  const row =
    rows.find((cells) => cells[at("message")] === message && cells[at("audience")] === audience) ?? [];
  return Object.fromEntries(
    Object.keys(headers).map((name) => [name, row[at(name as CommunicationColumn)] ?? null]),
  );
}

/** What marks a row as sent. */
export const SENT: Row = { status: statuses.sent };
