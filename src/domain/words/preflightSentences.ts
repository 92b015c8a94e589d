import type { PreflightResult } from "../vocabulary/preflight";
import type { Messages } from "./en/messages";

/**
 * What there is to say of a rule after its claim: what was found and what to do, or why it cannot be told.
 *
 * @returns Nothing for a rule that is kept.
 */
export function preflightSentences(words: Messages["preflight"], result: PreflightResult): readonly string[] {
  if (result.state === "passed") return [];
  if (result.state === "untold") return [words.untold[result.because]];
  if (result.rule === "sheetThere") return [words.noSheet];
  return [
    ...(result.found === undefined ? [] : [words.found(result.found)]),
    ...(result.missing === undefined ? [] : [words.missing(result.missing)]),
    ...(result.count === 1 ? [] : [words.more(result.count - 1)]),
    result.state === "warned" ? words.lookedUp : words.remedies[result.remedy ?? result.output],
  ];
}
