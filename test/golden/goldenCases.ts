import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import type { RolloutRequest } from "../../src/app/rolloutRequest";
import type { Cell } from "../../src/domain/sheets/grid";
import type { MessageRecord } from "../../src/domain/sheets/messageRecords";

/** An input workbook and the outputs that are expected of it. */
export type GoldenCase = {
  readonly name: string;
  readonly sheets: readonly SheetContents[];
  readonly timeline: readonly (readonly string[])[];
  readonly messages: readonly MessageRecord[];
};

/** The request of every golden case: nothing is asked for but a day to start from. */
export const GOLDEN_REQUEST: RolloutRequest = {
  today: { year: 2026, monthNumber: 7, day: 1 },
  hostLocale: "en-US",
};

/** Microsoft's example in each language, in each shape that groups come in: one folder a language, with what all its shapes give. */
export const GOLDEN_CASES: readonly GoldenCase[] = ["example-en", "example-sv"].flatMap((folder) =>
  ["list", "grid", "rollout-plan"].map((shape) => {
    const sheets = readJson(folder, shape) as Record<string, Cell[][]>;
    return {
      name: `${folder}/${shape}`,
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
      timeline: readJson(folder, "timeline") as string[][],
      messages: readJson(folder, "messages") as MessageRecord[],
    };
  }),
);

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, folder, `${name}.json`), "utf8"));
}
