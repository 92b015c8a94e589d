import type { PaneElement, PaneNode } from "../../src/taskpane/view/element";
import { paneView, type PaneView } from "../../src/taskpane/view/paneView";
import { textOf } from "../support/textOf";
import { wordsOf } from "../support/wordsOf";
import { paneLanguage, type PaneState } from "../../src/taskpane/state/paneState";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { MergeBatch } from "../../src/domain/messages/mergeBatch";
import { messageRows } from "../../src/domain/messages/messageRows";
import {
  batchStage,
  exampleReading,
  mergeReading,
  PANE_STATES,
  paneAt,
  planning,
  readingWith,
} from "./paneStates";

describe.each(Object.entries(PANE_STATES))("%s", (_, state) => {
  const view = viewOf(state);

  it("says its status in words", () => expect(view.status).toMatch(/\w/));
  it("has no more than one primary button", () =>
    expect(allOf(view.nodes).filter(isPrimary).length).toBeLessThanOrEqual(1));
  it("has no identifier twice", () => {
    const ids = allOf(view.nodes).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    expect(ids).toEqual([...new Set(ids)]);
  });
  it("points with labels and descriptions only at what is there", () => {
    const elements = allOf(view.nodes);
    const ids = elements.map(({ attributes }) => attributes["id"]);
    const pointed = elements.flatMap(({ attributes }) =>
      ["for", "aria-describedby", "aria-labelledby"].flatMap((name) => attributes[name] ?? []),
    );
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

it.each([
  { state: "blocked", primary: "Open a workbook", says: "appsforoffice.microsoft.com" },
  { state: "outside", primary: "Open a workbook", says: "sent nowhere" },
  { state: "nothing found", primary: "Insert sample data", says: "Choose a sheet" },
  { state: "found", primary: "Generate timeline", says: "6 groups, July – October 2026" },
  { state: "found", primary: "Generate timeline", says: "3,370 users" },
  { state: "nothing found", primary: "Insert sample data", says: "Insert starter sheets" },
  { state: "found", primary: "Generate timeline", says: "insert the starter sheets" },
  { state: "found", primary: "Generate timeline", says: "Week rule Days of the month usual" },
  { state: "found", primary: "Generate timeline", says: "2026-09-14 1 2,000 Most" },
  {
    state: "found with rules",
    primary: "Generate timeline",
    says: "Capacity per week (users) 1,500 users Go to Settings!B9 Over capacity Split usual",
  },
  {
    state: "found with rules",
    primary: "Generate timeline",
    says: "Plan shape your own, on Our waves Go to Our waves!A1",
  },
  { state: "starter sheets inserted", primary: "Generate timeline", says: "Added: Waves and Calendar." },
  { state: "no starter sheet inserted", primary: "Generate timeline", says: "every starter sheet already" },
  { state: "inserting starter sheets", primary: "Insert sample data", says: "Inserting starter sheets…" },
  {
    state: "holidays added",
    primary: "Generate timeline",
    says: "Sweden (2026): 16 days added on the sheet Holidays SE. These days are for the groups with the calendar SE, and for no others.",
  },
  {
    state: "holidays added for everyone",
    primary: "Generate timeline",
    says: "No calendar of the groups means Germany; they are: SE. These days are for every group.",
  },
  {
    state: "holidays all there",
    primary: "Skapa tidslinje",
    says: "Sverige (2026–2027): kalendern har redan alla dessa helgdagar.",
  },
  {
    state: "no holidays known",
    primary: "Generate timeline",
    says: "Sweden (1800): no public holidays are known. Write them on the Calendar sheet.",
  },
  {
    state: "no holidays known",
    primary: "Generate timeline",
    says: "Cambodia: no public holidays are known.",
  },
  { state: "no holidays known", primary: "Generate timeline", says: "Choose a country/region" },
  { state: "adding holidays", primary: "Generate timeline", says: "Adding public holidays…" },
  {
    state: "what will change",
    primary: "Generate timeline",
    says: "1 moved Kickoff meeting, All From Thu, Jul 2, 2026 to Wed, Jul 1, 2026.",
  },
  { state: "what will change", primary: "Generate timeline", says: "1 added Pre-rollout email 1, IT" },
  { state: "what will change", primary: "Generate timeline", says: "1 removed Enrollment email, Legal (2)" },
  { state: "nothing will change", primary: "Skapa tidslinje", says: "Inga datum ändras: 25 behålls." },
  { state: "done again", primary: "Generate again", says: "Since last time 1 moved, 1 added, 1 removed," },
  { state: "done with a file", primary: "Download rollout-timeline.xlsx", says: "Download calendar" },
  { state: "found in Swedish", primary: "Skapa tidslinje", says: "6 grupper, juli–oktober 2026" },
  { state: "found with Settings", primary: "Generate timeline", says: "Set in Settings!B2." },
  { state: "found with warnings", primary: "Generate timeline", says: "1 thing to know" },
  { state: "errors", primary: "Generate timeline", says: "2 things to fix" },
  { state: "errors", primary: "Generate timeline", says: '"Julember" is not a month.' },
  { state: "writing", primary: "Generate timeline", says: "Writing…" },
  { state: "done", primary: "Generate again", says: "Timeline: 5 waves, 4 months" },
  { state: "done", primary: "Generate again", says: "Messages: 24 rows, 16 sends" },
  { state: "done", primary: "Generate again", says: "Tuesday, July 7, 2026" },
  { state: "done with a file", primary: "Download rollout-timeline.xlsx", says: "rollout.xlsx" },
  { state: "done", primary: "Generate again", says: "13 more to come" },
  {
    state: "done and checked",
    primary: "Generate again",
    says: "Passed: 1, Failed: 1, To know: 1, Not checked: 1",
  },
  {
    state: "batch",
    primary: "Prepare batch",
    says: "Send: 4 rows Pre-rollout email 1 HR, Finance, and Executives",
  },
  {
    state: "batch",
    primary: "Prepare batch",
    says: "written with it: Timeline, Communications, and Messages.",
  },
  {
    state: "batch",
    primary: "Prepare batch",
    says: "Left out of every batch 1 not to be written to 1 without a usable address",
  },
  { state: "batch", primary: "Prepare batch", says: "Previous 1 of 4 Next To bo@example.com" },
  { state: "batch of the past", primary: "Prepare batch", says: "Cancelled. Nothing was changed." },
  { state: "batch of the past", primary: "Prepare batch", says: "date of this batch has passed" },
  {
    state: "batch whose mail is noted",
    primary: "Prepare batch",
    says: "so other words stand in its place: Name.",
  },
  { state: "batch whose mail is noted", primary: "Prepare batch", says: "No address of this batch holds" },
  {
    state: "batch of a file",
    primary: "Prepare batch",
    says: "No recipient is left out. Download CSV for Word",
  },
  {
    state: "batch sent in part",
    primary: "Prepare batch",
    says:
      "Mails of this batch that were sent already: 2 Mails of this batch that are cancelled: 1 Left out of every batch " +
      "1 not to be written to 1 without a usable address 3 of divided groups who may have had the message already",
  },
  { state: "batch sent", primary: "", says: "Sent 4 rows Pre-rollout email 1" },
  { state: "batch sent", primary: "", says: "What is marked as sent is not prepared again" },
  {
    state: "batches sent",
    primary: "Generate timeline",
    says: "1 sent What is marked as sent is not prepared again",
  },
  {
    state: "batch gone",
    primary: "Generate timeline",
    says: '"2026-10-06 Pre-rollout email 1" is not in the plan any more.',
  },
  {
    state: "batch blocked",
    primary: "Generate timeline",
    says: "cannot be prepared yet: fix what is listed",
  },
  { state: "preparing", primary: "Prepare batch", says: "Preparing the batch…" },
  { state: "prepared", primary: "Open Send", says: "Batch prepared Send: 4 rows" },
  {
    state: "prepared",
    primary: "Open Send",
    says: "Next, in Word Word sends a merge only through classic Outlook for Windows.",
  },
  { state: "prepared", primary: "Open Send", says: "Subject line Get ready" },
  { state: "prepared", primary: "Open Send", says: 'Failed: Every cell is a text Send!C7 Found: "7865".' },
  { state: "prepared", primary: "Open Send", says: "Go to Send!C7" },
  { state: "prepared in a file", primary: "Download rollout-timeline.xlsx", says: "one for all" },
  { state: "prepared in a file", primary: "Download rollout-timeline.xlsx", says: "Checking…" },
  { state: "preparing refused", primary: "Try again", says: "Preparing the batch again puts them right." },
  { state: "refused", primary: "Try again", says: "Press Enter or Esc" },
  { state: "failed", primary: "Try again", says: "Copy details" },
])("$state says $says and offers $primary", ({ state, primary, says }) => {
  const { nodes } = viewOf(PANE_STATES[state]!);
  expect(plain(textOf(nodes))).toContain(says);
  expect(textOf(allOf(nodes).filter(isPrimary))).toBe(primary);
});

it.each(["batch sent", "batches sent"])(
  "offers neither to prepare nor to download what was sent: %s",
  (state) => {
    const actions = allOf(viewOf(PANE_STATES[state]!).nodes).flatMap(({ onClick }) => onClick ?? []);
    const id = "2026-10-06 Pre-rollout email 1";
    expect(actions.filter((action) => "batch" in action && action.batch === id)).toEqual([
      { do: "take-back", batch: id },
    ]);
  },
);

it("disables Generate while there are errors, and says why where the keyboard finds it", () => {
  const elements = allOf(viewOf(PANE_STATES["errors"]!).nodes);
  const primary = elements.find(isPrimary);
  expect(primary).toMatchObject({
    attributes: { "aria-disabled": "true", "aria-describedby": "reason" },
  });
  expect(primary?.onClick).toBeUndefined();
  expect(primary?.attributes["disabled"]).toBeUndefined();
  expect(textOf(elements.filter(({ attributes }) => attributes["id"] === "reason"))).toBe(
    "Fix the 2 things above first.",
  );
});

it("goes to a problem's cell in Excel, and only names it for a file", () => {
  const errors = PANE_STATES["errors"]!;
  const actions = (state: typeof errors): readonly unknown[] =>
    allOf(viewOf(state).nodes)
      .map(({ onClick }) => onClick)
      .filter((action) => action?.do === "show-cell");
  expect(actions(errors)).toEqual([
    { do: "show-cell", sheet: "Groups", cell: "B4" },
    { do: "show-cell", sheet: "Groups", cell: "B9" },
    { do: "show-cell", sheet: "Groups", cell: "A2" },
  ]);
  const asFile = { ...errors, place: { kind: "file", fileName: "rollout.xlsx" } } as const;
  expect(actions(asFile)).toEqual([]);
  expect(textOf(viewOf(asFile).nodes)).toContain("B4");
});

it("names the sheet of a problem that is not on the sheet that was read", () => {
  const reading = readingWith([{ code: "sheet-protected", sheet: "Timeline", cell: "A1" }]);
  expect(textOf(viewOf(paneAt(planning(reading))).nodes)).toContain("Timeline!A1");
});

it("lists the first fifty problems and counts the rest", () => {
  const problems = Array.from({ length: 60 }, (_, index) => ({
    code: "missing-group" as const,
    sheet: "Groups",
    cell: `A${String(index + 2)}`,
  }));
  const { nodes } = viewOf(paneAt(planning(readingWith(problems))));
  const list = allOf(nodes).find(({ attributes }) => attributes["class"] === "problems errors");
  expect(list?.children).toHaveLength(50);
  expect(textOf(nodes)).toContain("60 things to fix");
  expect(textOf(nodes)).toContain("And 10 more.");
});

it("disables what the Settings sheet decides, and says where", () => {
  const selects = allOf(viewOf(PANE_STATES["found with Settings"]!).nodes).filter(
    ({ tag }) => tag === "select",
  );
  expect(selects.map(({ attributes }) => [attributes["id"], attributes["disabled"]])).toEqual([
    ["language", true],
    ["sheet", false],
    ["start", true],
    ["shape", false],
    ["country", false],
  ]);
});

it("offers the holidays of the host's country, and those of every other by its name", () => {
  const elements = allOf(viewOf(PANE_STATES["holidays added"]!).nodes);
  const select = elements.find(({ attributes }) => attributes["id"] === "country");
  const names = select?.children.map((option) => textOf([option])) ?? [];
  expect(select?.value).toBe("SE");
  expect(names).toHaveLength(207);
  expect(names.slice(0, 3)).toEqual(["Åland Islands", "Albania", "Algeria"]);
  expect(select?.onChoose?.("NO")).toEqual({ do: "choose-country", country: "NO" });
  const insert = elements.find(({ onClick }) => onClick?.do === "insert-holidays");
  expect(insert?.onClick).toEqual({ do: "insert-holidays", country: "SE" });
  expect(textOf(insert ? [insert] : [])).toBe("Add public holidays");
});

it.each(["no holidays known", "adding holidays"])("adds no holidays: %s", (state) => {
  const insert = allOf(viewOf(PANE_STATES[state]!).nodes).find(
    ({ onClick }) => onClick?.do === "insert-holidays",
  );
  expect(insert?.attributes["disabled"]).toBe(true);
});

it("offers a year back and two years ahead to start in, and the plan's own start besides", () => {
  const monthsOffered = (start: string): readonly string[] => {
    const [year = 0, monthNumber = 0] = start.split("-").map(Number);
    const state = paneAt(planning(exampleReading("en", { start: { year, monthNumber } })));
    const select = allOf(viewOf(state).nodes).find(({ attributes }) => attributes["id"] === "start");
    return (select?.children ?? []).map((option) => String((option as PaneElement).attributes["value"]));
  };
  const usual = monthsOffered("2026-07");
  expect([usual[0], usual.at(-1), usual.length]).toEqual(["2025-06", "2028-06", 37]);
  expect(monthsOffered("2030-01").at(-1)).toBe("2030-01");
  expect(monthsOffered("2020-01")[0]).toBe("2020-01");
});

it("shows text from a sheet as text", () => {
  const script = "<img src=x onerror=alert(1)>";
  const reading = readingWith([{ code: "unknown-month", sheet: "Groups", cell: "B4", found: script }]);
  expect(textOf(viewOf(paneAt(planning(reading))).nodes)).toContain(script);
});

it("shows a mail as texts, whatever they hold, and offers no way on after the last", () => {
  const { nodes } = viewOf(paneAt(batchStage({ inSight: { ...batchStage().inSight, mailIndex: 3 } })));
  const mail = allOf(nodes).filter(({ tag }) => tag === "dd");
  expect(mail.map(({ children }) => children.length)).toEqual([1, 1, 1]);
  expect(textOf(mail)).toContain("Dear <b>Ed</b>,\n\n");
  const next = allOf(nodes).find(({ attributes }) => attributes["key"] === "next");
  expect([next?.attributes["aria-disabled"], next?.onClick]).toEqual(["true", undefined]);
});

it("lists the next batches, and folds the others, fifty of each at most", () => {
  const [batch] = mergeReading().mails?.batches ?? [];
  const many = (isSent: boolean, year: number): readonly MergeBatch[] =>
    Array.from({ length: 2_000 }, (_, index) => ({
      ...batch!,
      id: `${String(year)} ${String(index)}`,
      sendDate: { year, monthNumber: 7, day: 7 },
      isSent,
    }));
  const batches = [...many(true, 2024), ...many(false, 2025), ...many(false, 2026)];
  const mails = { ...mergeReading().mails!, batches };
  const { nodes } = viewOf(paneAt(planning(mergeReading({ mails }))));
  const lists = allOf(nodes).filter(({ attributes }) => attributes["class"] === "batches");
  expect(lists.map(({ children }) => children.length)).toEqual([3, 50, 50, 50]);
  const text = textOf(nodes);
  expect(text).toContain("1,997 more to come");
  expect(text).toContain("2,000 past, not marked as sent");
  expect(text).toContain("2,000 sent");
  expect(text).toContain("And 1,950 more.");
});

it.each([
  { batches: [], today: "2026-06-23", says: "The plan has no emails to send." },
  { batches: undefined, today: "2026-12-01", says: "Every send date has passed." },
  { batches: "sent", today: "2026-06-23", says: "Every batch is marked as sent." },
])("says why there is nothing to send next: $says", ({ batches, today, says }) => {
  const mails = mergeReading().mails!;
  const shown =
    batches === "sent"
      ? mails.batches.map((batch) => ({ ...batch, isSent: true }))
      : (batches ?? mails.batches);
  const reading = mergeReading({ mails: { ...mails, batches: [...shown] as readonly MergeBatch[] } });
  const state = paneAt(planning(reading), { today: civilDate(today) });
  expect(textOf(viewOf(state).nodes)).toContain(says);
});

it.each([
  { language: "en", sheet: "Staff", says: "Recipients: 1,240 (Staff)" },
  { language: "en", sheet: "recipients", says: "Recipients: 1,240 Starts" },
  { language: "sv", sheet: "Recipients", says: "Mottagare: 1\u00a0240 (Recipients)" },
] as const)("says which recipients were found, in $language on $sheet", ({ language, sheet, says }) => {
  const reading = exampleReading(language, { recipients: { sheet, count: 1240 } });
  expect(textOf(viewOf(paneAt(planning(reading))).nodes)).toContain(says);
});

it("prepares no batch that goes to nobody", () => {
  const mails = mergeReading().mails!;
  const { id } = batchStage().inSight;
  const batches = mails.batches.map((batch) =>
    batch.id === id ? { ...batch, rows: messageRows([], mails.writer) } : batch,
  );
  const { nodes } = viewOf(paneAt(batchStage({ reading: mergeReading({ mails: { ...mails, batches } }) })));
  expect(allOf(nodes).find(isPrimary)?.onClick).toBeUndefined();
  expect(textOf(nodes)).toContain("This batch has no recipients.");
});

it.each([
  { attempt: { do: "generate" }, nothingChanged: true, says: "Nothing was changed." },
  { attempt: { do: "generate" }, nothingChanged: false, says: "Some sheets may have changed." },
  { attempt: { do: "insert-sample" }, nothingChanged: true, says: "Nothing was changed." },
  { attempt: { do: "insert-starter" }, nothingChanged: false, says: "Some sheets may have changed." },
  {
    attempt: { do: "insert-holidays", country: "SE" },
    nothingChanged: false,
    says: "Some sheets may have changed.",
  },
  {
    attempt: { do: "prepare", batch: "2026-07-07 Note" },
    nothingChanged: false,
    says: "Preparing the batch again",
  },
  { attempt: { do: "read" }, nothingChanged: true, says: undefined },
] as const)("after $attempt.do, nothing changed: $nothingChanged", ({ attempt, nothingChanged, says }) => {
  const text = textOf(
    viewOf(
      paneAt({
        at: "refused",
        code: "host-failed",
        details: { nothingChanged },
        attempt,
        report: "",
        copying: "not-asked",
      }),
    ).nodes,
  );
  if (says === undefined) expect(text).not.toMatch(/changed/);
  else expect(text).toContain(says);
});

/** Every element of a view, outermost first. */
function allOf(nodes: readonly PaneNode[]): readonly PaneElement[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...allOf(node.children)]));
}

function isPrimary({ attributes }: PaneElement): boolean {
  return attributes["class"] === "primary";
}

/** With plain blanks where `Intl` puts thin and unbreakable ones. */
function plain(text: string): string {
  return text.replace(/\s/gu, " ");
}

function viewOf(state: PaneState): PaneView {
  return paneView(state, wordsOf(paneLanguage(state)));
}

it("says why a sheet was read only where another might have been meant", () => {
  const says = (why: "only" | "isHeaded"): string => {
    const source = { sheet: "Groups", shape: "list", groupCount: 6, why } as const;
    return textOf(viewOf(paneAt(planning(exampleReading("en", { source })))).nodes);
  };
  expect(says("isHeaded")).toContain("Chosen because its headers say what it holds.");
  expect(says("only")).not.toContain("Chosen");
});
