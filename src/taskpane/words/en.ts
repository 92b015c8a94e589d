import { countingIn } from "../../domain/language/countingIn";
import type { BatchTiming } from "../../domain/vocabulary/batchTimings";
import type { ReasonToRead } from "../../domain/vocabulary/reasonsToRead";
import type { Wording } from "../../domain/vocabulary/translation";

const { counted, number } = countingIn("en");

/** English: what the task pane says. */
export const paneTexts = {
  /** Of the batches in the pane. */
  merge: {
    timings: {
      sent: "Sent",
      past: "Past, not marked as sent",
      due: "Due today",
      coming: "Coming",
    } satisfies Readonly<Record<BatchTiming, string>>,
    rows: (count: number): string => counted(count, { one: "row", other: "rows" }),
    /** Names at the end of a list that is too long. */
    moreNames: (count: number): string => `${number(count)} more`,
    /** Batches that are folded. */
    later: (count: number): string => `${number(count)} more to come`,
    past: (count: number): string => `${number(count)} past, not marked as sent`,
    sent: (count: number): string => `${number(count)} sent`,
    /** Why there is nothing to send next. */
    noEmails: "The plan has no emails to send.",
    allSent: "Every batch is marked as sent.",
    /** On the button, and in full where something is done about it. */
    prepare: "Prepare batch",
    preparing: "Preparing the batch…",
    willWrite: "What will be written",
    /** Names of sheets. */
    alsoWritten: (sheets: string): string =>
      `So that all sheets say the same, these are written with it: ${sheets}.`,
    /** What to know of a batch that is not of today or later, and why one that was sent is not prepared. */
    warnings: {
      sent: "What is marked as sent is not prepared again: the same people would get it twice. If it was not sent, change the status of its rows on Communications.",
      past: "The send date of this batch has passed, and it is not marked as sent.",
    },
    leftOut: {
      heading: "Left out of every batch",
      nobody: "No recipient is left out.",
      suppressed: (rows: number): string => `${number(rows)} not to be written to`,
      withoutAddress: (rows: number): string => `${number(rows)} without a usable address`,
      repeated: (rows: number): string => `${number(rows)} listed twice`,
      unknownSlice: (rows: number): string =>
        `${number(rows)} of divided groups who may have had the message already`,
      withoutGroup: (rows: number): string => `${number(rows)} without a group of the plan`,
    },
    /** Mails of a batch that it does not hold any more. */
    settled: {
      sent: (mails: number): string => `Mails of this batch that were sent already: ${number(mails)}`,
      cancelled: (mails: number): string => `Mails of this batch that are cancelled: ${number(mails)}`,
    },
    nobody: "This batch has no recipients.",
    /** Looking through the mails of a batch. */
    mails: {
      heading: "Emails as they will be sent",
      to: "To",
      subject: "Subject",
      body: "Body",
      /** Numbers as text. */
      position: (place: string, of: string): string => `${place} of ${of}`,
      previous: "Previous",
      next: "Next",
      first: "First",
      longest: "Longest",
      /** The next mail that there is something to know of. */
      noted: "Next to check",
      findAddress: "Address",
      find: "Find",
      searching: "Searching…",
      missed: {
        noted: "Every email has its own fields and language.",
        address: "No address of this batch holds that text.",
      },
      /** Fields that are blank, whose fallback the text has. */
      replaced: (fields: string): string =>
        `Blank for this recipient, so other words stand in its place: ${fields}.`,
      /** Names of languages, as `Intl` has them. */
      otherLanguage: (written: string, wanted: string): string =>
        `Text in ${written}: there is none in ${wanted}.`,
    },
    prepared: "Batch prepared",
    /** A batch that was asked for and is not in the plan any more. */
    gone: (batch: string): string =>
      `"${batch}" is not in the plan any more. Nothing was prepared; choose a batch of the plan.`,
    /** The sheets have errors now. */
    blocked: "The batch cannot be prepared yet: fix what is listed below first.",
    /** After a write that failed in the middle. */
    mayHaveChanged: "Some sheets may have changed. Preparing the batch again puts them right.",
    /** What comes next, outside the pane: what it takes, then what to do in two sentences; the second ends before the subject line. */
    inWord: {
      heading: "Next, in Word",
      /** Said first: elsewhere a merge ends without an error, and nothing was sent. */
      onlyClassic:
        "Word sends a merge only through classic Outlook for Windows. With new Outlook, Outlook on the web, or Word for Mac or the web, it ends without an error and nothing is sent.",
      save: "Save and close the workbook first: Word wants it for itself.",
      finish: "In the document linked to Send: Finish & Merge > Send E-mail Messages, To the field To.",
      subjectLine: "Subject line",
      subjectsDiffer:
        "The subjects of this batch differ, and a merge has one for all: write one that suits everyone.",
    },
    /** Once a batch has gone out, by whatever road. */
    markSent: {
      heading: "When it has been sent",
      hint: "Who is in it goes on the sheet Sent, and nobody there is sent this message again.",
      day: "Sent on",
      mark: "Mark as sent",
      marking: "Marking as sent…",
      takeBack: "Take back",
      takingBack: "Taking back…",
      /** What was done. */
      marked: (mails: number): string => `Emails marked as sent: ${number(mails)}`,
      takenBack: (mails: number): string => `Emails to be sent again: ${number(mails)}`,
      nothing: "Nothing was marked: this batch was sent already, or is not in the plan any more.",
      /** Of a batch for those who were not there. */
      missed: (mails: number): string => `For people who missed it: ${number(mails)}`,
    },
    downloadCsv: "Download CSV for Word",
    /** Of what was written, afterwards. */
    check: "Check what was written",
    checking: "Checking…",
  },
  pane: {
    title: "Rollout Waves",
    language: "Language",
    starting: "Waiting for Excel…",
    reading: "Reading the workbook…",
    /** Office.js did not arrive: why, and what still works. */
    blocked: {
      heading: "No connection to Excel",
      text: "The part that talks to Excel comes from appsforoffice.microsoft.com and has not arrived. The network may block that address; your administrator can allow it.",
      stillWorks:
        "What still works: save the workbook, open the file here, and download it with its timeline.",
    },
    outside: {
      heading: "Open a workbook",
      text: "This page is not in Excel now, so it works on a file. The file is read in your browser and sent nowhere.",
      dropHere: "Drop an .xlsx file here",
    },
    openWorkbook: "Open a workbook",
    openAnother: "Open another workbook",
    opening: (file: string): string => `Opening ${file}…`,
    empty: {
      example: "A table that can be read",
      heading: "Who hears what, and when",
      text: "Make a table of your groups and the month in which each one is rolled out. It becomes a timeline to show in meetings and the rows for your mail merge.",
      sample: (sheet: string): string => `The sample adds a sheet named ${sheet}, which is yours to change.`,
      insertSample: "Insert sample data",
      starter:
        "Or begin with every sheet that a plan can have, to fill in: groups, waves, recipients, calendar and settings.",
    },
    /** The rules that a plan is made by. */
    rules: {
      heading: "More settings",
      /** Where they are changed: some are on the Settings sheet, or none is. */
      change: "Rules with a cell are changed there; the others are the usual ones.",
      changeWithout:
        "These are the usual rules. To change them, insert the starter sheets: Settings has a row for each.",
      usual: "usual",
      noLimit: "no limit",
      noWeekend: "none",
      weeks: (count: number): string => counted(count, { one: "week", other: "weeks" }),
      users: (count: string): string => `${count} users`,
      /** The person's own waves, on the sheet that they are on. */
      ownWaves: (sheet: string): string => `your own, on ${sheet}`,
    },
    /** Sheets to fill in. */
    starter: {
      heading: "Starter sheets",
      insert: "Insert starter sheets",
      /** Which are added to a workbook that has groups. */
      adds: "Adds those of Waves, Recipients, Calendar and Settings that the workbook does not have. They are yours to change.",
      shape: "Plan",
      added: (sheets: string): string => `Added: ${sheets}.`,
      nothingToAdd: "The workbook has every starter sheet already.",
    },
    /** What a new run does to the dates of the run before it. */
    changes: {
      heading: "What will change",
      none: (kept: number): string => `No date changes: ${number(kept)} kept.`,
      moved: (count: number): string => `${number(count)} moved`,
      added: (count: number): string => `${number(count)} added`,
      removed: (count: number): string => `${number(count)} removed`,
      kept: (count: number): string => `${number(count)} kept`,
      /** Dates as text. */
      fromTo: (from: string, to: string): string => `From ${from} to ${to}.`,
      noDate: "no date",
      /** Rows beyond those that are listed. */
      more: (count: number): string => `And ${number(count)} more.`,
      sinceLastTime: "Since last time",
    },
    /** Beside a week of the load picture. */
    load: {
      heading: "Load per week",
      peak: "Most",
      freeze: (labels: string): string => `Freeze: ${labels}`,
      overLimit: (users: string): string => `${users} over the limit`,
    },
    rollout: "Your rollout",
    sheet: "Sheet",
    chooseSheet: "Choose a sheet",
    /** Why this sheet was read and not another that might have been meant. */
    whyChosen: {
      hasGroups: "Chosen because it has rows under its headers.",
      isHeaded: "Chosen because its headers say what it holds.",
      isSource: "Chosen over a finished communication plan.",
      isNamed: "Chosen because of its name.",
      mostGroups: "Chosen because it has the most groups.",
      fewestErrors: "Chosen because it has the fewest errors.",
      first: "Chosen because it comes first.",
    } satisfies Readonly<Record<Exclude<ReasonToRead, "only">, string>>,
    start: "Starts",
    groups: (count: number): string => counted(count, { one: "group", other: "groups" }),
    users: (count: string, isOne: boolean): string => (isOne ? `${count} user` : `${count} users`),
    /** A select that the Settings sheet decides; `cell` is a sheet and an address. */
    setBySettings: (cell: string): string => `Set in ${cell}.`,
    goTo: (cell: string): string => `Go to ${cell}`,
    readAgain: "Read again",
    toFix: (count: number): string => (count === 1 ? "1 thing to fix" : `${number(count)} things to fix`),
    toKnow: (count: number): string => (count === 1 ? "1 thing to know" : `${number(count)} things to know`),
    /** Problems beyond those that are listed. */
    andMore: (count: number): string => `And ${number(count)} more. Fix these first, then read again.`,
    preview: "Preview",
    generate: "Generate timeline",
    generateAgain: "Generate again",
    /** Why Generate does nothing yet. */
    fixFirst: (count: number): string =>
      count === 1 ? "Fix the one thing above first." : `Fix the ${number(count)} things above first.`,
    writing: "Writing…",
    inserting: "Inserting sample data…",
    insertingStarter: "Inserting starter sheets…",
    cancel: "Cancel",
    cancelling: "Cancelling…",
    cancelled: "Cancelled.",
    done: "Done",
    timelineWritten: (waves: number, months: number): string =>
      `${waves === 1 ? "1 wave" : `${number(waves)} waves`}, ${months === 1 ? "1 month" : `${number(months)} months`}`,
    /** What the pane says once the sheet is written. */
    communicationsWritten: (rows: number): string => (rows === 1 ? "1 row" : `${number(rows)} rows`),
    messagesWritten: (rows: number, sends: number): string =>
      `${rows === 1 ? "1 row" : `${number(rows)} rows`}, ${sends === 1 ? "1 send" : `${number(sends)} sends`}`,
    /** `sheet` as the workbook calls it. */
    open: (sheet: string): string => `Open ${sheet}`,
    download: (file: string): string => `Download ${file}`,
    /** The meetings and send dates as a file for a calendar program. */
    downloadCalendar: "Download calendar",
    backToPlan: "Back to the plan",
    nextToSend: "Next to send",
    nothingToSend: "Every send date has passed.",
    refused: "Not done yet",
    nothingChanged: "Nothing was changed.",
    mayHaveChanged: "Some sheets may have changed. Generating again puts them right.",
    tryAgain: "Try again",
    failed: {
      heading: "Something went wrong in the add-in",
      text: "This is our mistake, not yours. Try again; if it happens again, send the details to whoever gave you the add-in.",
    },
    detailsLabel: "Details, without anything from your workbook",
    copyDetails: "Copy details",
    copied: "Copied.",
    copyByHand: "Copying is not allowed here. The text is selected: press Ctrl+C or ⌘C.",
    help: {
      heading: "Help and privacy",
      text: "List your groups with their months on any sheet, check the preview, then generate. Timeline, Communications and Messages are made anew each time, with what you wrote on Communications; no other sheet is touched.",
      privacy:
        "Nothing leaves the workbook: no tracking, no server. Only Office.js is loaded, from Microsoft.",
    },
  },
};

/** What the task pane says, in any language: English is the source. */
export type PaneTexts = Wording<typeof paneTexts>;
