import { isoDateText, isoWeekday, type CivilDate } from "../../calendar/civilDate";
import { dateInText, monthInText } from "../../language/monthNames";
import { weekdayName } from "../../language/weekdayNames";
import { weekendReadings } from "../weekendReadings";
import type { SendOnDay } from "../../plan/scheduleProblem";
import type { Words } from "../words";

/** English. */
export const en: Words = {
  tag: "en",
  timelineSheet: "Timeline",
  planTitle: "Communication plan",
  planTitleSynonyms: [
    "Communications plan",
    "Communication schedule",
    "Communications timeline",
    "Rollout communication plan",
  ],
  wave: (number) => `Wave ${String(number)}`,
  everyone: "All",
  weeks: { 1: "First week", 2: "Second week", 3: "Third week", 4: "Fourth week", 5: "Fifth week" },
  weekRule:
    "How weeks are counted: the first week is days 1 to 7 of the month, the second days 8 to 14, and so on.",
  wavesPurpose:
    "What the waves are for: a kickoff for everyone, then for each group two emails before, one on enrollment, and one after.",
  messages: {
    kickoffMeeting: {
      name: "Kickoff meeting",
      subject: "Kickoff: Microsoft Intune is coming to our organization",
      body: [
        "Hello,",
        "",
        "From {{Month}} we are introducing Microsoft Intune, which keeps our work apps and data safe on the devices we use. " +
          "This meeting is for everyone: what is changing, why, when it reaches your group, and what you will be asked to do.",
        "",
        "You do not need to prepare anything. After the meeting, each group gets emails of its own with dates and instructions. " +
          "Bring your questions; the answers will be posted on our web site.",
      ].join("\n"),
    },
    preRolloutEmail1: {
      name: "Pre-rollout email 1",
      subject: "Microsoft Intune is coming in {{Month}}",
      body: [
        "Hello {{Group}},",
        "",
        "In {{Month}} we are introducing Microsoft Intune to your group. It protects our organization's apps and data on your " +
          "phone, tablet and computer, and lets you reach work from the device that suits you.",
        "",
        "Why: devices get lost, and passwords get stolen. Intune lets us protect what belongs to work without touching your " +
          "personal photos, messages or apps.",
        "",
        "When: enrollment for your group opens on {{EnrollmentDateLong}}.",
        "",
        "You do not need to do anything yet. Next week we will tell you what to prepare. " +
          "If you have questions, please contact the help desk.",
      ].join("\n"),
    },
    preRolloutEmail2: {
      name: "Pre-rollout email 2",
      subject: "Get ready to enroll on {{EnrollmentDateLong}}",
      body: [
        "Hello {{Group}},",
        "",
        "Enrollment in Microsoft Intune opens for your group on {{EnrollmentDateLong}}. Three things to do before then:",
        "",
        "1. Install the latest system update on each device that you use for work.",
        "2. Back up your device, and charge it.",
        "3. Make sure that you know your work account and its password, and can approve a sign-in.",
        "",
        "Enrolling takes about 15 minutes. On the day you will get an email with the steps. " +
          "If you will be away, or use a device that you are unsure about, please tell the help desk now.",
      ].join("\n"),
    },
    enrollmentEmail: {
      name: "Enrollment email",
      subject: "Please enroll your device in Microsoft Intune",
      body: [
        "Hello {{Group}},",
        "",
        "Enrollment in Microsoft Intune is now open for your group. Please enroll each device that you use for work this week:",
        "",
        "1. Install the Company Portal app from your device's app store.",
        "2. Open it and sign in with your work account.",
        "3. Follow the steps on the screen. Allow about 15 minutes, and keep the device on Wi-Fi and charged.",
        "",
        "When the app says that your device is ready, you are done. A device that is not enrolled may later lose access to " +
          "work email and files. If anything goes wrong, stop where you are and contact the help desk.",
      ].join("\n"),
    },
    postEnrollmentEmail: {
      name: "Post-enrollment email",
      subject: "How did your enrollment go?",
      body: [
        "Hello {{Group}},",
        "",
        "Thank you for enrolling your devices in Microsoft Intune. In the Company Portal app you can now install work apps, " +
          "check whether a device meets our requirements, and ask for help.",
        "",
        "Not enrolled yet? Please do it today with the steps in our last email, or contact the help desk: " +
          "devices that are not enrolled may lose access to work email and files.",
        "",
        "Please reply and tell us what went well and what did not. The next groups will have an easier time for it.",
      ].join("\n"),
    },
  },
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
      `"${dateInText("en", date)}" is a day, and would be planned as the whole month${cells > 1 ? ` (cells like this: ${String(cells)})` : ""}. Days cannot be planned yet; if the month is meant, write "${monthInText("en", date)}" as text.`,
    "missing-group": () => "There is a month but no group. Write the group's name, or clear the row.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" has another month in ${otherCell}. Keep one month for each group.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" is already in ${otherCell}. Write the years, or keep one column for each month.`,
    "plan-too-long": ({ months, most }) =>
      `The plan would run over ${String(months)} months; ${String(most)} is the most. Check the year of this month.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" is already in ${otherCell}. Keep one row for each group, or give the two different names.`,
    "repeated-key": ({ key, otherCell }) =>
      `The key "${key}" is already in ${otherCell}. Give each group a key of its own.`,
    "unknown-users": ({ found }) => `"${found}" is not a number of users. Write a whole number, such as 250.`,
    "not-an-address": ({ found }) =>
      `"${found}" is not an email address. Write an address such as it@example.com.`,
    "cell-error": ({ found }) => `The cell shows ${found}. Mend its formula, or write the value.`,
    "text-too-long": ({ characters, most }) =>
      `The cell holds ${String(characters)} characters; ${String(most)} is the most that Excel keeps. Shorten the text.`,
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
      `Days from "${previous}" to "${message}" for ${group}: ${String(days)}; ${String(least)} are wanted. Choose another week for one of them.`,
    "gate-too-short": ({ group, previous, days, least }) =>
      `Days from the enrollment of ${previous} to that of ${group}: ${String(days)}; ${String(least)} are wanted. Choose a later month.`,
    "over-capacity": ({ week, users, most, groups }) =>
      `In the week of ${isoDateText(week)} ${String(users)} users enroll (${groups.join(", ")}); the help desk can take ${String(most)}. Move or divide a group.`,
    "sends-in-freeze": ({ label, sends }) =>
      `Messages that go out during "${label}": ${String(sends.length)}${example(sends)}. Change the week of any that should not.`,
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
      `"${found}" is not a value for ${name}. Write a whole number from ${String(least)} to ${String(most)}.`,
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
    "communications-without-headers": ({ headers }) =>
      `This sheet has no row with the headers ${headers.join(" and ")}, so what is written on it cannot be kept. Write them again, or delete the sheet.`,
    "communications-header-missing": ({ headers }) =>
      `These headers are missing from this row: ${headers.join(", ")}. Without them it cannot be told what has been sent, and when. Write them above their columns again.`,
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
        : `${String(rows)} recipients have no group, and get no mail. Write the group beside each address.`,
    "unknown-recipient-group": ({ found, nearest, rows }) =>
      `"${found}" is not a group of the plan, so ${rows === 1 ? "1 recipient gets" : `${String(rows)} recipients get`} no mail. Did you mean "${nearest}"? Correct it, or list it in the column Aliases of that group.`,
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
        : `${String(rows)} recipients are marked as suppressed, and get no mail.`,
    "unspoken-language": ({ found, rows }) =>
      `"${found}" is not a language that this add-in writes, so ${rows === 1 ? "1 recipient reads" : `${String(rows)} recipients read`} the text in another. Choose a language from the list, or leave the cell empty.`,
    "group-without-recipients": ({ groups }) =>
      `No recipient is in ${groups.map((group) => `"${group}"`).join(", ")}. Mail goes to the group's own address, or to its name. Add recipients, or check how the group is written.`,
    "group-left-out": ({ groups }) =>
      `No recipient of ${groups.map((group) => `"${group}"`).join(", ")} can be written to, so ${groups.length === 1 ? "the group gets" : "these groups get"} no mail. Correct the recipients if that is not meant.`,
    "unknown-slice": ({ group, rows }) =>
      `Recipients of "${group}" who get no mail: ${String(rows)}. A part of the group has had messages that the rest still gets, and nothing says which part they are in. Write to those who are new yourself, or list them in a group of their own.`,
    "number-in-field": ({ name, rows }) =>
      `The column ${name} holds ${rows === 1 ? "a number" : `${String(rows)} numbers`}, and mails say a number without its format. If it is a date or begins with zeros, write it as text.`,
    "blank-field": ({ message, field, rows }) =>
      `The text of "${message}" says {{${field}}}, which is blank ${rows === 1 ? "in 1 mail" : `in ${String(rows)} mails`}, here first. Fill it in, or write what to say instead: {{${field}|colleague}}.`,
    "unknown-message": ({ found, nearest }) =>
      `"${found}" is not a message of the plan. Did you mean "${nearest}"? Correct it, or remove the row.`,
    "repeated-template": ({ message, otherCell }) =>
      `"${message}" already has a text in this language, in ${otherCell}. Remove one of them.`,
    "send-emptied": ({ batch }) =>
      `"${batch}" is not in the plan any more, so this sheet is emptied. Prepare the batch that you want to send.`,
    "send-settled": ({ batch }) =>
      `"${batch}" has been sent or cancelled since, so this sheet is emptied. Prepare the batch that you want to send next.`,
    "too-many-messages": ({ rows, most }) =>
      `The plan has ${String(rows)} mails, and a sheet holds ${String(most)}. Prepare one batch at a time, or write a CSV file of each batch.`,
  },
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
  },
  inputs: {
    group: [
      "Group",
      "Groups",
      "Group name",
      "Organizational group",
      "Department",
      "Business unit",
      "Division",
      "Team",
    ],
    month: ["Month", "Rollout month", "Enrollment month", "Deployment month", "Timeframe", "When", "Date"],
    year: ["Year"],
    users: ["Users", "Number of users", "Head-count", "Headcount", "User count", "People"],
    email: ["Email", "E-mail", "Email address", "Mail", "Address"],
    phase: ["Rollout phase", "Phase", "Rollout plan", "Rollout phases"],
    setting: ["Setting", "Settings"],
    value: ["Value"],
    start: ["Start month", "Start", "Starts", "First month"],
    language: ["Language"],
    total: ["Total", "Totals", "Subtotal", "Grand total", "Total users", "Sum"],
    mark: ["X", "Yes", "Y", "OK"],
    noMark: ["No", "None", "N/A"],
    aliases: ["Aliases", "Alias", "Also known as", "Also called", "Other names", "AKA"],
    key: ["Key", "Group key", "Group ID"],
    owner: ["Owner", "Responsible"],
    calendar: ["Calendar", "Holiday calendar"],
  },
  settingsSheet: ["Settings"],
  sample: {
    sheet: "Groups",
    groups: {
      it: "IT",
      sales: "Sales and Marketing",
      retail: "Retail",
      hr: "HR",
      finance: "Finance",
      executives: "Executives",
    },
  },
  everyoneSynonyms: ["All", "Everyone", "Everybody", "All users", "All groups"],
  executives: [
    "Executives",
    "Executive",
    "Executive team",
    "Executive office",
    "Leadership",
    "Leadership team",
    "Management",
    "Management team",
    "Senior management",
    "Top management",
    "C-suite",
    "Board",
    "Board of directors",
  ],
  holidays: {
    sheet: "Holidays",
    heading: "Public holidays",
    adds: "Adds the holidays of a whole country, for the years of the plan, as rows that are yours to change. Half days, and days when only banks and offices close, just warn. Days that only a part of the country keeps you add yourself.",
    country: "Country/Region",
    chooseCountry: "Choose a country/region",
    insert: "Add public holidays",
    inserting: "Adding public holidays…",
    added: (place, days, sheet) => `${place}: ${days} added on the sheet ${sheet}.`,
    allThere: (place) => `${place}: the calendar has all of these holidays already.`,
    forCalendars: (calendars) =>
      `These days are for the groups with the calendar ${calendars}, and for no others.`,
    forEveryone: (example, calendar, scope) =>
      `These days are for every group. To keep them for some groups only, write a calendar, such as ${example}, for those groups in the column ${calendar}, and for these days in the column ${scope}.`,
    noneMeans: (country, calendars) => `No calendar of the groups means ${country}; they are: ${calendars}.`,
    withoutCalendar: (groups, calendar) =>
      `Groups without a calendar, which these days are not for: ${groups}. If they should be, write it in the column ${calendar}.`,
    otherLists: (sheets, scope) =>
      `Other holidays are for every group, too (${sheets}). Where they are for some groups only, write the calendar of those groups in the column ${scope}.`,
    noneKnown: (place) => `${place}: no public holidays are known. Write them on the Calendar sheet.`,
  },
  planning: {
    inputs: {
      wave: ["Wave", "Wave number", "Step"],
      message: ["Message", "Communication", "Message name"],
      audience: ["Audience", "Recipients", "To whom"],
      week: ["Week", "Week of the month"],
      monthsAfter: ["Months after", "Months later"],
      weekday: ["Weekday", "Day", "Day of the week"],
      channels: ["Channels", "Channel", "Delivery method"],
      sender: ["Sender", "Sent by"],
      subject: ["Subject", "Subject line"],
      body: ["Body", "Text", "Message text"],
      name: ["Name", "Full name", "Recipient"],
      from: ["From", "First day", "Start date"],
      to: ["To", "Last day", "End date", "Until"],
      label: ["Label", "Description", "Holiday"],
      kind: ["Kind", "Type"],
      scope: ["Scope", "Applies to"],
      effect: ["Effect"],
      weekRule: ["Week rule", "Weeks are counted by"],
      weekStart: ["First day of week", "First day of the week", "Week starts on"],
      weekend: ["Weekend"],
      defaultWeekday: ["Default weekday", "Send day"],
      leadWeeks: ["Kickoff lead weeks", "Lead weeks"],
      repeats: ["Kickoff repeats", "Kickoff weeks"],
      leastGap: ["Minimum gap (days)", "Minimum gap"],
      leastGate: ["Gate (days)", "Gate"],
      capacity: ["Capacity per week (users)", "Capacity per week", "Capacity"],
      whenFull: ["Over capacity", "When over capacity"],
      shape: ["Plan shape", "Shape"],
      support: ["Support contact", "Help desk"],
      suppress: [
        "Suppress",
        "Do not email",
        "Do not mail",
        "Do not contact",
        "Do not send",
        "Don't email",
        "Don't mail",
        "Don't contact",
        "No mail",
        "No email",
        "No mailing",
        "No mailings",
        "Unsubscribe",
        "Unsubscribed",
        "Opt out",
        "Opts out",
        "Opted out",
        "DNC",
      ],
    },
    sheets: {
      waves: ["Waves"],
      recipients: ["Recipients"],
      calendar: ["Calendar"],
      templates: ["Templates"],
      suppress: [
        "Suppress",
        "Suppressed",
        "Suppression list",
        "Suppress list",
        "Mail suppression",
        "Email suppression",
        "Unsubscribed",
        "Unsubscribes",
        "Opt-outs",
        "Do not mail list",
        "Do not contact list",
      ],
    },
    exclusions: [
      "Suppress",
      "Suppressed",
      "Exclude",
      "Excludes",
      "Excluded",
      "Exclusion",
      "Exclusions",
      "Exclude list",
      "Exclusion list",
      "Blocklist",
      "Blocklisted",
      "Blacklist",
      "Blacklisted",
      "Denylist",
      "No mail",
      "No email",
    ],
    phases: {
      kickoff: ["Kickoff", "Kick-off"],
      preEnrollment: ["Pre-enrollment", "Before enrollment", "Pre-rollout"],
      enrollment: ["Enrollment", "Rollout"],
      postEnrollment: ["Post-enrollment", "After enrollment", "Post-rollout"],
    },
    channels: {
      meeting: ["Meeting", "Meetings"],
      email: ["Email", "E-mail", "Emails", "Mail"],
      website: ["Website", "Web site", "Intranet"],
      social: ["Social", "Social post", "Social posts", "Social media"],
      poster: ["Poster", "Posters", "Flyers", "Posters and flyers"],
    },
    eachGroup: ["Each group", "Every group", "Group"],
    lastWeek: ["Last week", "Last"],
    kinds: { holiday: ["Holiday", "Public holiday"], freeze: ["Freeze", "Change freeze"] },
    effects: { block: ["Block", "Closed"], warn: ["Warn", "Warning"] },
    whenFull: { warn: ["Warn", "Warning"], split: ["Split", "Divide"] },
    weekRules: {
      days: ["Days of the month", "Days 1 to 7"],
      containsFirst: ["Week that holds the 1st"],
      isoMajority: ["First week with four days or more", "ISO"],
      firstFull: ["First full week"],
    },
    shapes: {
      monthly: ["Monthly plan", "Microsoft's monthly plan"],
      staggered: ["Staggered migration", "Migration cycle"],
      empty: ["Headers only", "Empty plan"],
      twoEmails: ["Two emails", "Two-email plan", "two-email"],
    },
    messages: {
      announcePlan: {
        name: "Announce the plan",
        subject: "Your devices move to Microsoft Intune, from {{EnrollmentDateLong}}",
        body: [
          "Hello {{Group}},",
          "",
          "We are moving the management of our devices to Microsoft Intune, one group at a time. " +
            "Your group can enroll from {{EnrollmentDateLong}}. You do not need to do anything yet.",
          "",
          "Next month you will get the steps. Questions are welcome at the help desk.",
        ].join("\n"),
      },
      instructToEnroll: {
        name: "Instructions to enroll",
        subject: "How to enroll your devices",
        body: [
          "Hello {{Group}},",
          "",
          "Enrollment in Microsoft Intune is open for your group. For each device that you use for work:",
          "",
          "1. Install the Company Portal app from your device's app store.",
          "2. Open it and sign in with your work account.",
          "3. Follow the steps on the screen. Allow about 15 minutes.",
          "",
          "If anything goes wrong, stop where you are and contact the help desk.",
        ].join("\n"),
      },
      giveDeadline: {
        name: "Deadline",
        subject: "Please enroll your devices within a month",
        body: [
          "Hello {{Group}},",
          "",
          "Thank you if your devices are enrolled. If one is not, please enroll it this month: " +
            "from next month on, only enrolled devices reach work email and files.",
          "",
          "The steps are in our last email, and the help desk is glad to assist.",
        ].join("\n"),
      },
      enforceAccess: {
        name: "Access is enforced",
        subject: "Only enrolled devices now reach work email and files",
        body: [
          "Hello {{Group}},",
          "",
          "From now on only devices that are enrolled in Microsoft Intune reach work email and files. " +
            "If yours has lost access, enroll it with the Company Portal app, and access comes back.",
          "",
          "If it does not, please contact the help desk.",
        ].join("\n"),
      },
      benefitsAndSchedule: {
        name: "Benefits and schedule",
        subject: "Microsoft Intune is coming on {{EnrollmentDateLong}}",
        body: [
          "Hello {{Group}},",
          "",
          "On {{EnrollmentDateLong}} enrollment in Microsoft Intune opens for your group. It protects what belongs to work, " +
            "without touching your personal photos, messages or apps, and lets you work from the device that suits you.",
          "",
          "On that day you will get an email with the steps; they take about 15 minutes. Questions are welcome at the help desk.",
        ].join("\n"),
      },
      enrollNow: {
        name: "Enroll now",
        subject: "Please enroll your devices now",
        body: [
          "Hello {{Group}},",
          "",
          "Please enroll each device that you use for work: install the Company Portal app from your device's app store, " +
            "open it, sign in with your work account, and follow the steps on the screen.",
          "",
          "From the end of {{Month}}, devices that are not enrolled lose access to work email and files. " +
            "If anything goes wrong, contact the help desk.",
        ].join("\n"),
      },
    },
    weekRuleLines: {
      containsFirst: (weekStart) =>
        `How weeks are counted: calendar weeks from ${weekStart}; the first is the one that holds the 1st of the month.`,
      isoMajority: (weekStart) =>
        `How weeks are counted: calendar weeks from ${weekStart}; the first is the one that has four days or more in the month.`,
      firstFull: (weekStart) =>
        `How weeks are counted: calendar weeks from ${weekStart}; the first is the one that lies whole in the month.`,
    },
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
      whenFull: "Warn only tells; Split divides a large group into batches, a week apart.",
      shape: "The plan that is used when there is no Waves sheet.",
    },
    samples: { newYear: "New Year's Day", freeze: "Year-end change freeze", person: "Sample person" },
  },
  merge: {
    timings: {
      sent: "Sent",
      past: "Past, not marked as sent",
      due: "Due today",
      coming: "Coming",
    },
    rows: (count) => (count === 1 ? "1 row" : `${String(count)} rows`),
    moreNames: (count) => `${String(count)} more`,
    later: (count) => `${String(count)} more to come`,
    past: (count) => `${String(count)} past, not marked as sent`,
    sent: (count) => `${String(count)} sent`,
    noEmails: "The plan has no emails to send.",
    allSent: "Every batch is marked as sent.",
    prepare: "Prepare batch",
    preparing: "Preparing the batch…",
    willWrite: "What will be written",
    alsoWritten: (sheets) => `So that all sheets say the same, these are written with it: ${sheets}.`,
    warnings: {
      sent: "What is marked as sent is not prepared again: the same people would get it twice. If it was not sent, change the status of its rows on Communications.",
      past: "The send date of this batch has passed, and it is not marked as sent.",
    },
    leftOut: {
      heading: "Left out of every batch",
      nobody: "No recipient is left out.",
      suppressed: (rows) => `${String(rows)} not to be written to`,
      withoutAddress: (rows) => `${String(rows)} without a usable address`,
      repeated: (rows) => `${String(rows)} listed twice`,
      unknownSlice: (rows) => `${String(rows)} of divided groups who may have had the message already`,
      withoutGroup: (rows) => `${String(rows)} without a group of the plan`,
    },
    settled: {
      sent: (mails) => `Mails of this batch that were sent already: ${String(mails)}`,
      cancelled: (mails) => `Mails of this batch that are cancelled: ${String(mails)}`,
    },
    nobody: "This batch has no recipients.",
    mails: {
      heading: "Emails as they will be sent",
      to: "To",
      subject: "Subject",
      body: "Body",
      position: (place, of) => `${place} of ${of}`,
      previous: "Previous",
      next: "Next",
      first: "First",
      longest: "Longest",
      noted: "Next to check",
      findAddress: "Address",
      find: "Find",
      searching: "Searching…",
      missed: {
        noted: "Every email has its own fields and language.",
        address: "No address of this batch holds that text.",
      },
      replaced: (fields) => `Blank for this recipient, so other words stand in its place: ${fields}.`,
      otherLanguage: (written, wanted) => `Text in ${written}: there is none in ${wanted}.`,
    },
    prepared: "Batch prepared",
    gone: (batch) =>
      `"${batch}" is not in the plan any more. Nothing was prepared; choose a batch of the plan.`,
    blocked: "The batch cannot be prepared yet: fix what is listed below first.",
    mayHaveChanged: "Some sheets may have changed. Preparing the batch again puts them right.",
    inWord: {
      heading: "Next, in Word",
      onlyClassic:
        "Word sends a merge only through classic Outlook for Windows. With new Outlook, Outlook on the web, or Word for Mac or the web, it ends without an error and nothing is sent.",
      save: "Save and close the workbook first: Word wants it for itself.",
      finish: "In the document linked to Send: Finish & Merge > Send E-mail Messages, To the field To.",
      subjectLine: "Subject line",
      subjectsDiffer:
        "The subjects of this batch differ, and a merge has one for all: write one that suits everyone.",
    },
    downloadCsv: "Download CSV for Word",
    check: "Check what was written",
    checking: "Checking…",
  },
  communications: {
    sheet: "Communications",
    headers: {
      wave: "Wave",
      message: "Message",
      purpose: "Purpose",
      channels: "Channels",
      audience: "Audience",
      key: "Group key",
      batch: "Batch",
      month: "Month",
      week: "Week",
      days: "Days of the week",
      sendDate: "Send date",
      why: "Why this date",
      sender: "Sender",
      owner: "Owner",
      status: "Status",
      recipients: "Recipients",
      lockedDate: "Locked date",
      sent: "Sent",
      notes: "Notes",
      feedback: "Feedback link",
    },
    statuses: { planned: "Planned", ready: "Ready", sent: "Sent", cancelled: "Cancelled" },
    unnamedColumn: "Column",
    dateFormat: "yyyy-mm-dd",
    reasons: {
      weekday: (weekday) => `The day that the plan asks for: ${weekdayName("en", weekday)}.`,
      kickoff: "The first open day of the week: the kickoff comes before everything else.",
      shortWeek: "The week does not have the day asked for in this month, so it is the last open day.",
      closed: ({ wanted, because, moved }) =>
        `${day(wanted)} is closed (${because.kind === "weekend" ? "weekend" : because.label}), so it is the ${moved === "next" ? "next open day" : "last open day before it"}.`,
      wait: ({ wanted, for: wait }) =>
        wait.kind === "after"
          ? `"${wait.message}" goes out on ${day(wait.on)}, and ${days(wait.days)} later is the earliest: ${day(wanted)} is too early.`
          : `${wait.group} enrolls on ${day(wait.on)}, and ${days(wait.days)} later is the earliest: ${day(wanted)} is too early.`,
      locked: "Locked: the day stands under Locked date.",
      sent: "Sent: the date does not move any more.",
      cancelled: "Cancelled: nothing goes out, and the date stays.",
    },
    conflicts: {
      noSuchWeek: "No date: the month has no such week.",
      closedWeek: "No date: every day of the week is closed.",
      tooLate: ({ for: wait }) =>
        `No date: "${wait.kind === "after" ? wait.message : wait.group}" is on ${day(wait.on)}, and no open day of the week is left after it.`,
    },
    leftPlan: "Sent. Not in the plan any more.",
    prompts: {
      owner: "Who sees to it. Yours: it stays when you generate again.",
      status: "Planned, Ready, Sent or Cancelled. A row that is sent never moves.",
      lockedDate: "A date that this message must go out on, whatever the plan says. Clear it to unlock.",
      sent: "The date that it went out on, if it was not the send date. A row with a date here never moves.",
      notes: "Yours: they stay when you generate again. So do columns that you add.",
      feedback:
        "Where people say how it went. Empty: the row FeedbackLink of the Settings sheet, if there is one.",
    },
    load: {
      week: "Week from",
      messages: "Messages",
      messagesInFreeze: "Messages in a week with a freeze",
      users: "Users enrolling",
      usersOverCapacity: "Users over the limit",
      messagesTitle: "Messages per week",
      usersTitle: "Users enrolling per week",
      peak: (what, most, week) => `${what}. Most: ${String(most)}, in the week from ${isoDateText(week)}.`,
    },
    written: (rows) => (rows === 1 ? "1 row" : `${String(rows)} rows`),
  },
  pane: {
    title: "Rollout Waves",
    language: "Language",
    starting: "Waiting for Excel…",
    reading: "Reading the workbook…",
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
    opening: (file) => `Opening ${file}…`,
    empty: {
      example: "A table that can be read",
      heading: "Who hears what, and when",
      text: "Make a table of your groups and the month in which each one is rolled out. It becomes a timeline to show in meetings and the rows for your mail merge.",
      sample: (sheet) => `The sample adds a sheet named ${sheet}, which is yours to change.`,
      insertSample: "Insert sample data",
      starter:
        "Or begin with every sheet that a plan can have, to fill in: groups, waves, recipients, calendar and settings.",
    },
    rules: {
      heading: "More settings",
      change: "Rules with a cell are changed there; the others are the usual ones.",
      changeWithout:
        "These are the usual rules. To change them, insert the starter sheets: Settings has a row for each.",
      usual: "usual",
      noLimit: "no limit",
      noWeekend: "none",
      weeks: (count) => (count === 1 ? "1 week" : `${String(count)} weeks`),
      days: (count) => (count === 1 ? "1 day" : `${String(count)} days`),
      users: (count) => `${count} users`,
      ownWaves: (sheet) => `your own, on ${sheet}`,
    },
    starter: {
      heading: "Starter sheets",
      insert: "Insert starter sheets",
      adds: "Adds those of Waves, Recipients, Calendar and Settings that the workbook does not have. They are yours to change.",
      shape: "Plan",
      added: (sheets) => `Added: ${sheets}.`,
      nothingToAdd: "The workbook has every starter sheet already.",
    },
    changes: {
      heading: "What will change",
      none: (kept) => `No date changes: ${String(kept)} kept.`,
      moved: (count) => `${String(count)} moved`,
      added: (count) => `${String(count)} added`,
      removed: (count) => `${String(count)} removed`,
      kept: (count) => `${String(count)} kept`,
      fromTo: (from, to) => `From ${from} to ${to}.`,
      noDate: "no date",
      more: (count) => `And ${String(count)} more.`,
      sinceLastTime: "Since last time",
    },
    load: {
      heading: "Load per week",
      peak: "Most",
      freeze: (labels) => `Freeze: ${labels}`,
      overLimit: (users) => `${users} over the limit`,
    },
    rollout: "Your rollout",
    sheet: "Sheet",
    chooseSheet: "Choose a sheet",
    whyChosen: {
      hasGroups: "Chosen because it has rows under its headers.",
      isHeaded: "Chosen because its headers say what it holds.",
      isSource: "Chosen over a finished communication plan.",
      isNamed: "Chosen because of its name.",
      mostGroups: "Chosen because it has the most groups.",
      fewestErrors: "Chosen because it has the fewest errors.",
      first: "Chosen because it comes first.",
    },
    start: "Starts",
    groups: (count) => (count === 1 ? "1 group" : `${String(count)} groups`),
    users: (count, isOne) => (isOne ? `${count} user` : `${count} users`),
    setBySettings: (cell) => `Set in ${cell}.`,
    goTo: (cell) => `Go to ${cell}`,
    readAgain: "Read again",
    toFix: (count) => (count === 1 ? "1 thing to fix" : `${String(count)} things to fix`),
    toKnow: (count) => (count === 1 ? "1 thing to know" : `${String(count)} things to know`),
    andMore: (count) => `And ${String(count)} more. Fix these first, then read again.`,
    preview: "Preview",
    generate: "Generate timeline",
    generateAgain: "Generate again",
    fixFirst: (count) =>
      count === 1 ? "Fix the one thing above first." : `Fix the ${String(count)} things above first.`,
    writing: "Writing…",
    inserting: "Inserting sample data…",
    insertingStarter: "Inserting starter sheets…",
    cancel: "Cancel",
    cancelling: "Cancelling…",
    cancelled: "Cancelled.",
    done: "Done",
    timelineWritten: (waves, months) =>
      `${waves === 1 ? "1 wave" : `${String(waves)} waves`}, ${months === 1 ? "1 month" : `${String(months)} months`}`,
    messagesWritten: (rows, sends) =>
      `${rows === 1 ? "1 row" : `${String(rows)} rows`}, ${sends === 1 ? "1 send" : `${String(sends)} sends`}`,
    open: (sheet) => `Open ${sheet}`,
    download: (file) => `Download ${file}`,
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
  preflight: {
    heading: "Check before sending",
    states: {
      passed: "Passed",
      failed: "Failed",
      warned: "To know",
      untold: "Not checked",
    },
    rules: {
      sheetThere: { claim: "The sheet is there", protects: "Without it, there is nothing to merge from." },
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
      sameAsMessages: {
        claim: "Send holds all rows of its batch in Messages, and no others",
        protects: "Somebody would get no mail, a mail too many, or another text.",
      },
      sameAsPlan: {
        claim: "The rows are what the plan says now",
        protects: "What has changed in the plan since would be missing from the mails.",
      },
    },
    found: (text) => `Found: "${text}".`,
    missing: (text) => `Missing: "${text}".`,
    more: (count) => `And ${String(count)} more.`,
    remedies: {
      messages: "Generate again: Messages is written anew.",
      send: "Prepare the batch again: Send is written anew.",
    },
    noSheet: "There is no Messages sheet: generate first.",
    lookedUp: "Outlook looks names up in the address book; an address is safer.",
    untold: {
      noPlan: "There is no plan to compare with. Fix what is wrong in the sheets first.",
      noColumn: "A column that this is about is missing.",
      noMessages: "There is no Messages sheet to compare with. Generate first.",
      noBatch: "No batch is prepared on Send.",
    },
  },
};

function day(date: CivilDate): string {
  return `${weekdayName("en", isoWeekday(date))} ${isoDateText(date)}`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${String(count)} days`;
}

function to(group: string | undefined): string {
  return group === undefined ? "" : ` to ${group}`;
}

function example([send]: readonly SendOnDay[]): string {
  return send === undefined
    ? ""
    : `, such as "${send.message}"${to(send.group)} on ${isoDateText(send.date)}`;
}
