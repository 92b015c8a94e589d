import type { RecipientsSource, RolloutReading } from "../../app/rolloutReading";
import type { PaneWords } from "./paneWords";
import { severityOf } from "../../domain/plan/problem";
import { isSameName } from "../../domain/grid/isSameName";
import type { PaneState } from "../state/paneState";
import { button, heading } from "./controls";
import { element, type PaneElement } from "./element";
import { monthSpan } from "./monthSpan";
import type { ContentView } from "./contentView";
import { changesText, changesView } from "./changesView";
import { batchesView } from "./batchesView";
import { loadView } from "./loadView";
import { previewView } from "./previewView";
import { problemsView } from "./problemsView";
import { sheetField, startField } from "./rolloutFields";
import { settingsView } from "./settingsView";

/** The rollout as it was read: what it holds, what to fix or to know, and what would be written. */
export function planView(state: PaneState, reading: RolloutReading, words: PaneWords): ContentView {
  const errors = errorCount(reading);
  const { changes } = reading;
  const summary = errors > 0 ? [words.pane.toFix(errors)] : summaryOf(reading, words);
  const changed = errors > 0 || changes === undefined ? [] : [changesText(changes, words)];
  return {
    name: errors > 0 ? "errors" : changes ? "changes" : reading.problems.length > 0 ? "warnings" : "found",
    status: [summary.join(", "), ...changed].join(". "),
    isBusy: state.stage.at === "planning" && state.stage.isReading,
    nodes: rolloutView(state, reading, words),
  };
}

/** How many problems stop the outputs. */
export function errorCount(reading: RolloutReading): number {
  return reading.problems.filter(({ code }) => severityOf(code) === "error").length;
}

/** The controls, the counts, the problems and the preview. */
export function rolloutView(
  state: PaneState,
  reading: RolloutReading,
  words: PaneWords,
): readonly PaneElement[] {
  const summary = summaryOf(reading, words);
  const preview = previewView(reading, words);
  const batches = batchesView(state, reading, words);
  return [
    element(
      "div",
      { class: "section-head", key: "rollout-head" },
      heading(words.pane.rollout, "rollout"),
      button(words.pane.readAgain, { do: "read" }, { class: "link", disabled: state.stage.at === "writing" }),
    ),
    sheetField(state, reading, words),
    ...(summary.length === 0
      ? []
      : [
          element(
            "p",
            { class: "summary", key: "summary" },
            summary.map((line) => element("span", {}, line)),
          ),
        ]),
    startField(state, reading, words),
    settingsView(state, reading, words),
    ...problemsView(state, reading.problems, reading.source?.sheet, words),
    ...changesView(reading.changes, words),
    // Whoever comes back to a plan comes to send what is next of it.
    ...(reading.changes ? [...batches, ...preview] : [...preview, ...batches]),
    ...loadView(reading, words),
  ];
}

/** `6 groups, July – October 2026`, `3,370 users` where the sheet has head-counts, and the recipients where there are any; as much as is known. */
function summaryOf({ source, outputs, recipients }: RolloutReading, words: PaneWords): readonly string[] {
  if (source === undefined || source.groupCount === 0) return [];
  const groups = words.pane.groups(source.groupCount);
  const plan = outputs?.plan;
  const first = plan?.months[0];
  const last = plan?.months.at(-1);
  if (plan === undefined || first === undefined || last === undefined) return [groups];
  const users = plan.groups.reduce((sum, group) => sum + (group.users ?? 0), 0);
  const hasUsers = plan.groups.some((group) => group.users !== undefined);
  return [
    `${groups}, ${monthSpan(words.tag, first, last)}`,
    ...(hasUsers ? [words.pane.users(new Intl.NumberFormat(words.tag).format(users), users === 1)] : []),
    ...(recipients === undefined ? [] : [recipientsText(recipients, words)]),
  ];
}

/** `Recipients: 240 (Staff)`: they are found by their headers, so the sheet is named where it is called otherwise. */
function recipientsText({ sheet, count }: RecipientsSource, { planning, tag }: PaneWords): string {
  const [name] = planning.sheets.recipients;
  const counted = `${name}: ${new Intl.NumberFormat(tag).format(count)}`;
  return isSameName(sheet, name) ? counted : `${counted} (${sheet})`;
}
