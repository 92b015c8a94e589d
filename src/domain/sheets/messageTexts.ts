import { foldText } from "../language/foldText";
import type { Problem } from "../plan/problem";
import type { Message } from "../plan/wave";
import { foundText } from "./foundText";
import { knownFields } from "./messageFields";
import { nearestName } from "./nearestName";
import { templateFields } from "./templateFields";
import type { WaveRow, WavesContext } from "./wavesReading";

/** The messages of some rows with their texts, and what is wrong with those. */
export type MessageTexts = {
  readonly messages: ReadonlyMap<WaveRow, Message>;
  readonly problems: readonly Problem[];
};

/**
 * Gives every message its subject and body. An empty cell takes the text of the template of the message's name, else of its phase:
 * the first message of a phase that of the first template, and so on. An email without text is a problem, and so is a field that there is not.
 */
export function messageTexts(
  rows: readonly WaveRow[],
  { templates, settingFields }: Pick<WavesContext, "templates" | "settingFields">,
): MessageTexts {
  const messages = new Map<WaveRow, Message>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const { message, sources } = row;
    const template = templateOf(row, rows, templates);
    const subject = row.subject || (template?.subject ?? "");
    const body = row.body || (template?.body ?? "");
    messages.set(row, { ...message, subject, body });
    const isEmail = message.channels.includes("email");
    for (const [part, text] of [["subject", subject] as const, ["body", body] as const]) {
      const source = sources[part];
      if (isEmail && text === "")
        problems.push({ code: "missing-text", ...source, message: foundText(message.name) });
      const known = knownFields(isEnrolled(row, rows), settingFields);
      const unknown = [...new Set(templateFields(text))].filter((field) => !known.includes(field));
      problems.push(
        ...unknown.map((field): Problem => {
          return {
            code: "unknown-field",
            ...source,
            field: foundText(field),
            nearest: nearestName(field, known),
          };
        }),
      );
    }
  }
  return { messages, problems };
}

function templateOf(
  row: WaveRow,
  rows: readonly WaveRow[],
  templates: readonly Message[],
): Message | undefined {
  const named = (name: string): Message | undefined =>
    templates.find((template) => foldText(template.name) === foldText(name));
  const ofPhase = rows.filter(
    ({ message }) => message.phase === row.message.phase && named(message.name) === undefined,
  );
  const isTaken = (template: Message): boolean =>
    rows.some(({ message }) => named(message.name) === template);
  const free = templates.filter((template) => template.phase === row.message.phase && !isTaken(template));
  return named(row.message.name) ?? free[ofPhase.indexOf(row)];
}

/** Whether every group that a row speaks to has an enrollment, whose date it may name. */
function isEnrolled({ audience }: WaveRow, rows: readonly WaveRow[]): boolean {
  return rows
    .filter(({ message }) => message.phase === "enrollment")
    .some(
      ({ audience: { onlyGroups } }) =>
        onlyGroups === undefined ||
        (audience.onlyGroups?.every((name) => onlyGroups.includes(name)) ?? false),
    );
}
