import type { CalendarWeeks } from "../../calendar/weekRule";
import type { WeekOfMonth } from "../../calendar/weekWindow";
import type { PlanShape } from "../../plan/planShapes";
import type { Channel } from "../../vocabulary/channels";
import type { CommunicationColumn, Status } from "../../vocabulary/communications";
import type { PlanningSheet } from "../../vocabulary/planningSheets";
import type { SettingName } from "../../vocabulary/settings";
import type { Phase } from "../../vocabulary/phases";
import type { SampleGroup } from "../../vocabulary/sampleGroups";
import type { SentColumn } from "../../vocabulary/sentColumns";
import type { Choices, Synonyms } from "../../vocabulary/synonyms";
import type { Wording } from "../../vocabulary/translation";

/** English: what people write, and what our sheets are called. */
export const vocabulary = {
  timelineSheet: "Timeline",
  /** The corner of the timeline. */
  planTitle: "Communication plan",
  /** What others put in that corner, Microsoft's translations among them. */
  planTitleSynonyms: [
    "Communications plan",
    "Communication schedule",
    "Communications timeline",
    "Rollout communication plan",
  ],
  wave: (number: number): string => `Wave ${String(number)}`,
  /** The audience that is every group. */
  everyone: "All",
  weeks: {
    1: "First week",
    2: "Second week",
    3: "Third week",
    4: "Fourth week",
    5: "Fifth week",
  } satisfies Readonly<Record<WeekOfMonth, string>>,
  /** What people write above a column or before a value, in any case; the first is what our own sheets say. */
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
    /** Beside a month without its year. */
    year: ["Year"],
    users: ["Users", "Number of users", "Head-count", "Headcount", "User count", "People"],
    email: ["Email", "E-mail", "Email address", "Mail", "Address"],
    phase: ["Rollout phase", "Phase", "Rollout plan", "Rollout phases"],
    setting: ["Setting", "Settings"],
    value: ["Value"],
    start: ["Start month", "Start", "Starts", "First month"],
    language: ["Language"],
    /** The first cell of a row of sums. */
    total: ["Total", "Totals", "Subtotal", "Grand total", "Total users", "Sum"],
    /** A mark that says yes, beside signs and numbers. */
    mark: ["X", "Yes", "Y", "OK", "True"],
    /** A mark that says no, beside dashes and 0; Excel's own word for FALSE among them. */
    noMark: ["No", "None", "N/A", "False"],
    /** Further names of a group, divided by commas. */
    aliases: ["Aliases", "Alias", "Also known as", "Also called", "Other names", "AKA"],
    /** What a group is known by, whatever it is called. */
    key: ["Key", "Group key", "Group ID"],
    /** Who sees to a group's communications, or to a message. */
    owner: ["Owner", "Responsible"],
    /** Whose holidays a group has. */
    calendar: ["Calendar", "Holiday calendar"],
  } satisfies Readonly<Record<string, Synonyms>>,
  /** What the words for month have in common, folded, and none that heads a day has: a regular expression. */
  monthPattern: "month",
  /** Names that people give the Settings sheet; the first is the one our own sheet has. */
  settingsSheet: ["Settings"] satisfies Synonyms,
  /** The sheet of sample groups: its name, and what the groups of Microsoft's example are called. */
  sample: {
    sheet: "Groups",
    groups: {
      it: "IT",
      sales: "Sales and Marketing",
      retail: "Retail",
      hr: "HR",
      finance: "Finance",
      executives: "Executives",
    } satisfies Readonly<Record<SampleGroup, string>>,
  },
  /** Words that mean every group, in any case. */
  everyoneSynonyms: ["All", "Everyone", "Everybody", "All users", "All groups"],
  /** What a group of those who lead the organization is called, in any case. */
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
  /** Of the Waves, Recipients, Calendar and Settings sheets. */
  planning: {
    inputs: {
      wave: ["Wave", "Wave number", "Step"],
      message: ["Message", "Communication", "Message name"],
      audience: ["Audience", "Recipients", "To whom"],
      week: ["Week", "Week of the month"],
      /** How many months after the group's own month. */
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
      shape: ["Plan shape", "Shape"],
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
      support: ["Support contact", "Help desk"],
      /** A mark there keeps a recipient out of every message. */
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
    } satisfies Readonly<Record<string, Synonyms>> & Choices<SettingName>,
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
    } satisfies Choices<PlanningSheet>,
    /**
     * Further names of what lists or marks those who get no mail. Beside other words they may be of something else: "Excluded devices";
     * one that is among the words for `suppress`, too, counts as one of these.
     */
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
    } satisfies Choices<Phase>,
    channels: {
      meeting: ["Meeting", "Meetings"],
      email: ["Email", "E-mail", "Emails", "Mail"],
      website: ["Website", "Web site", "Intranet"],
      social: ["Social", "Social post", "Social posts", "Social media"],
      poster: ["Poster", "Posters", "Flyers", "Posters and flyers"],
    } satisfies Choices<Channel>,
    /** The audience that is every group in its own month. */
    eachGroup: ["Each group", "Every group", "Group"] satisfies Synonyms,
    lastWeek: ["Last week", "Last"] satisfies Synonyms,
    kinds: {
      holiday: ["Holiday", "Public holiday"],
      freeze: ["Freeze", "Change freeze"],
    } satisfies Choices<"holiday" | "freeze">,
    effects: {
      block: ["Block", "Closed"],
      warn: ["Warn", "Warning"],
    } satisfies Choices<"block" | "warn">,
    whenFull: {
      warn: ["Warn", "Warning"],
      split: ["Split", "Divide"],
    } satisfies Choices<"warn" | "split">,
    weekRules: {
      days: ["Days of the month", "Days 1 to 7"],
      containsFirst: ["Week that holds the 1st"],
      isoMajority: ["First week with four days or more", "ISO"],
      firstFull: ["First full week"],
    } satisfies Choices<"days" | CalendarWeeks>,
    shapes: {
      monthly: ["Monthly plan", "Microsoft's monthly plan"],
      staggered: ["Staggered migration", "Migration cycle"],
      twoEmails: ["Two emails", "Two-email plan", "two-email"],
      empty: ["Headers only", "Empty plan"],
    } satisfies Choices<PlanShape>,
  },
  /** Of the Communications sheet and the load picture. */
  communications: {
    sheet: "Communications",
    /** One header a column, none twice. */
    headers: {
      wave: "Wave",
      message: "Message",
      messageKey: "Message key",
      purpose: "Purpose",
      channels: "Channels",
      audience: "Audience",
      key: "Group key",
      slice: "Batch",
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
    } satisfies Readonly<Record<CommunicationColumn, string>>,
    /** Without commas: they are choices of a drop-down. */
    statuses: {
      planned: "Planned",
      ready: "Ready",
      sent: "Sent",
      cancelled: "Cancelled",
    } satisfies Readonly<Record<Status, string>>,
  },
  /** Of the Sent sheet: who got what, and when. */
  sentLog: {
    sheet: "Sent",
    /** One header a column, none twice. */
    headers: {
      sentOn: "Sent on",
      message: "Message",
      group: "Group",
      slice: "Slice",
      address: "Address",
      batch: "Batch",
    } satisfies Readonly<Record<SentColumn, string>>,
  },
};

/** What people write, and what our sheets are called, in any language: English is the source. */
export type Vocabulary = Wording<typeof vocabulary>;
