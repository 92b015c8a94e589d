import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { ownershipMark, type WorkbookPort } from "../../src/app/workbookPort";
import { civilDateOfSerial, isoDateText, type CivilDate } from "../../src/domain/calendar/civilDate";
import type { MessageKey } from "../../src/domain/plan/messageKey";
import type { PlanChanges } from "../../src/domain/plan/planChanges";
import { severityOf } from "../../src/domain/plan/problem";
import type { Cell } from "../../src/domain/grid/grid";
import { adapterHost, openEmulatedExcel } from "../adapters/excel/emulatedExcel";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { GOLDEN_REQUEST } from "./goldenCases";
import { REPLAN_STEPS, type Sheets } from "./replanSteps";

/** What a run said it would change, and the Communications sheet after it. */
type Outcome = {
  readonly does: string;
  readonly changes: unknown;
  readonly rows: readonly string[];
};

const HOSTS: readonly { name: string; open: (contents: WorkbookContents) => Promise<WorkbookPort> }[] = [
  { name: "memory", open: (contents) => Promise.resolve(memoryWorkbook(contents)) },
  { name: "an .xlsx file", open: (contents) => openXlsx(plainWorkbook(contents), nodeCodec) },
  {
    name: "Excel",
    open: (contents) => Promise.resolve(excelWorkbook(adapterHost(openEmulatedExcel("web", contents)))),
  },
];

it.each(HOSTS)("a plan that changes keeps what was sent, locked and written, in $name", async ({ open }) => {
  const golden = JSON.parse(readFileSync(join(__dirname, "replan-story/steps.json"), "utf8")) as Outcome[];
  expect(await story(open)).toEqual(golden);
});

async function story(
  open: (contents: WorkbookContents) => Promise<WorkbookPort>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let sheets: Sheets = {};
  for (const { does, edit } of REPLAN_STEPS) {
    const workbook = await open(contentsOf(edit(sheets)));
    const { changes, problems } = await generateTimeline(workbook, GOLDEN_REQUEST, {});
    expect(problems.filter(({ code }) => severityOf(code) === "error")).toEqual([]);
    sheets = await sheetsOf(workbook);
    outcomes.push({
      does,
      changes: changes === undefined ? "first run" : summaryOf(changes),
      rows: (sheets["Communications"] ?? []).map(rowText),
    });
  }
  return outcomes;
}

/** The workbook as it would be opened again: what a person and the marks left in it. */
function contentsOf(sheets: Sheets): WorkbookContents {
  const whole = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
    names: (["timeline", "communications", "messages", "sent"] as const)
      .map((output) => ({ output, sheet: output.charAt(0).toUpperCase() + output.slice(1) }))
      .filter(({ sheet }) => sheet in sheets)
      .map(({ output, sheet }) => ({ name: ownershipMark(output), refersTo: { sheet, range: whole } })),
  };
}

async function sheetsOf(workbook: WorkbookPort): Promise<Sheets> {
  const names = (await workbook.describe()).sheets.map(({ name }) => name);
  const worksheets = await workbook.read(names);
  // A workbook leaves out empty cells at the end of a row; the person sees them.
  return Object.fromEntries(
    worksheets.map(({ name, grid }) => [
      name,
      grid.map((row) => Array.from({ length: grid[0]?.length ?? 0 }, (_, column) => row[column] ?? null)),
    ]),
  );
}

function summaryOf({ added, moved, removed, kept }: PlanChanges): unknown {
  const day = (date: CivilDate | undefined): string => (date ? isoDateText(date) : "no day");
  return {
    added: added.map(nameOf),
    moved: moved.map(
      (change) => `${nameOf(change)}: ${day(change.from)} to ${day(change.to)}, ${change.why.kind}`,
    ),
    removed: removed.map(nameOf),
    kept: kept.length,
  };
}

function nameOf({ message, group = "All" }: MessageKey): string {
  return `${message} to ${group}`;
}

/** A row on one line, dates as text, empty cells at the end left out. */
function rowText(row: readonly Cell[]): string {
  return row
    .map((cell) => {
      const date = typeof cell === "number" && cell > 40_000 ? civilDateOfSerial(cell, 1900) : undefined;
      return date ? isoDateText(date) : String(cell ?? "");
    })
    .join(" | ")
    .replace(/[ |]+$/, "");
}
