import { isoDateText, isoWeekday, type CivilDate } from "../calendar/civilDate";
import type { CommunicationsWords } from "./communicationsWords";
import { weekdayName } from "./weekdayNames";

/** The words of the Communications sheet in English. */
export const enCommunications: CommunicationsWords = {
  sheet: "Communications",
  headers: {
    wave: "Wave",
    message: "Message",
    purpose: "Purpose",
    channels: "Channels",
    audience: "Audience",
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
};

function day(date: CivilDate): string {
  return `${weekdayName("en", isoWeekday(date))} ${isoDateText(date)}`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${String(count)} days`;
}
