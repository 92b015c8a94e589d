import { enCommunications } from "./enCommunications";
import { enPane } from "./enPane";
import { enPlanning } from "./enPlanning";
import { enPlanningProblems } from "./enPlanningProblems";
import { enRefusals } from "./enRefusals";
import { enScheduleProblems } from "./enScheduleProblems";
import type { Words } from "./words";

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
      subject: "{{Group}}: Microsoft Intune is coming in {{Month}}",
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
      subject: "{{Group}}: get ready to enroll on {{EnrollmentDateLong}}",
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
      subject: "{{Group}}: please enroll your device in Microsoft Intune",
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
      subject: "{{Group}}: how did your enrollment go?",
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
    "missing-group": () => "There is a month but no group. Write the group's name, or clear the row.",
    "several-months": ({ group, otherCell }) =>
      `"${group}" has another month in ${otherCell}. Keep one month for each group.`,
    "repeated-month": ({ found, otherCell }) =>
      `"${found}" is already in ${otherCell}. Write the years, or keep one column for each month.`,
    "plan-too-long": ({ months, most }) =>
      `The plan would run over ${String(months)} months; ${String(most)} is the most. Check the year of this month.`,
    "repeated-group": ({ group, otherCell }) =>
      `"${group}" is already in ${otherCell}. Keep one row for each group, or give the two different names.`,
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
    ...enScheduleProblems,
    ...enPlanningProblems,
    "similar-groups": ({ group, other, otherCell }) =>
      `"${group}" is much like "${other}" in ${otherCell}. If they are one group, write one name, or list the other in a column named Aliases.`,
    "read-as-one-group": ({ found }) =>
      `"${found}" was read as one group. If it is several, divide them with commas.`,
  },
  refusals: enRefusals,
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
  planning: enPlanning,
  communications: enCommunications,
  pane: enPane,
};
