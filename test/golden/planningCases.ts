import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import type { Cell } from "../../src/domain/grid/grid";

/** A workbook with a plan of its own and what is expected of it. */
export type PlanningCase = {
  readonly name: string;
  readonly sheets: readonly SheetContents[];
  readonly timeline: readonly (readonly string[])[];
  /** Date, message and groups of everything that goes out, by date. */
  readonly dates: readonly (readonly string[])[];
  /** Batch, Group, EnrollmentDate, Subject and, where the texts are the case's own, Body of the Messages rows. */
  readonly emails: readonly (readonly string[])[];
  /** The first line under the timeline. */
  readonly weekRule: string;
};

const DAYS =
  "How weeks are counted: the first week is days 1 to 7 of the month, the second days 8 to 14, and so on.";

/** The user's own waves with a calendar and settings, and the two other plans that the settings can name. */
export const PLANNING_CASES: readonly PlanningCase[] = [
  { name: "waves-sheet", weekRule: DAYS },
  {
    name: "staggered-en",
    weekRule:
      "How weeks are counted: calendar weeks from Monday; the first is the one that lies whole in the month.",
  },
  {
    name: "two-emails-sv",
    weekRule:
      "Så räknas veckorna: första veckan är dag 1 till 7 i månaden, andra veckan dag 8 till 14, och så vidare.",
  },
].map(({ name, weekRule }) => {
  const sheets = readJson(name, "input") as Record<string, Cell[][]>;
  return {
    name,
    weekRule,
    sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows })),
    timeline: readJson(name, "timeline") as string[][],
    dates: readJson(name, "dates") as string[][],
    emails: readJson(name, "emails") as string[][],
  };
});

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, folder, `${name}.json`), "utf8"));
}
