import { defaultMessageNamed, type DefaultMessageId } from "../../../recognition/defaultMessageNamed";
import { phaseNamed } from "../../../recognition/choiceNamed";
import { foldText } from "../../../language/foldText";
import { cellText } from "../../../grid/cellText";
import { foundText } from "../../../grid/foundText";
import type { Problem } from "../../../plan/problem";
import type { Message, Wave } from "../../../plan/wave";
import { isSent, type CommunicationRow } from "./communicationsReading";

/** What a plan calls the messages of an earlier run. */
export type PlannedNames = {
  /** The name in the plan of a message that was called so; a name that is in no plan stays as it is. */
  readonly nameOf: (name: string) => string;
  /** What was taken for renamed, and what may have been. */
  readonly problems: readonly Problem[];
};

/**
 * Finds what a plan calls a message that an earlier run had by a name: the message of its key; else the same name; else, for a message of the
 * plans to start from, the plan's name for it in its own language, unless the plan has two for it; else the one message that is new in its
 * wave and of its phase, where it is the one that is gone from there.
 *
 * @param rows - Of the earlier run.
 */
export function plannedNames(waves: readonly Wave[], rows: readonly CommunicationRow[]): PlannedNames {
  const messages = waves.flatMap((wave) => wave.messages);
  const byKey = new Map(
    messages.flatMap(({ key, name }) => (key === undefined ? [] : [[foldText(key), name]])),
  );
  const keyed = new Map(
    rows.flatMap(({ message, messageKey }) => {
      const name = messageKey === undefined ? undefined : byKey.get(foldText(messageKey));
      return name === undefined ? [] : [[foldText(message), name] as const];
    }),
  );
  const known = knownNames(messages);
  const sure = (name: string): string | undefined => keyed.get(foldText(name)) ?? known(name);
  const { renamed, problems } = renames(waves, rows, sure);
  return { nameOf: (name) => sure(name) ?? renamed.get(foldText(name)) ?? name, problems };
}

/** By the same name, or by what our own messages are. */
function knownNames(messages: readonly Message[]): (name: string) => string | undefined {
  const names = new Map<string, string>();
  const ofDefault = new Map<DefaultMessageId, readonly string[]>();
  for (const { name } of messages) {
    names.set(foldText(name), name);
    const id = defaultMessageNamed(name);
    if (id !== undefined) ofDefault.set(id, [...(ofDefault.get(id) ?? []), name]);
  }
  return (name) => {
    const exact = names.get(foldText(name));
    if (exact !== undefined) return exact;
    const id = defaultMessageNamed(name);
    const [only, ...others] = id === undefined ? [] : (ofDefault.get(id) ?? []);
    return others.length === 0 ? only : undefined;
  };
}

/** Messages that are gone, each with the new ones of its wave and phase. */
function renames(
  waves: readonly Wave[],
  rows: readonly CommunicationRow[],
  sure: (name: string) => string | undefined,
): { readonly renamed: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const found = new Set(rows.map(({ message }) => sure(message)));
  const added = waves.flatMap(({ number, messages }) =>
    messages
      .filter(({ name }) => !found.has(name))
      .map(({ name, phase }) => ({ name, place: placeOf(number, phase) })),
  );
  const gone = new Map<string, CommunicationRow>();
  for (const row of rows) {
    const key = foldText(row.message);
    if (sure(row.message) === undefined && (!gone.has(key) || isSent(row))) gone.set(key, row);
  }
  const renamed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [key, row] of gone) {
    const place = placeOfRow(row);
    const others = [...gone.values()].filter((other) => placeOfRow(other) === place);
    const candidates = added.filter((message) => message.place === place).map(({ name }) => name);
    const [only, ...more] = candidates;
    if (only === undefined) continue;
    const was = foundText(row.message);
    if (more.length === 0 && others.length === 1) {
      renamed.set(key, only);
      problems.push({ code: "message-renamed", ...row.source, message: foundText(only), was });
    } else if (isSent(row))
      problems.push({ code: "message-unclear", ...row.source, was, messages: candidates });
  }
  return { renamed, problems };
}

function placeOfRow({ cells }: CommunicationRow): string {
  const [wave = null, purpose = null] = [cells.get("wave"), cells.get("purpose")];
  return placeOf(Number(cellText(wave)), phaseNamed(cellText(purpose)));
}

function placeOf(wave: number, phase: Message["phase"] | undefined): string {
  return JSON.stringify([wave, phase ?? null]);
}
