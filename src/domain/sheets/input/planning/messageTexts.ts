import { foldText } from "../../../language/foldText";
import { knownFields } from "../../../messages/mergeFields";
import { saysNothing } from "../../../messages/saysNothing";
import { isEnrolled } from "../../../plan/isEnrolled";
import type { Problem } from "../../../plan/problem";
import type { Message } from "../../../plan/wave";
import { fieldProblems } from "../fieldProblems";
import { foundText } from "../../../grid/foundText";
import type { WaveRow, WavesContext } from "./wavesReading";

/** The messages of some rows with their texts, and what is wrong with those. */
export type MessageTexts = {
  readonly messages: ReadonlyMap<WaveRow, Message>;
  readonly problems: readonly Problem[];
};

/**
 * Gives every message its subject and body. An empty cell takes the text of the template of the message's name, else of its phase:
 * the first message of a phase that of the first free template, and so on. An email without text, be it a dash, is a problem, and so is a field that there is not.
 */
export function messageTexts(
  rows: readonly WaveRow[],
  { templates, fields }: Pick<WavesContext, "templates" | "fields">,
): MessageTexts {
  const messages = new Map<WaveRow, Message>();
  const problems: Problem[] = [];
  const templateOf = templatesOf(rows, templates);
  const enrollments = rows
    .filter(({ message }) => message.phase === "enrollment")
    .map(({ audience }) => audience);
  for (const row of rows) {
    const { message, sources } = row;
    const template = templateOf.get(row);
    const subject = row.subject || (template?.subject ?? "");
    const body = row.body || (template?.body ?? "");
    messages.set(row, { ...message, subject, body });
    const isEmail = message.channels.includes("email");
    for (const [part, text] of [["subject", subject] as const, ["body", body] as const]) {
      const source = sources[part];
      if (isEmail && saysNothing(text))
        problems.push({ code: "missing-text", ...source, message: foundText(message.name) });
      const isEnrolling = isEnrolled(row.audience, enrollments);
      const unknown = fieldProblems(text, knownFields({ isEnrolling, ...fields }), source);
      for (const problem of unknown) problems.push(problem);
    }
  }
  return { messages, problems };
}

/** The template of each row, where it has one. */
function templatesOf(
  rows: readonly WaveRow[],
  templates: readonly Message[],
): ReadonlyMap<WaveRow, Message | undefined> {
  const byName = new Map(templates.map((template) => [foldText(template.name), template]));
  const found = new Map(rows.map((row) => [row, byName.get(foldText(row.message.name))]));
  const taken = new Set(found.values());
  const free = templates.filter((template) => !taken.has(template));
  for (const [row, own] of found) {
    const index = free.findIndex((template) => own === undefined && isAlike(template, row.message));
    if (index >= 0) found.set(row, free.splice(index, 1)[0]);
  }
  return found;
}

/** Of one phase, and both emails or neither: no poster says what an email does. */
function isAlike(a: Pick<Message, "phase" | "channels">, b: Pick<Message, "phase" | "channels">): boolean {
  return a.phase === b.phase && a.channels.includes("email") === b.channels.includes("email");
}
