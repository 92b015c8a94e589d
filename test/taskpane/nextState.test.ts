import { nextState } from "../../src/taskpane/state/nextState";
import type { PaneEvent } from "../../src/taskpane/state/paneEvent";
import { holidayCountry, paneLanguage, readingOf, type PaneState } from "../../src/taskpane/state/paneState";
import { exampleReading, PANE_STATES, paneAt, planning, readingWith, TWO_ERRORS } from "./paneStates";

const FOUND = PANE_STATES["found"]!;
const WRITING = PANE_STATES["writing"]!;
const reading = readingOf(FOUND)!;
const written = readingOf(WRITING)!;
const REFUSED = { is: "refused", run: 1, attempt: { do: "generate" }, report: "" } as const;

/** The stage after some events. */
function stageAfter(state: PaneState, ...events: readonly PaneEvent[]): PaneState["stage"] {
  return events.reduce(nextState, state).stage;
}

describe("an answer that comes too late", () => {
  it.each<PaneEvent>([
    { is: "read", run: 1, reading: readingWith(TWO_ERRORS) },
    { is: "progressed", run: 1, share: 0.5 },
    { is: "generated", run: 1, reading },
    { ...REFUSED, code: "host-failed", details: { nothingChanged: true } },
    { is: "failed", run: 1, attempt: { do: "read" }, report: "" },
  ])("is ignored: $is", (event) => {
    const later = nextState(FOUND, { is: "reading", run: 2 });
    expect(nextState(later, event)).toBe(later);
  });

  it("is ignored when a refusal came before it", () => {
    const refused: PaneEvent = { ...REFUSED, code: "cell-edit-mode", details: { nothingChanged: true } };
    const stage = stageAfter(FOUND, { is: "reading", run: 1 }, refused, { is: "read", run: 1, reading });
    expect(stage.at).toBe("refused");
  });

  it("is ignored when a workbook was opened before Office.js gave up", () => {
    expect(nextState(FOUND, { is: "office-blocked" })).toBe(FOUND);
    expect(nextState(FOUND, { is: "outside-excel" })).toBe(FOUND);
  });
});

it("keeps what was read in sight while it is read again", () => {
  expect(stageAfter(FOUND, { is: "reading", run: 2 })).toEqual({
    at: "planning",
    reading,
    isReading: true,
    isCancelled: false,
  });
});

it.each([
  { outcome: reading, at: "done" },
  { outcome: readingWith(TWO_ERRORS), at: "planning" },
])("is $at after generating, since outputs say whether anything was written", ({ outcome, at }) => {
  expect(stageAfter(WRITING, { is: "generated", run: 1, reading: outcome }).at).toBe(at);
});

it("shows the plan again after Cancel, unless something may have changed", () => {
  const cancelled = (nothingChanged: boolean): PaneState["stage"] =>
    stageAfter(WRITING, { is: "cancelling" }, { ...REFUSED, code: "cancelled", details: { nothingChanged } });
  expect(cancelled(true)).toEqual({ at: "planning", reading: written, isReading: false, isCancelled: true });
  expect(cancelled(false).at).toBe("refused");
});

it("forgets sheet and start month with the workbook that they were for, and keeps the other choices, the language as the usual one", () => {
  const chosen = nextState(FOUND, {
    is: "chosen",
    choices: { sheetName: "Groups", language: "sv", start: { year: 2026, monthNumber: 9 }, country: "FI" },
  });
  const kept = { usualLanguage: "sv", country: "FI" };
  const opened = nextState(chosen, { is: "opening", run: 2, fileName: "other.xlsx" });
  expect(opened.choices).toEqual(kept);
  expect(nextState(opened, { is: "opening", run: 3, fileName: "third.xlsx" }).choices).toEqual(kept);
});

it.each([
  { choices: {}, hostCountry: undefined, country: undefined },
  { choices: {}, hostCountry: "SE", country: "SE" },
  { choices: { country: "FI" }, hostCountry: "SE", country: "FI" },
  { choices: {}, hostCountry: "KH", country: undefined },
  { choices: { country: "" }, hostCountry: "KH", country: undefined },
])("the holidays of $country, after $choices in $hostCountry", ({ choices, hostCountry, country }) =>
  expect(holidayCountry({ ...FOUND, choices, hostCountry })).toBe(country),
);

describe("the language", () => {
  const inSettings = exampleReading("sv", {
    settings: { language: { value: "sv", source: { sheet: "Settings", cell: "B3" } }, problems: [] },
  });
  it.each([
    {
      state: paneAt({ at: "starting" }, { hostLanguage: "sv" }),
      language: "sv",
      because: "Office speaks it",
    },
    {
      state: paneAt(planning(exampleReading("sv"))),
      language: "sv",
      because: "the workbook is written in it",
    },
    {
      state: paneAt(planning(reading), { choices: { language: "sv" } }),
      language: "sv",
      because: "it was chosen",
    },
    {
      state: paneAt(planning(reading), { choices: { usualLanguage: "sv" } }),
      language: "en",
      because: "another was chosen for another workbook",
    },
    {
      state: paneAt({ at: "reading" }, { choices: { usualLanguage: "sv" } }),
      language: "sv",
      because: "it was chosen for another workbook, and nothing is known of this one",
    },
    {
      state: paneAt(planning(inSettings), { choices: { language: "en" } }),
      language: "sv",
      because: "Settings decide",
    },
  ])("is $language: $because", ({ state, language }) => expect(paneLanguage(state)).toBe(language));
});

describe("a check of what was written", () => {
  const checked: PaneEvent = { is: "checked", run: 1, results: [] };

  it.each(["done", "prepared"])("is shown where it was asked for: %s", (name) =>
    expect(stageAfter(PANE_STATES[name]!, { is: "checking" }, checked)).toMatchObject({
      check: { is: "done", results: [] },
    }),
  );
  it("is not shown where something else is by now", () => {
    expect(stageAfter(FOUND, checked)).toBe(FOUND.stage);
    const later = nextState(PANE_STATES["done"]!, { is: "writing", run: 2, work: "generate" });
    expect(nextState(later, checked)).toBe(later);
  });
  it("goes on after Excel refused it", () => {
    const refused = nextState(PANE_STATES["done"]!, {
      ...REFUSED,
      attempt: { do: "check" },
      code: "cell-edit-mode",
      details: { nothingChanged: true },
    });
    expect(stageAfter(refused, { is: "checking" })).toMatchObject({ at: "done", check: { is: "running" } });
  });
});

it("goes back to the plan from a batch, whatever became of it", () => {
  for (const name of ["batch", "prepared"]) {
    const state = PANE_STATES[name]!;
    expect(stageAfter(state, { is: "back-to-plan" })).toEqual(planning(readingOf(state)!));
  }
});

it("ignores what happens to a batch that is not looked at any more", () => {
  for (const event of [
    { is: "mail-shown", index: 1 },
    { is: "searched", for: "longest", index: 1 },
  ] as const)
    expect(nextState(FOUND, event)).toBe(FOUND);
});
