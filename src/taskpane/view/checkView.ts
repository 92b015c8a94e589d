import { preflightSentences } from "../../domain/words/preflightSentences";
import type { PaneWords } from "./paneWords";
import type { PreflightResult } from "../../domain/vocabulary/preflight";
import type { Check } from "../state/check";
import type { PaneState } from "../state/paneState";
import { cellLink } from "./cellLink";
import { button, disclosure, heading } from "./controls";
import { element, type PaneElement } from "./element";

/** A button that checks what was written, and then every rule: those that are broken first, those that are kept folded. */
export function checkView(
  state: PaneState,
  check: Check | undefined,
  words: PaneWords,
): readonly PaneElement[] {
  const { preflight, merge } = words;
  const isRunning = check?.is === "running";
  const ask = element(
    "div",
    { key: "check", class: "buttons" },
    button(merge.check, { do: "check" }, { "aria-disabled": isRunning && "true" }),
    element("span", { role: "status" }, isRunning ? merge.checking : ""),
  );
  if (check?.is !== "done") return [ask];
  const kept = check.results.filter(({ state }) => state === "passed");
  const others = check.results.filter(({ state }) => state !== "passed");
  return [
    ask,
    heading(preflight.heading, "checked"),
    element("p", { key: "check-sum", role: "status" }, sumText(check.results, words)),
    ...(others.length === 0 ? [] : [resultsView(state, "check-others", others, words)]),
    ...(kept.length === 0
      ? []
      : [
          disclosure(
            "check-kept",
            `${preflight.states.passed}: ${String(kept.length)}`,
            resultsView(state, "check-kept-list", kept, words),
          ),
        ]),
  ];
}

/** `Passed: 40, Failed: 1`, without the states that no rule is in. */
function sumText(results: readonly PreflightResult[], { preflight }: PaneWords): string {
  return (["passed", "failed", "warned", "untold"] as const)
    .map((state) => ({ state, count: results.filter((result) => result.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${preflight.states[state]}: ${String(count)}`)
    .join(", ");
}

function resultsView(
  state: PaneState,
  key: string,
  results: readonly PreflightResult[],
  words: PaneWords,
): PaneElement {
  return element(
    "ul",
    { key, class: "checks" },
    results.map((result) => resultView(state, result, words)),
  );
}

function resultView(state: PaneState, result: PreflightResult, words: PaneWords): PaneElement {
  const { preflight } = words;
  const { claim, protects } = preflight.rules[result.rule];
  const cell = "cell" in result ? result.cell : undefined;
  const place = cell === undefined ? result.sheet : `${result.sheet}!${cell}`;
  return element(
    "li",
    { key: `${result.output} ${result.rule}`, class: result.state },
    element("strong", {}, `${preflight.states[result.state]}: ${claim}`),
    element("span", {}, place),
    preflightSentences(preflight, result).map((text) => element("span", {}, text)),
    element("small", {}, protects),
    cell === undefined ? [] : cellLink(state, { sheet: result.sheet, cell }, place, words),
  );
}
