import type { CivilDate } from "../../domain/calendar/civilDate";
import { dateConflictText, dateReasonText } from "../../domain/words/dateReasonText";
import { shortDate } from "../../domain/language/monthNames";
import type { PaneWords } from "./paneWords";
import type { MessageKey } from "../../domain/plan/messageKey";
import type { PlanChanges } from "../../domain/plan/planChanges";
import { disclosure, heading } from "./controls";
import { element, type PaneElement } from "./element";

/** Whoever wants to see more looks at the Communications sheet. */
const MOST_LISTED = 50;

/** What a new run would do to the dates of the last one, before it does; nothing in a first run. */
export function changesView(changes: PlanChanges | undefined, words: PaneWords): readonly PaneElement[] {
  if (changes === undefined) return [];
  const { pane } = words;
  const { moved, added, removed, kept } = changes;
  const summary = changesText(changes, words);
  if (!isChange(changes))
    return [heading(pane.changes.heading, "changes"), element("p", { key: "kept" }, summary)];
  return [
    heading(pane.changes.heading, "changes"),
    ...listView(
      "moved",
      pane.changes.moved(moved.length),
      moved.map(({ from, to, why, ...message }) => [
        nameOf(message, words),
        pane.changes.fromTo(dateText(from, words), dateText(to, words)),
        whyText(words, why, to),
      ]),
      words,
    ),
    ...listView(
      "added",
      pane.changes.added(added.length),
      added.map(({ date, why, ...message }) => [
        nameOf(message, words),
        dateText(date, words),
        whyText(words, why, date),
      ]),
      words,
    ),
    ...listView(
      "removed",
      pane.changes.removed(removed.length),
      removed.map(({ date, ...message }) => [nameOf(message, words), dateText(date, words)]),
      words,
    ),
    ...listView(
      "kept",
      pane.changes.kept(kept.length),
      kept.map(({ date, ...message }) => [nameOf(message, words), dateText(date, words)]),
      words,
    ),
  ];
}

/**
 * How many dates moved, came, went and stayed, in a line.
 *
 * @example
 * changesText(
 *   {
 *     moved: [],
 *     added: [],
 *     removed: [{ message: "Enroll now", batch: 1 }],
 *     kept: [{ message: "Kickoff", batch: 1, why: { kind: "kickoff" } }],
 *   },
 *   ENGLISH,
 * )
 * // "1 removed, 1 kept"
 */
export function changesText(changes: PlanChanges, { pane }: PaneWords): string {
  if (!isChange(changes)) return pane.changes.none(changes.kept.length);
  const kinds = ["moved", "added", "removed", "kept"] as const;
  return kinds
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => pane.changes[kind](changes[kind].length))
    .join(", ");
}

function isChange({ moved, added, removed }: PlanChanges): boolean {
  return moved.length + added.length + removed.length > 0;
}

/** One kind of change: how many, and inside each with its lines. */
function listView(
  key: string,
  summary: string,
  entries: readonly (readonly string[])[],
  { pane }: PaneWords,
): readonly PaneElement[] {
  if (entries.length === 0) return [];
  const rest = entries.length - MOST_LISTED;
  return [
    disclosure(
      key,
      summary,
      element(
        "ul",
        { class: "changes" },
        entries.slice(0, MOST_LISTED).map(([name = "", ...lines]) =>
          element(
            "li",
            {},
            element("strong", {}, name),
            lines.map((line) => element("span", {}, line)),
          ),
        ),
      ),
      rest > 0 ? [element("p", { class: "hint" }, pane.changes.more(rest))] : [],
    ),
  ];
}

function nameOf({ message, group, slice }: MessageKey, { everyone }: PaneWords): string {
  return `${message}, ${group ?? everyone}${slice > 1 ? ` (${String(slice)})` : ""}`;
}

function dateText(date: CivilDate | undefined, { tag, pane }: PaneWords): string {
  return date === undefined ? pane.changes.noDate : shortDate(tag, date);
}

function whyText(
  words: PaneWords,
  why: PlanChanges["moved"][number]["why"],
  date: CivilDate | undefined,
): string {
  switch (why.kind) {
    case "noSuchWeek":
    case "closedWeek":
    case "tooLate":
      return dateConflictText(words, why);
    default:
      return date === undefined ? "" : dateReasonText(words, why, date);
  }
}
