import { preflightSentences } from "../domain/words/preflightSentences";
import type { Messages } from "../domain/words/en/messages";
import type { PreflightResult } from "../domain/vocabulary/preflight";
import { oneLine } from "./terminal";

/**
 * Each rule on lines of its own: how it came out, `Sheet` or `Sheet!Cell`, and the claim; below it, indented, what was found and what
 * to do, and what the rule protects from.
 *
 * @example
 * preflightLines(english.preflight, [
 *   { state: "failed", rule: "onlyTexts", output: "messages", sheet: "Messages", cell: "J3", found: "7865", count: 1 },
 * ]).slice(0, 2)
 * // ["Failed: Messages!J3: Every cell is a text", '    Found: "7865". Generate again: Messages is written anew.']
 */
export function preflightLines(
  words: Messages["preflight"],
  results: readonly PreflightResult[],
): readonly string[] {
  return results.flatMap((result) => {
    const { claim, protects } = words.rules[result.rule];
    const cell = "cell" in result ? `!${result.cell}` : "";
    const found = preflightSentences(words, result).join(" ");
    const first = oneLine(`${words.states[result.state]}: ${result.sheet}${cell}: ${claim}`);
    return [first, ...(found === "" ? [] : [`    ${oneLine(found)}`]), `    ${protects}`];
  });
}
