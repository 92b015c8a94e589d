import type { PlanningProblemSentences } from "./words";

/** What can be wrong with the sheets that a plan is written in, in English. */
export const enPlanningProblems: PlanningProblemSentences = {
  "no-waves": () =>
    "There is no message under the headers. Write one in each row, or delete the sheet to use the default plan.",
  "missing-value": ({ name }) => `The column ${name} is empty here. Fill it in, or clear the row.`,
  "not-a-choice": ({ name, found, choices }) =>
    `"${found}" is not a value for ${name}. Write one of: ${choices.join(", ")}.`,
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
};
