import { countingIn } from "../../language/countingIn";
import { LANGUAGE_NAMES } from "../../language/languageNames";
import { type CivilDate, type IsoWeekday, isoDateText, isoWeekday } from "../../calendar/civilDate";
import type { DateConflictOf, DateReasonOf } from "../../calendar/dateReason";
import type { CalendarWeeks } from "../../calendar/weekRule";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../../language/weekendReadings";
import type { ProblemSentences } from "../../plan/problemSentences";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { RefusalSentences } from "../../plan/refusalSentences";
import type { PromptedColumn } from "../../vocabulary/communications";
import type { PromptedSetting } from "../../vocabulary/settings";
import type { Vocabulary } from "./vocabulary";
import type { MergeSheet } from "../../vocabulary/outputSheets";
import type { OtherRemedy, PreflightResult, PreflightRule, UntoldReason } from "../../vocabulary/preflight";
import type { Wording } from "../../vocabulary/translation";

const { counted, number } = countingIn("en");

/** English: what sheets, problems and refusals say. */
export const messages = {
  /** A count of days with its noun. */
  days: (count: number): string => counted(count, { one: "day", other: "days" }),
  /** The two lines under the matrix. */
  weekRule:
    "How weeks are counted: the first week is days 1 to 7 of the month, the second days 8 to 14, and so on.",
  wavesPurpose:
    "What the waves are for: a kickoff for everyone, then for each group two emails before, one on enrollment, and one after.",
  problems: {
    "no-table": () =>
      "No sheet with groups and months was found. Make a table with the columns Group and Month, or insert the sample data.",
    "sheet-not-found": ({ found, sheetNames }) =>
      `There is no sheet named "${found}". Choose one of: ${sheetNames.join(", ")}.`,
    "no-table-on-sheet": () =>
      "This sheet holds no table of groups and months. Write the headers Group and Month, or choose another sheet.",
    "no-groups": () => "There is nothing under the headers. Write one group in each row.",
    "unknown-month": ({ found }) => `"${found}" is not a month. Write a month name or a date.`,
    "missing-month": ({ group }) => `"${group}" has no month. Give every group a month.`,
    "day-in-month": ({ date, cells }) =>
      `"${dateInText("en", date)}" is a day, and would be planned as the whole month${cells > 1 ? ` (cells like this: ${number(cells)})` : ""}. Days cannot be planned yet; if the month is meant, write "${monthInText("en", date)}" as text.`,
    "missing-group": () => "There is a month but no group. Write the group's name, or clear the row.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" has another month in ${otherCell}. Keep one month for each group.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" is already in ${otherCell}. Write the years, or keep one column for each month.`,
    "plan-too-long": ({ months, most }) =>
      `The plan would run over ${number(months)} months; ${number(most)} is the most. Check the year of this month.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" is already in ${otherCell}. Keep one row for each group, or give the two different names.`,
    "repeated-key": ({ key, otherCell }) =>
      `The key "${key}" is already in ${otherCell}. Give each group a key of its own.`,
    "unknown-users": ({ found }) => `"${found}" is not a number of users. Write a whole number, such as 250.`,
    "not-an-address": ({ found }) =>
      `"${found}" is not an email address. Write an address such as it@example.com.`,
    "cell-error": ({ found }) => `The cell shows ${found}. Mend its formula, or write the value.`,
    "text-too-long": ({ characters, most }) =>
      `The cell holds ${number(characters)} characters; ${number(most)} is the most that Excel keeps. Shorten the text.`,
    "formula-like": ({ found }) =>
      `"${found}" would be run as a formula by some programs. Write a name that does not begin like a formula.`,
    "merged-cells": ({ range }) =>
      `The cells ${range} are merged, so it is not clear what belongs to which. Unmerge them and fill in each cell.`,
    "unknown-setting-value": ({ setting, found }) =>
      `"${found}" is not a value for ${setting}. Correct it, or clear it.`,
    "sheet-name-taken": ({ name }) =>
      `A sheet named "${name}" exists and was not made by Rollout Waves, so it is left alone. Rename it, then generate again.`,
    "name-taken": ({ name }) =>
      `The name "${name}" is already used for something else in this workbook. Rename that in Formulas > Name Manager, then generate again.`,
    "sheet-protected": () =>
      "This sheet is protected, so it cannot be updated. Choose Review > Unprotect Sheet, then generate again.",
    "workbook-protected": () =>
      "The workbook's structure is protected, so no sheet can be added. Choose Review > Protect Workbook to unprotect it, then generate again.",
    "no-open-day": ({ message, group }) =>
      `No open day is left in its week for "${message}" to ${group}. Choose another month or week.`,
    "no-address": ({ groups }) =>
      `No email address for ${groups.join(", ")}: the name stands in the To column, and Outlook looks it up in the address book. Add an Email column to be sure.`,
    "unclear-groups": ({ found }) =>
      `It is not clear which groups "${found}" holds. Divide them with commas, each with its users in brackets: HR (50 users), Finance (40 users).`,
    "everyone-among-groups": ({ found }) =>
      `"${found}" means everyone, and there are other groups beside it. Name the group that is meant.`,
    "note-not-read": ({ found }) =>
      `"${found}" was taken for a note below the table. If it is a group, give it a month.`,
    "table-not-read": ({ range }) =>
      `There is another table of groups and months in ${range}, and it was not read. Keep them in one table.`,
    "months-out-of-order": ({ found }) =>
      `"${found}" comes out earlier than the column before it. Check the start month, or write the years.`,
    "no-such-week": ({ message, group }) =>
      `The month has no fifth week for "${message}" to ${group}. Choose another week, such as the last.`,
    "out-of-order": ({ message, group, previous }) =>
      `"${message}" to ${group} is not after "${previous}". Change one of the two dates.`,
    "gap-too-short": ({ message, group, previous, days, least }) =>
      `Days from "${previous}" to "${message}" for ${group}: ${number(days)}; ${number(least)} are wanted. Choose another week for one of them.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Days from the enrollment of ${previous} to that of ${group}: ${number(days)}; ${number(least)} are wanted. Choose a later month.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `In the week of ${isoDateText(week)} ${number(users)} users enroll (${groups.join(", ")}); the help desk can take ${number(most)}. Move or divide a group.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Messages that go out during "${label}": ${number(sends.length)}${example(sends)}. Change the week of any that should not.`,
    "locked-on-closed-day": ({ message, group, date, closure }) =>
      `"${message}"${to(group)} is locked to ${isoDateText(date)}, which is closed: ${closure.kind === "weekend" ? "weekend" : closure.label}. Unlock it, or leave it if that is meant.`,
    "locked-outside-week": ({ message, group, date }) =>
      `"${message}"${to(group)} is locked to ${isoDateText(date)}, which is not in its week. Unlock it, or leave it if that is meant.`,
    "kickoff-with-first-message": ({ kickoff, groups }) =>
      `"${kickoff}" and the first message to ${groups.join(", ")} share a week. Hold the kickoff earlier to leave time for questions.`,
    "enrolled-before-evaluated": ({ groups, previous }) =>
      `Enrollment opens for ${groups.join(", ")} before ${previous} has been asked how it went. Choose a later month or week.`,
    "executives-in-pilot": ({ group }) =>
      `${group} is among the first, and so is the pilot. Begin with a group that can bear problems and solve them, and let executives come later.`,
    "phases-out-of-order": ({ message, phase, previous, previousPhase }) =>
      `"${message}" (${phase}) comes after "${previous}" (${previousPhase}) for the same groups. If that is not meant, change the order of the two, or the phase of one.`,
    "sends-in-past": ({ sends }) =>
      `Messages whose date has passed and that are not marked as sent: ${number(sends.length)}${example(sends)}. Mark those that went out as sent; give the others a later month or date, or cancel them.`,
    "slices-to-one-address": ({ groups }) =>
      `Divided, and without recipients: ${groups.join(", ")}. The group's own address gets every message once for each part. List its people as recipients, or let Warn stand instead of Split.`,
    "unknown-calendar": ({ calendar, scope }) =>
      `No row of the calendar is for "${calendar}". Write the name as it stands in the column ${scope}, or add a row.`,
    "no-waves": () =>
      "There is no message under the headers. Write one in each row, or delete the sheet to use the default plan.",
    "missing-value": ({ name }) => `The column ${name} is empty here. Fill it in, or clear the row.`,
    "not-a-choice": ({ name, found, choices }) =>
      `"${found}" is not a value for ${name}. Write one of: ${choices.join(", ")}.`,
    "weekday-or-country": (problem) => {
      const { found, day, country, days } = weekendReadings("en", problem);
      return `"${found}" can mean ${day} or the country ${country}. Write the days of the weekend in full: "${day}" for that day alone, "${days}" for the country.`;
    },
    "not-in-range": ({ name, found, least, most }) =>
      `"${found}" is not a value for ${name}. Write a whole number from ${number(least)} to ${number(most)}.`,
    "unknown-week": ({ found }) =>
      `"${found}" is not a week of a month. Write, as text, 1 to 5, last, or weeks such as 1-3.`,
    "unknown-date": ({ found }) => `"${found}" is not a date. Write a date, such as 2026-12-24.`,
    "dates-reversed": ({ found }) => `"${found}" is before the first day. Exchange the two dates.`,
    "repeated-message": ({ message, otherCell }) =>
      `"${message}" is already in ${otherCell}. Give each message a name of its own.`,
    "several-audiences": ({ wave, otherCell }) =>
      `Wave ${String(wave)} has another audience in ${otherCell}. Give it one audience, or this message a wave of its own.`,
    "missing-text": ({ message }) =>
      `"${message}" is an email and has no text here. Write its subject and body.`,
    "unknown-field": ({ field, nearest }) =>
      `No field is named {{${field}}}. Did you mean {{${nearest}}}? Correct it, or write the text itself.`,
    "stray-braces": ({ found }) =>
      `The braces of "${found}" make no field, and would be mailed as they stand. Write a field as {{Name}} or {{Name|colleague}}, with no other braces in it or beside it, or take the braces out.`,
    "communications-without-headers": ({ headers }) =>
      `This sheet has no row with the headers ${headers.join(" and ")}, so what is written on it cannot be kept. Write them again, or delete the sheet.`,
    "communications-header-missing": ({ headers }) =>
      `These headers are missing from this row: ${headers.join(", ")}. Without them it cannot be told what has been sent, and when. Write them above their columns again.`,
    "above-headers": ({ found }) =>
      `"${found}" stands above the headers, and would be lost when the sheet is written again. Move it below the rows, into a column of your own, or to another sheet.`,
    "formulas-become-values": ({ name, cells }) =>
      `Formulas under ${name} (cells: ${number(cells)}) stay only as the values that they show. Keep them on a sheet of your own.`,
    "message-renamed": ({ message, was }) =>
      `"${message}" is taken for "${was}" of the run before under a new name: what was sent, locked and noted stays with it. If it is another message, give it a wave of its own.`,
    "message-unclear": ({ was, messages }) =>
      `"${was}" was sent and is not in the plan any more, and these are new: ${messages.join(", ")}. Is it one of them, it would go out twice. Change one name at a time, or give new messages a wave of their own.`,
    "language-changed": ({ was, is }) =>
      `This plan was in ${LANGUAGE_NAMES[was]} and is in ${LANGUAGE_NAMES[is]} now, with all that people wrote. To go back, choose ${LANGUAGE_NAMES[was]} again.`,
    "repeated-message-key": ({ key, otherCell }) =>
      `The key "${key}" is already in ${otherCell}. Give each message a key of its own.`,
    "sent-without-date": ({ sendDate, sent }) =>
      `This row is marked as sent, and nothing says when. Write the day under ${sendDate} or ${sent}.`,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}" is much like "${other}" in ${otherCell}. If they are one group, write one name, or list the other in a column named Aliases.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" was read as one group. If it is several, divide them with commas.`,
    "recipients-without-headers": ({ headers }) =>
      `This sheet has no row with the headers ${headers.join(" and ")}, so nobody can be read from it. Write them above the columns, or rename the sheet.`,
    "without-headers": ({ headers }) =>
      `This sheet has no row with the headers ${headers.join(", ")}, so nothing can be read from it. Write them above the columns, or rename the sheet.`,
    "sheet-not-read": ({ input, headers }) =>
      `This sheet looks like ${input}, and was not read. If it is meant, show it, name it ${input}, and write the headers ${headers.join(", ")} above its columns; keep only one such sheet.`,
    "hidden-used": ({ input }) =>
      `This sheet is hidden, and was read as ${input}. Show it to see what counts, or delete it if it is not meant.`,
    "hidden-unclear": ({ input }) =>
      `This hidden sheet has the headers of ${input}, and no other sheet has. Show it or name it ${input} to use it, or delete it if it is not meant.`,
    "second-table": ({ input, other }) =>
      `This sheet can be read as ${input}, and so can "${other}". Bring everything together on one of the two, and delete the other.`,
    "taken-as-suppress": () =>
      "This was read as a list or a mark of those who get no mail. If that is not meant, give it another name.",
    "recipient-without-group": ({ rows }) =>
      rows === 1
        ? "1 recipient has no group, and gets no mail. Write the group beside the address."
        : `${number(rows)} recipients have no group, and get no mail. Write the group beside each address.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" is not a group of the plan, so ${rows === 1 ? "1 recipient gets" : `${number(rows)} recipients get`} no mail. Did you mean "${nearest}"? Correct it, or list it in the column Aliases of that group.`,
    "bad-address": ({ found }) =>
      `"${found}" is not an email address, so this row gets no mail. Write one address, such as name@example.com.`,
    "missing-address": () => "This recipient has no email address, and gets no mail. Write the address.",
    "repeated-recipient": ({ found, otherCell }) =>
      `"${found}" is already in ${otherCell}, for the same group. It is written to once; remove one of the rows.`,
    "in-several-groups": ({ found, group, other, otherCell }) =>
      `"${found}" is in "${group}" and, in ${otherCell}, in "${other}". It gets the messages of both groups, but one message only once a day; keep one row if that is not meant.`,
    suppressed: ({ rows }) =>
      rows === 1
        ? "1 recipient is marked as suppressed, and gets no mail."
        : `${number(rows)} recipients are marked as suppressed, and get no mail.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" is not a language that this add-in writes, so ${rows === 1 ? "1 recipient reads" : `${number(rows)} recipients read`} the text in another. Choose a language from the list, or leave the cell empty.`,
    "group-without-recipients": ({ groups }) =>
      `No recipient is in ${groups.map((group) => `"${group}"`).join(", ")}. Mail goes to the group's own address, or to its name. Add recipients, or check how the group is written.`,
    "group-left-out": ({ groups }) =>
      `No recipient of ${groups.map((group) => `"${group}"`).join(", ")} can be written to, so ${groups.length === 1 ? "the group gets" : "these groups get"} no mail. Correct the recipients if that is not meant.`,
    "missed-message": ({ message, groups, rows, batch }) =>
      `People who were not there when "${message}" went to ${groups.join(", ")}: ${number(rows)}. They are in a batch of their own, "${batch}". Send it, or mark it as sent if they need it no more.`,
    "had-already": ({ message, group, rows }) =>
      `Everybody in ${group} (${number(rows)}) has had "${message}", as the Sent sheet says, and its row is not marked as sent. Mark it, or delete their rows there to send it again.`,
    "unknown-slice": ({ group, rows }) =>
      `Recipients of "${group}" who get no mail: ${number(rows)}. A part of the group has had messages that the rest still gets, and nothing says which part they are in. Write to those who are new yourself, or list them in a group of their own.`,
    "number-in-field": ({ name, rows }) =>
      `The column ${name} holds ${rows === 1 ? "a number" : `${number(rows)} numbers`}, and mails say a number without its format. If it is a date or begins with zeros, write it as text.`,
    "blank-field": ({ message, field, rows }) =>
      `The text of "${message}" says {{${field}}}, which is blank ${rows === 1 ? "in 1 mail" : `in ${number(rows)} mails`}, here first. Fill it in, or write what to say instead: {{${field}|colleague}}.`,
    "empty-mail": ({ message, field, rows }) =>
      `A text of "${message}" is nothing but fields such as {{${field}}}, and comes out empty ${rows === 1 ? "in 1 mail" : `in ${number(rows)} mails`}, here first. Fill them in, or write more in the text.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" is not a message of the plan. Did you mean "${nearest}"? Correct it, or remove the row.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" already has a text in this language, in ${otherCell}. Remove one of them.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" is not in the plan any more, so this sheet is emptied. Prepare the batch that you want to send.`,
    "send-settled": ({ batch }) =>
      `"${batch}" has been sent or cancelled since, so this sheet is emptied. Prepare the batch that you want to send next.`,
    "too-many-messages": ({ rows, most }) =>
      `The plan has ${number(rows)} mails, and a sheet holds ${number(most)}. Prepare one batch at a time, or write a CSV file of each batch.`,
  } satisfies ProblemSentences,
  refusals: {
    "cell-edit-mode": () => "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    protected: ({ sheet }) =>
      sheet === undefined
        ? "The workbook is protected. Remove the protection on the Review tab, then try again."
        : `The sheet "${sheet}" is protected. Choose Review > Unprotect Sheet, then try again.`,
    "read-only": ({ file }) =>
      file === undefined
        ? "The workbook is open for reading only. Save a copy of it, and generate there."
        : `${file} may be read but not written. Choose another file with --out.`,
    "name-taken": ({ name = "" }) =>
      `The name "${name}" is already used in this workbook for something that is not ours. Rename that, then try again.`,
    "sheet-not-found": ({ sheet = "" }) =>
      `The sheet "${sheet}" is no longer there. Choose another sheet, then try again.`,
    "too-large": ({ sheet }) =>
      `${sheet === undefined ? "The result" : `"${sheet}"`} is larger than Excel takes. Divide the plan between two workbooks.`,
    "changed-meanwhile": ({ sheet, file = "" }) =>
      sheet === undefined
        ? `${file} was changed by another program in the meantime, so nothing was written to it. Run the command again.`
        : `The sheet "${sheet}" was changed in the meantime, perhaps by a colleague. Try again: it is then read as it is now.`,
    cancelled: () => "Cancelled, as you asked.",
    "not-answering": () =>
      "Excel does not answer. Wait until it is ready, look at the Timeline and Messages sheets, then generate again.",
    "host-failed": () =>
      "Excel could not do it. Try again; if it happens again, close and open the workbook.",
    "file-not-accessible": ({ file = "" }) =>
      `${file} could not be opened or written. Check that it exists, that you may use it, and that no program has it open.`,
    "not-a-workbook": ({ file = "The file" }) =>
      `${file} is not a whole Excel workbook. Open it in Excel, save it as .xlsx, and use that file.`,
    "unsupported-format": ({ file = "The file" }) =>
      `${file} is in another format than .xlsx or .xlsm. Open it in Excel, save it as .xlsx, and use that file.`,
    encrypted: ({ file = "The file" }) =>
      `${file} is encrypted with a password. Open it in Excel, remove the password (File > Info > Protect Workbook), and save it.`,
    "inflates-too-much": ({ file = "The file" }) =>
      `${file} unpacks to far more than a workbook should, so it was not read. Open it in Excel and save it as a new file.`,
  } satisfies RefusalSentences,
  holidays: {
    /** What a sheet of holidays is called; the code of their country comes after it. At most 20 characters that Excel takes for a sheet. */
    sheet: "Holidays",
    heading: "Public holidays",
    /** What is added, and what is not. */
    adds: "Adds the holidays of a whole country, for the years of the plan, as rows that are yours to change. Half days, and days when only banks and offices close, just warn. Days that only a part of the country keeps you add yourself.",
    country: "Country/Region",
    chooseCountry: "Choose a country/region",
    insert: "Add public holidays",
    inserting: "Adding public holidays…",
    /** `days` as a count with its noun. */
    added: (place: string, days: string, sheet: string): string =>
      `${place}: ${days} added on the sheet ${sheet}.`,
    allThere: (place: string): string => `${place}: the calendar has all of these holidays already.`,
    /** Whom the days are for: the groups that have these calendars. */
    forCalendars: (calendars: string): string =>
      `These days are for the groups with the calendar ${calendars}, and for no others.`,
    /** Whom the days are for: all; and how to keep them for some. `example` of a calendar; the columns by their headers. */
    forEveryone: (example: string, calendar: string, scope: string): string =>
      `These days are for every group. To keep them for some groups only, write a calendar, such as ${example}, for those groups in the column ${calendar}, and for these days in the column ${scope}.`,
    /** Why the days are for everyone although groups have calendars. */
    noneMeans: (country: string, calendars: string): string =>
      `No calendar of the groups means ${country}; they are: ${calendars}.`,
    /** Which groups the days are not for, and what to do. */
    withoutCalendar: (groups: string, calendar: string): string =>
      `Groups without a calendar, which these days are not for: ${groups}. If they should be, write it in the column ${calendar}.`,
    /** On which sheets other countries' days move everybody's mail, and what to do. */
    otherLists: (sheets: string, scope: string): string =>
      `Other holidays are for every group, too (${sheets}). Where they are for some groups only, write the calendar of those groups in the column ${scope}.`,
    noneKnown: (place: string): string =>
      `${place}: no public holidays are known. Write them on the Calendar sheet.`,
  },
  /** Of the Waves, Recipients, Calendar and Settings sheets. */
  planning: {
    /** The line under the timeline that says how weeks are counted, when it is not by the days of the month; the weekday as `Intl` has it. */
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `How weeks are counted: calendar weeks from ${weekStart}; the first is the one that holds the 1st of the month.`,
      isoMajority: (weekStart) =>
        `How weeks are counted: calendar weeks from ${weekStart}; the first is the one that has four days or more in the month.`,
      firstFull: (weekStart) =>
        `How weeks are counted: calendar weeks from ${weekStart}; the first is the one that lies whole in the month.`,
    } satisfies Readonly<Record<CalendarWeeks, (weekStart: string) => string>>,
    /** What to write under a header or beside a setting, for those whose word does not say it; at most 255 characters. */
    prompts: {
      wave: "A number from 1. Messages with the same number are one wave.",
      audience: "All, Each group, or the names of some groups with commas between.",
      week: "1 to 5, last, or weeks on end such as 1-3.",
      monthsAfter: "How many months after the group's own month. Empty: none.",
      weekday: "The day to send on. Empty: the default weekday of the Settings sheet.",
      channels: "One or more of: Meeting, Email, Website, Social, Poster.",
      subject: "Text with fields such as {{Group}}, {{Month}} and {{EnrollmentDateLong}}.",
      from: "The first day, as a date.",
      to: "The last day, which counts. Empty: the same as the first.",
      kind: "A holiday, or a freeze in which nothing should change.",
      scope: "All, the names of groups, or channels. Empty: all.",
      effect: "Block keeps messages off these days; Warn only tells.",
      weekRule: "Which week of a month is its first.",
      weekend: "Weekdays with commas between, or a country code such as SE.",
      leadWeeks: "How many weeks earlier than planned the kickoff is held.",
      leastGate: "The fewest days from one month's enrollment to the next month's.",
      capacity: "How many users the help desk can take in a week. Empty: no limit.",
      whenFull: "Warn only tells; Split divides a large group into batches, a week or two apart.",
      shape: "The plan that is used when there is no Waves sheet.",
    } satisfies Readonly<Partial<Record<keyof Vocabulary["planning"]["inputs"], string>>> &
      Readonly<Record<PromptedSetting, string>>,
    /** Labels of the sample rows of the Calendar sheet. */
    samples: {
      newYear: "New Year's Day",
      freeze: "Year-end change freeze",
      person: "Sample person",
    },
  },
  /** Of the Communications sheet and the load picture. */
  communications: {
    /** The header of a column of the person's that has none; a number follows. */
    unnamedColumn: "Column",
    /** An en-US format code. */
    dateFormat: "yyyy-mm-dd",
    /** Why a message goes out on its day: one sentence, or two. */
    reasons: {
      weekday: (weekday: IsoWeekday): string =>
        `The day that the plan asks for: ${weekdayName("en", weekday)}.`,
      kickoff: "The first open day of the week: the kickoff comes before everything else.",
      shortWeek: "The week does not have the day asked for in this month, so it is the last open day.",
      closed: ({ wanted, because, moved }: DateReasonOf<"closed">): string =>
        `${day(wanted)} is closed (${because.kind === "weekend" ? "weekend" : because.label}), so it is the ${moved === "next" ? "next open day" : "last open day before it"}.`,
      wait: ({ wanted, for: wait }: DateReasonOf<"wait">): string =>
        wait.kind === "after"
          ? `"${wait.message}" goes out on ${day(wait.on)}, and ${days(wait.days)} later is the earliest: ${day(wanted)} is too early.`
          : `${wait.group} enrolls on ${day(wait.on)}, and ${days(wait.days)} later is the earliest: ${day(wanted)} is too early.`,
      cutWait: ({ for: wait }: DateReasonOf<"cutWait">): string =>
        `${wait.kind === "after" ? `"${wait.message}" goes out` : `${wait.group} enrolls`} on ${day(wait.on)}, and no open day of this week is ${days(wait.days)} later, so it is the last open day.`,
      locked: "Locked: the day stands under Locked date.",
      sent: "Sent: the date does not move any more.",
      cancelled: "Cancelled: nothing goes out, and the date stays.",
      missed: "For people who were not there when it was sent: the next open day.",
    },
    /** Why a message has no day. */
    conflicts: {
      noSuchWeek: "No date: the month has no such week.",
      closedWeek: "No date: every day of the week is closed.",
      tooLate: ({ for: wait }: DateConflictOf<"tooLate">): string =>
        `No date: "${wait.kind === "after" ? wait.message : wait.group}" is on ${day(wait.on)}, and no open day of the week is left after it.`,
    },
    /** For a row that has been sent and is not in the plan any more. */
    leftPlan: "Sent. Not in the plan any more.",
    /** Of rows that stay because somebody wrote something on them. */
    notInPlan: "Not in the plan any more.",
    standsTwice: "This row stands twice; what is written here stays.",
    /** At most 255 characters each. */
    prompts: {
      owner: "Who sees to it. Yours: it stays when you generate again.",
      status: "Planned, Ready, Sent or Cancelled. A row that is sent never moves.",
      lockedDate: "A date that this message must go out on, whatever the plan says. Clear it to unlock.",
      sent: "The date that it went out on, if it was not the send date. A row with a date here never moves.",
      notes: "Yours: they stay when you generate again. So do columns that you add.",
      feedback:
        "Where people say how it went. Empty: the row FeedbackLink of the Settings sheet, if there is one.",
    } satisfies Readonly<Record<PromptedColumn, string>>,
    load: {
      /** Headers of the numbers below the timeline, and names of the columns in its charts. */
      week: "Week from",
      messages: "Messages",
      messagesInFreeze: "Messages in a week with a freeze",
      users: "Users enrolling",
      usersOverCapacity: "Users over the limit",
      messagesTitle: "Messages per week",
      usersTitle: "Users enrolling per week",
      /** What a chart shows, for people who do not see it. */
      peak: (what: string, most: number, week: CivilDate): string =>
        `${what}. Most: ${String(most)}, in the week from ${isoDateText(week)}.`,
    },
  },
  /** Of the check before sending. */
  preflight: {
    heading: "Check before sending",
    /** How a rule came out, before its claim. */
    states: {
      passed: "Passed",
      failed: "Failed",
      warned: "To know",
      untold: "Not checked",
    } satisfies Readonly<Record<PreflightResult["state"], string>>,
    rules: {
      sheetThere: {
        claim: "The sheet is there",
        protects: "Without it, there is nothing to merge from.",
      },
      headersFirst: {
        claim: "The headers are in row 1, from A1 on",
        protects: "Word takes the first row that it finds for the names of the fields.",
      },
      headerNames: {
        claim: "Every header can be a merge field",
        protects: "Word changes or cuts other names, and the fields of the document then find no column.",
      },
      uniqueHeaders: {
        claim: "No header is there twice",
        protects: "Of two columns with one name, Word merges only one.",
      },
      neededColumns: {
        claim: "The columns that every merge needs are there",
        protects: "A field without its column merges nothing.",
      },
      nothingElse: {
        claim: "Nothing else is on the sheet",
        protects: "Word takes a note beside the rows for one more column.",
      },
      noBlanks: {
        claim: "No row, column or cell is blank",
        protects: "Word stops at a blank row, and a blank cell can repeat the text of the mail before it.",
      },
      onlyTexts: {
        claim: "Every cell is a text",
        protects:
          "Word turns numbers and dates into others: 07865 becomes 7865, and 3 April can become 4 March.",
      },
      noFormulas: {
        claim: "No cell is a formula",
        protects: "A formula can give another text on the day of the merge, or an error.",
      },
      noMerges: {
        claim: "No cells are merged",
        protects: "Only the first of merged cells holds the text: the other mails get a blank.",
      },
      nothingHidden: {
        claim: "Nothing is hidden or filtered",
        protects: "A merge sends hidden and filtered rows all the same.",
      },
      longTextsFirst: {
        claim: "Long texts begin within the first eight rows",
        protects:
          "Word sizes a column by its first eight rows, and cuts texts at 255 characters when none of those is longer.",
      },
      textLengths: {
        claim: "No text is longer than a cell can hold",
        protects: "Excel repairs such a file, and cuts the text at 32,767 characters.",
      },
      namedRange: {
        claim: "The named range covers exactly the header and the rows",
        protects: "Word offers the name beside the sheet: rows outside it would get no mail.",
      },
      addresses: {
        claim: "Every To is one address",
        protects:
          "Several addresses in one cell reach nobody or everybody at once, and a line break can add a recipient.",
      },
      oncePerBatch: {
        claim: "Nobody is in a batch twice",
        protects: "One person would get the same mail twice.",
      },
      subjectLines: {
        claim: "Every subject is one line",
        protects: "A line break can cut the subject, or add to the mail what nobody wrote.",
      },
      noFieldsLeft: {
        claim: "No template field is left",
        protects: "Everyone would read {{Name}} instead of a name.",
      },
      oneSendDate: {
        claim: "Every batch has one send date",
        protects: "A batch is sent in one go: some of its mails would go out on a wrong day.",
      },
      oneBatch: {
        claim: "Send holds one batch",
        protects: "A merge has one subject: the mails of another batch would go out under it.",
      },
      stillToSend: {
        claim: "The batch on Send is still to be sent",
        protects: "People would get a mail a second time, or one that was cancelled.",
      },
      sameAsMessages: {
        claim: "Send holds all rows of its batch in Messages, and no others",
        protects: "Somebody would get no mail, a mail too many, or another text.",
      },
      sameAsPlan: {
        claim: "The rows are what the plan says now",
        protects: "What has changed in the plan since would be missing from the mails.",
      },
    } satisfies Readonly<Record<PreflightRule, { readonly claim: string; readonly protects: string }>>,
    /** A text of a cell or a range. */
    found: (text: string): string => `Found: "${text}".`,
    /** An address, or names of columns. */
    missing: (text: string): string => `Missing: "${text}".`,
    /** Cells, rows or ranges beyond the first. */
    more: (count: number): string => `And ${number(count)} more.`,
    /** What to do about a broken rule. */
    remedies: {
      messages: "Generate again: Messages is written anew.",
      send: "Prepare the batch again: Send is written anew.",
      planAddresses:
        "The plan has it so. Write an email address for each of these groups or people where they are listed, then generate again.",
      planLengths:
        "The plan has too many columns with texts over 255 characters. Shorten the texts in some of them, then generate again.",
      planTexts: "The plan has it so. Change the text in the sheet that it comes from, then generate again.",
      unhide: "Show the sheet: right-click the tab of any sheet, then choose Unhide.",
      settled:
        "By the plan nothing of this batch is to be sent: it was sent or cancelled, or has another date or name now. Generate again, then prepare what is to be sent.",
    } satisfies Readonly<Record<MergeSheet | OtherRemedy, string>>,
    /** There is nothing to check yet. */
    noSheet: "There is no Messages sheet: generate first.",
    /** Where To is a name. */
    lookedUp: "Outlook looks names up in the address book; an address is safer.",
    untold: {
      noPlan: "There is no plan to compare with. Fix what is wrong in the sheets first.",
      noColumn: "A column that this is about is missing.",
      noMessages: "There is no Messages sheet to compare with. Generate first.",
      noBatch: "No batch is prepared on Send.",
    } satisfies Readonly<Record<UntoldReason, string>>,
  },
};

/** What sheets, problems and refusals say, in any language: English is the source. */
export type Messages = Wording<Omit<typeof messages, "problems" | "refusals">> & {
  readonly problems: ProblemSentences;
  readonly refusals: RefusalSentences;
};

function day(date: CivilDate): string {
  return `${weekdayName("en", isoWeekday(date))} ${isoDateText(date)}`;
}

function days(count: number): string {
  return counted(count, { one: "day", other: "days" });
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` to ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, such as "${send.message}"${to(send.group)} on ${isoDateText(send.date)}`;
}
