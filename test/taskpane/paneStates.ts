import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { yearMonth } from "../../src/domain/calendar/yearMonth";
import type { LanguageTag } from "../../src/domain/language/languageTag";
import { wordsOf } from "../support/wordsOf";
import { wavesInWords } from "../../src/domain/words/wavesInWords";
import type { Group } from "../../src/domain/plan/group";
import { datedMessages, planChanges, type PlanChanges } from "../../src/domain/plan/planChanges";
import type { Problem } from "../../src/domain/plan/problem";
import { DEFAULT_RULES } from "../../src/domain/plan/scheduleRules";
import { planLoad } from "../../src/domain/plan/planLoad";
import { scheduleWaves } from "../../src/domain/plan/scheduleWaves";
import { mailsOf, NO_EARLIER_MAILS } from "../../src/domain/messages/mails";
import { textChooser } from "../../src/domain/messages/messageText";
import { communicationsSheet } from "../../src/domain/sheets/outputs/communications/communicationsSheet";
import { messagesSheet } from "../../src/domain/sheets/outputs/merge/messagesSheet";
import { scheduleRules, settingsInForce } from "../../src/domain/sheets/input/planning/scheduleSettings";
import { timelineMatrix } from "../../src/domain/sheets/outputs/timeline/timelineMatrix";
import { timelineSheet } from "../../src/domain/sheets/outputs/timeline/timelineSheet";
import { firstSight } from "../../src/taskpane/state/batchInSight";
import type { Check } from "../../src/taskpane/state/check";
import type { BatchStage, PaneState, Stage } from "../../src/taskpane/state/paneState";
import { EXAMPLE_GROUPS } from "../support/exampleGroups";
import { mailsFor, recipientIn } from "../support/exampleMails";

const OWN_SETTINGS = settingsInForce({
  weekRule: "firstFull",
  weekStart: 7,
  capacity: 1500,
  whenFull: "split",
  defaultWeekday: 4,
});

const USERS: Readonly<Record<string, number>> = {
  IT: 50,
  "Sales and Marketing": 1200,
  Retail: 2000,
  HR: 50,
  Finance: 40,
  Executives: 30,
};

/** The groups of Microsoft's example with the head-counts of its rollout plan: 3,370 users. */
const GROUPS: readonly Group[] = EXAMPLE_GROUPS.map((group) => ({ ...group, users: USERS[group.name] ?? 0 }));

const NOBODY = { recipients: [], listed: new Set<string>(), suppressed: new Set<string>() };

/** A reading of the example without a problem, but for `more`. */
export function exampleReading(language: LanguageTag, more: Partial<RolloutReading> = {}): RolloutReading {
  const words = wordsOf(language);
  const { plan } = scheduleWaves({
    groups: GROUPS,
    waves: wavesInWords("monthly", words),
    rules: DEFAULT_RULES,
    fixedDates: [],
  });
  const textOf = textChooser(new Map(), words);
  const sources = { plan, words, settings: [], textOf };
  const mails = mailsOf(sources, NOBODY, NO_EARLIER_MAILS, () => civilDate("2026-06-23"));
  return {
    sheetNames: ["Notes", "Groups"],
    source: { sheet: "Groups", shape: "list", groupCount: GROUPS.length },
    language,
    start: yearMonth("2026-07"),
    settings: { problems: [] },
    inForce: {
      rules: DEFAULT_RULES,
      settings: settingsInForce(undefined),
      waves: { shape: "monthly" },
      sources: new Map(),
    },
    problems: [],
    ownSheets: [],
    outputs: {
      plan,
      timeline: timelineMatrix(plan, words).map((row) => row.cells),
      load: planLoad(plan, DEFAULT_RULES),
      drafts: [
        timelineSheet(plan, words, [words.weekRule, words.wavesPurpose], []),
        communicationsSheet(
          plan,
          words,
          1900,
          { earlier: { byKey: new Map(), also: [] }, ownHeaders: [], looseRows: [] },
          new Map(),
          mails.peopleOf,
        ),
        messagesSheet("messages", mails.rows),
      ],
    },
    mails,
    ...more,
  };
}

/** The example with something wrong or worth knowing; without outputs. */
export function readingWith(
  problems: readonly Problem[],
  more: Partial<RolloutReading> = {},
): RolloutReading {
  const { outputs: _outputs, mails: _mails, ...reading } = exampleReading("en");
  return { ...reading, problems, ...more };
}

export const TWO_ERRORS: readonly Problem[] = [
  { code: "unknown-month", sheet: "Groups", cell: "B4", found: "Julember" },
  { code: "missing-month", sheet: "Groups", cell: "B9", group: "Support" },
];
export const ONE_WARNING: readonly Problem[] = [
  { code: "no-address", sheet: "Groups", cell: "A2", groups: ["IT"] },
];
const NOTHING_FOUND: readonly Problem[] = [{ code: "no-table", sheet: "Sheet1", cell: "A1" }];

/** A reading of a workbook without groups. */
export function emptyReading(): RolloutReading {
  const { source: _, ...reading } = readingWith(NOTHING_FOUND, { sheetNames: ["Sheet1"] });
  return reading;
}

/** What a second run does: one message moved, one added and one removed, or nothing at all. */
export function exampleChanges(isChanged: boolean): PlanChanges {
  const plan = exampleReading("en").outputs?.plan;
  const all = plan === undefined ? [] : datedMessages(plan);
  const [moved, ...others] = all;
  if (!isChanged || moved === undefined) return planChanges(all, all);
  const [added, ...known] = others;
  const before = [
    ...known,
    { ...moved, date: civilDate("2026-07-02") },
    { message: "Enrollment email", group: "Legal", slice: 2, date: civilDate("2026-07-21") },
  ];
  return planChanges(before, added === undefined ? [] : all);
}

/** The pane in Excel on 23 June 2026, in a stage. */
export function paneAt(stage: Stage, more: Partial<PaneState> = {}): PaneState {
  return {
    stage,
    place: { kind: "excel" },
    choices: {},
    hostLanguage: "en",
    today: civilDate("2026-06-23"),
    run: 1,
    ...more,
  };
}

/** A plan on the screen. */
export function planning(reading: RolloutReading): Extract<Stage, { at: "planning" }> {
  return { at: "planning", reading, isReading: false, isCancelled: false };
}

const BATCH = "2026-10-06 Pre-rollout email 1";

/** The example with people: of 7 rows of the Recipients sheet, one is marked as suppressed, one has no address, and one is in another language. */
export function mergeReading(more: Partial<RolloutReading> = {}): RolloutReading {
  const mails = mailsFor(GROUPS, {
    recipients: [
      recipientIn("IT", "ann@example.com", { name: "Ann" }),
      recipientIn("HR", "bo@example.com", { name: "Bo" }),
      recipientIn("HR", "cy@example.com"),
      recipientIn("Finance", "dee@example.com", { name: "Dee", language: "sv" }),
      recipientIn("Executives", "ed@example.com", { name: "<b>Ed</b>" }),
    ],
    waves: wavesInWords("monthly", wordsOf("en")).map((wave) => ({
      ...wave,
      messages: wave.messages.map((message) => ({
        ...message,
        body: `Dear {{Name|colleague}},\n\n${message.body}`,
      })),
    })),
  });
  const problems: readonly Problem[] = [
    { code: "suppressed", sheet: "Recipients", cell: "A7", rows: 1 },
    { code: "missing-address", sheet: "Recipients", cell: "C8" },
  ];
  return exampleReading("en", { mails, problems, ...more });
}

/** The example with people, of whose batch in October two mails were sent and one is cancelled, or all are sent. */
function settledReading(isSent: boolean): RolloutReading {
  const { mails, problems, ...reading } = mergeReading();
  const more = { code: "unknown-slice", sheet: "Groups", cell: "A2", group: "IT", rows: 3 } as const;
  const batches = (mails?.batches ?? []).map((batch) => {
    if (batch.id !== BATCH) return batch;
    const rows = isSent ? { ...batch.rows, length: 0 } : batch.rows;
    return {
      ...batch,
      rows,
      isSent,
      settled: isSent ? { sent: 4, cancelled: 0 } : { sent: 2, cancelled: 1 },
    };
  });
  return { ...reading, problems: [...problems, more], ...(mails && { mails: { ...mails, batches } }) };
}

/** The batch to HR, Finance, and Executives in October. */
export function batchStage(more: Partial<BatchStage> = {}): BatchStage {
  return {
    at: "batch",
    reading: mergeReading(),
    inSight: firstSight(BATCH),
    isReading: false,
    isCancelled: false,
    ...more,
  };
}

const CHECKED: Check = {
  is: "done",
  results: [
    { rule: "sheetThere", output: "send", sheet: "Send", state: "passed" },
    {
      rule: "onlyTexts",
      output: "send",
      sheet: "Send",
      state: "failed",
      cell: "C7",
      found: "7865",
      count: 2,
    },
    { rule: "addresses", output: "send", sheet: "Send", state: "warned", cell: "K2", found: "IT", count: 1 },
    { rule: "sameAsPlan", output: "send", sheet: "Send", state: "untold", because: "noPlan" },
  ],
};

const REPORT = "Rollout Waves\nExcel OfficeOnline 16.0\ndoing: generate\nTypeError\n  taskpane.1f.js:1:234";

/** Every state that PANE.md names, by its name there. */
export const PANE_STATES: Readonly<Record<string, PaneState>> = {
  starting: paneAt({ at: "starting" }),
  blocked: paneAt({ at: "blocked" }),
  outside: paneAt({ at: "outside" }),
  opening: paneAt({ at: "opening", fileName: "rollout.xlsx" }),
  reading: paneAt({ at: "reading" }),
  "nothing found": paneAt(planning(emptyReading())),
  found: paneAt(planning(exampleReading("en"))),
  "found in Swedish": paneAt(planning(exampleReading("sv"))),
  "found with Settings": paneAt(
    planning(
      exampleReading("en", {
        settings: {
          start: { value: yearMonth("2026-07"), source: { sheet: "Settings", cell: "B2" } },
          language: { value: "en", source: { sheet: "Settings", cell: "B3" } },
          problems: [],
        },
      }),
    ),
  ),
  "found with warnings": paneAt(planning(exampleReading("en", { problems: ONE_WARNING }))),
  errors: paneAt(planning(readingWith([...TWO_ERRORS, ...ONE_WARNING]))),
  "found with rules": paneAt(
    planning(
      exampleReading("en", {
        inForce: {
          rules: scheduleRules(OWN_SETTINGS, []),
          settings: OWN_SETTINGS,
          waves: { sheet: "Our waves" },
          sources: new Map([
            ["weekRule", { sheet: "Settings", cell: "B4" }],
            ["capacity", { sheet: "Settings", cell: "B9" }],
          ]),
        },
      }),
    ),
  ),
  "starter sheets inserted": paneAt({
    ...planning(exampleReading("en")),
    inserted: ["Waves", "Calendar"],
  }),
  "no starter sheet inserted": paneAt({ ...planning(exampleReading("en")), inserted: [] }),
  "holidays added": paneAt(
    {
      ...planning(exampleReading("en")),
      holidays: {
        ...{ country: "SE", years: [2026], language: "en" },
        ...{ outcome: "added", sheet: "Holidays SE", dayCount: 16 },
        scope: { calendars: ["SE"], otherCalendars: [], groupsWithout: [], otherLists: [] },
      },
    },
    { hostCountry: "SE" },
  ),
  "holidays added for everyone": paneAt({
    ...planning(exampleReading("en")),
    holidays: {
      ...{ country: "DE", years: [2026], language: "en" },
      ...{ outcome: "added", sheet: "Holidays DE", dayCount: 9 },
      scope: { calendars: [], otherCalendars: ["SE"], groupsWithout: [], otherLists: ["Calendar"] },
    },
  }),
  "holidays all there": paneAt({
    ...planning(exampleReading("sv")),
    holidays: { country: "SE", years: [2026, 2027], language: "sv", outcome: "all-there" },
  }),
  "no holidays known": paneAt(
    {
      ...planning(exampleReading("en")),
      holidays: { country: "SE", years: [1800], language: "en", outcome: "none-known" },
    },
    { hostCountry: "KH" },
  ),
  "adding holidays": paneAt(
    {
      at: "writing",
      work: "insert-holidays",
      reading: exampleReading("en"),
      share: 0.4,
      isCancelling: false,
    },
    { hostCountry: "SE" },
  ),
  "what will change": paneAt(planning(exampleReading("en", { changes: exampleChanges(true) }))),
  "nothing will change": paneAt(planning(exampleReading("sv", { changes: exampleChanges(false) }))),
  "inserting starter sheets": paneAt({
    at: "writing",
    work: "insert-starter",
    reading: emptyReading(),
    share: 0.4,
    isCancelling: false,
  }),
  writing: paneAt({
    at: "writing",
    work: "generate",
    reading: exampleReading("en"),
    share: 0.4,
    isCancelling: false,
  }),
  batch: paneAt(batchStage()),
  "batch of the past": paneAt(batchStage({ isCancelled: true }), { today: civilDate("2026-10-09") }),
  "batch whose mail is noted": paneAt(
    batchStage({ inSight: { ...firstSight(BATCH), mailIndex: 1, search: { is: "missed", for: "address" } } }),
  ),
  "batch of a file": paneAt(
    batchStage({ reading: mergeReading({ problems: [], changes: exampleChanges(false) }) }),
    { place: { kind: "file", fileName: "rollout.xlsx" } },
  ),
  "batch sent in part": paneAt(batchStage({ reading: settledReading(false) })),
  "batch sent": paneAt(batchStage({ reading: settledReading(true) }), {
    place: { kind: "file", fileName: "rollout.xlsx" },
  }),
  "batches sent": paneAt(planning(settledReading(true))),
  "batch marked as sent": paneAt({
    at: "done",
    reading: mergeReading(),
    marked: { batch: BATCH, isTakenBack: false, mails: 3 },
  }),
  "batch gone": paneAt({ ...planning(mergeReading()), goneBatch: BATCH }),
  "batch blocked": paneAt({ ...planning(readingWith(TWO_ERRORS)), goneBatch: BATCH }),
  preparing: paneAt({
    at: "writing",
    work: "prepare",
    reading: mergeReading(),
    share: 0.4,
    isCancelling: false,
    inSight: firstSight(BATCH),
  }),
  prepared: paneAt(batchStage({ prepared: { subject: "Get ready" }, check: CHECKED })),
  "prepared in a file": paneAt(batchStage({ prepared: {}, check: { is: "running" } }), {
    place: { kind: "file", fileName: "rollout.xlsx" },
  }),
  "preparing refused": paneAt({
    at: "refused",
    code: "host-failed",
    details: { nothingChanged: false },
    attempt: { do: "prepare", batch: BATCH },
    report: REPORT,
    copying: "not-asked",
    reading: mergeReading(),
  }),
  done: paneAt({ at: "done", reading: exampleReading("en") }),
  "done and checked": paneAt({ at: "done", reading: exampleReading("en"), check: CHECKED }),
  "done again": paneAt({ at: "done", reading: exampleReading("en", { changes: exampleChanges(true) }) }),
  "done with a file": paneAt(
    { at: "done", reading: exampleReading("en") },
    { place: { kind: "file", fileName: "rollout.xlsx" } },
  ),
  refused: paneAt({
    at: "refused",
    code: "cell-edit-mode",
    details: { nothingChanged: true },
    attempt: { do: "generate" },
    report: REPORT,
    copying: "not-asked",
    reading: exampleReading("en"),
  }),
  failed: paneAt({ at: "failed", attempt: { do: "generate" }, report: REPORT, copying: "not-asked" }),
};
