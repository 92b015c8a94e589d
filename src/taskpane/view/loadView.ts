import type { RolloutReading } from "../../app/rolloutReading";
import { isoDateText } from "../../domain/calendar/civilDate";
import { joinList } from "../../domain/language/joinList";
import type { PaneWords } from "./paneWords";
import type { PlannedWeek } from "../../domain/plan/planLoad";
import { heading } from "./controls";
import { element, type PaneElement } from "./element";

/** The messages and the enrolling users of each week as numbers with bars; freezes, peaks and what is too much in words. */
export function loadView({ outputs }: RolloutReading, words: PaneWords): readonly PaneElement[] {
  const weeks = outputs?.load ?? [];
  if (weeks.length === 0) return [];
  const { pane, communications } = words;
  const peaks = {
    messages: weeks.reduce((peak, { messages }) => Math.max(peak, messages), 0),
    users: weeks.reduce((peak, { users }) => Math.max(peak, users), 0),
  };
  const { week, messages, users } = communications.load;
  const headers = [week, messages, ...(peaks.users > 0 ? [users] : [])];
  return [
    heading(pane.load.heading, "load"),
    element(
      "div",
      { key: "load-table", class: "load", role: "region", "aria-labelledby": "load", tabindex: "0" },
      element(
        "table",
        {},
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            headers.map((text) => element("th", { scope: "col" }, text)),
          ),
        ),
        element(
          "tbody",
          {},
          weeks.map((entry) => weekView(entry, peaks, words)),
        ),
      ),
    ),
  ];
}

type Peaks = { readonly messages: number; readonly users: number };

function weekView(week: PlannedWeek, peaks: Peaks, { tag, pane }: PaneWords): PaneElement {
  const { first, messages, users, freezes, usersOverCapacity } = week;
  const number = new Intl.NumberFormat(tag);
  const over = usersOverCapacity > 0 ? [pane.load.overLimit(number.format(usersOverCapacity))] : [];
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      element("span", {}, isoDateText(first)),
      freezes.length === 0 ? undefined : markView(pane.load.freeze(joinList(tag, freezes))),
    ),
    loadCell(
      number.format(messages),
      messages,
      peaks.messages,
      messages === peaks.messages ? [pane.load.peak] : [],
    ),
    peaks.users === 0
      ? undefined
      : loadCell(number.format(users), users, peaks.users, [
          ...(users === peaks.users ? [pane.load.peak] : []),
          ...over,
        ]),
  );
}

/** A number, what is to be said of it, and a bar that shows it to whoever sees it. */
function loadCell(text: string, value: number, most: number, marks: readonly string[]): PaneElement {
  return element(
    "td",
    {},
    element("span", {}, text),
    marks.map(markView),
    element("progress", { "aria-hidden": "true", max: String(Math.max(1, most)), value: String(value) }),
  );
}

function markView(text: string): PaneElement {
  return element("strong", {}, text);
}
