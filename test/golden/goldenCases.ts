import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import type { RolloutRequest } from "../../src/app/rolloutRequest";
import { LANGUAGE_TAGS, type LanguageTag } from "../../src/domain/language/languageTag";
import type { Cell } from "../../src/domain/grid/grid";
import type { MessageRecord } from "../../src/domain/messages/messageRows";

/** An input workbook and the outputs that are expected of it. */
export type GoldenCase = {
  readonly name: string;
  readonly language: LanguageTag;
  readonly request: RolloutRequest;
  readonly sheets: readonly SheetContents[];
  readonly timeline: readonly (readonly string[])[];
  readonly messages: readonly MessageRecord[];
};

/**
 * Nothing is asked for but a day to start from. Excel is American, so that the sheet alone tells the language; Portugal's
 * Excel is its own, because a grid of groups and months is the same in Brazil.
 */
function requestIn(language: LanguageTag): RolloutRequest {
  const today = { year: 2026, monthNumber: 7, day: 1 };
  return { today, hostLocale: language === "pt-PT" ? "pt-PT" : "en-US" };
}

/** The request of every case in English. */
export const GOLDEN_REQUEST = requestIn("en");

/** Microsoft's example in each language, in each shape that groups come in: one folder a language, with what all its shapes give. */
export const GOLDEN_CASES: readonly GoldenCase[] = LANGUAGE_TAGS.flatMap((language) =>
  ["list", "grid", "rollout-plan"].map((shape) => {
    const folder = `example-${language}`;
    const sheets = readJson(folder, shape) as Record<string, Cell[][]>;
    return {
      name: `${folder}/${shape}`,
      language,
      request: requestIn(language),
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
      timeline: readJson(folder, "timeline") as string[][],
      messages: readJson(folder, "messages") as MessageRecord[],
    };
  }),
);

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, folder, `${name}.json`), "utf8"));
}
