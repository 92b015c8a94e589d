import { preflightSentences } from "../domain/words/preflightSentences";
import type { Messages } from "../domain/words/en/messages";
import type { PreflightResult, PreflightRule } from "../domain/vocabulary/preflight";

/** What `preflight --json` prints. Part of the command's interface: fields are added, never changed. */
export type PreflightJson = {
  readonly results: readonly {
    readonly rule: PreflightRule;
    readonly sheet: string;
    readonly state: PreflightResult["state"];
    /** The first cell; absent where the rule is kept or it is no cell. */
    readonly cell?: string;
    /** How many cells, rows or ranges in all; 0 where the rule is kept. */
    readonly count: number;
    readonly claim: string;
    readonly protects: string;
    /** What was found and what to do; empty where the rule is kept. */
    readonly message: string;
  }[];
};

/** The results as the JSON of the command line. */
export function preflightJson(
  words: Messages["preflight"],
  results: readonly PreflightResult[],
): PreflightJson {
  return {
    results: results.map((result) => ({
      rule: result.rule,
      sheet: result.sheet,
      state: result.state,
      ...("cell" in result && { cell: result.cell }),
      count: "count" in result ? result.count : 0,
      ...words.rules[result.rule],
      message: preflightSentences(words, result).join(" "),
    })),
  };
}
