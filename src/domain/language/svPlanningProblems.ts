import type { PlanningProblemSentences } from "./words";

/** What can be wrong with the sheets that a plan is written in, in Swedish. */
export const svPlanningProblems: PlanningProblemSentences = {
  "no-waves": () =>
    "Det finns inget meddelande under rubrikerna. Skriv ett på varje rad, eller ta bort bladet för att få standardplanen.",
  "missing-value": ({ name }) => `Kolumnen ${name} är tom här. Fyll i den, eller töm raden.`,
  "not-a-choice": ({ name, found, choices }) =>
    `"${found}" är inget värde för ${name}. Skriv något av: ${choices.join(", ")}.`,
  "not-in-range": ({ name, found, least, most }) =>
    `"${found}" är inget värde för ${name}. Skriv ett heltal från ${String(least)} till ${String(most)}.`,
  "unknown-week": ({ found }) =>
    `"${found}" är ingen vecka i en månad. Skriv, som text, 1 till 5, sista, eller veckor som 1-3.`,
  "unknown-date": ({ found }) => `"${found}" är inget datum. Skriv ett datum, som 2026-12-24.`,
  "dates-reversed": ({ found }) => `"${found}" är före den första dagen. Byt plats på datumen.`,
  "repeated-message": ({ message, otherCell }) =>
    `"${message}" finns redan i ${otherCell}. Ge varje meddelande ett eget namn.`,
  "several-audiences": ({ wave, otherCell }) =>
    `Våg ${String(wave)} har en annan målgrupp i ${otherCell}. Ge den en enda, eller ge meddelandet en egen våg.`,
  "missing-text": ({ message }) =>
    `"${message}" är ett e-brev och saknar text här. Skriv dess ämne och brödtext.`,
  "unknown-field": ({ field, nearest }) =>
    `Inget fält heter {{${field}}}. Menade du {{${nearest}}}? Rätta det, eller skriv själva texten.`,
  "communications-without-headers": ({ headers }) =>
    `Bladet har ingen rad med rubrikerna ${headers.join(" och ")}, så det som står på det kan inte behållas. Skriv dem igen, eller ta bort bladet.`,
};
