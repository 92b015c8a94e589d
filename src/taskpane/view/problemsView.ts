import { problemText } from "../../domain/words/problemText";
import type { PaneWords } from "./paneWords";
import { severityOf, type Problem } from "../../domain/plan/problem";
import type { PaneState } from "../state/paneState";
import { cellLink } from "./cellLink";
import { heading } from "./controls";
import { element, type PaneElement } from "./element";

/** Whoever has more to fix than this fixes these first. */
const MOST_LISTED = 50;

/**
 * The errors, then the warnings, each with its cell, its sentence and a way there.
 *
 * @param sheet - The sheet that the person is looking at: its cells are called `B4`, those of others `Settings!B4`.
 */
export function problemsView(
  state: PaneState,
  problems: readonly Problem[],
  sheet: string | undefined,
  words: PaneWords,
): readonly PaneElement[] {
  const errors = problems.filter(({ code }) => severityOf(code) === "error");
  const warnings = problems.filter(({ code }) => severityOf(code) === "warning");
  return [
    ...listView(state, errors, { sheet, key: "errors", title: words.pane.toFix(errors.length) }, words),
    ...listView(
      state,
      warnings,
      { sheet, key: "warnings", title: words.pane.toKnow(warnings.length) },
      words,
    ),
  ];
}

type ListHead = { readonly sheet: string | undefined; readonly key: string; readonly title: string };

function listView(
  state: PaneState,
  problems: readonly Problem[],
  { sheet, key, title }: ListHead,
  words: PaneWords,
): readonly PaneElement[] {
  if (problems.length === 0) return [];
  const rest = problems.length - MOST_LISTED;
  return [
    heading(title, key),
    element(
      "ul",
      { class: `problems ${key}`, key: `${key}-list` },
      problems.slice(0, MOST_LISTED).map((problem) => problemView(state, problem, sheet, words)),
    ),
    ...(rest > 0 ? [element("p", { class: "hint", key: `${key}-rest` }, words.pane.andMore(rest))] : []),
  ];
}

function problemView(
  state: PaneState,
  problem: Problem,
  sheet: string | undefined,
  words: PaneWords,
): PaneElement {
  const place = problem.sheet === sheet ? problem.cell : `${problem.sheet}!${problem.cell}`;
  return element(
    "li",
    { key: `${problem.sheet}!${problem.cell} ${problem.code}` },
    element("strong", {}, place),
    element("span", {}, problemText(words, problem)),
    cellLink(state, problem, place, words),
  );
}
