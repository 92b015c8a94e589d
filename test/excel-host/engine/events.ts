import type { Json } from "../protocol/batch";
import type { ObjectType } from "./objectType";

/** What happens to sheets and can be listened to, with Office.js's numbers. */
const EVENT_NUMBERS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventKind = keyof typeof EVENT_NUMBERS;

/** An event as Office.js takes it: category, number, whom it is for, details as JSON, and an id. */
export type EventEntry = readonly [
  category: 65536,
  number: number,
  targetId: string,
  details: string,
  id: number,
];

/** Whom an event is for when it is not one sheet. */
export const WHOLE_WORKBOOK = "Workbook";

/** Who listens to what, and the way to them. */
export class Events {
  /** Set by the bridge to the client; without one nobody hears anything. */
  deliver: (entry: EventEntry) => void = () => undefined;
  /** Set by a bridge that knows the older event of the same meaning, which says nothing of where. */
  selectionMoved: () => void = () => undefined;
  private readonly listened = new Set<string>();
  private lastId = 0;

  listen(kind: EventKind, targetId: string): void {
    this.listened.add(`${kind} ${targetId}`);
  }

  ignore(kind: EventKind, targetId: string): void {
    this.listened.delete(`${kind} ${targetId}`);
  }

  /** Tells those who listen to the sheet or to the whole workbook, after whatever is under way has been answered. */
  emit(kind: EventKind, sheetId: string, details: { readonly [key: string]: Json }): void {
    if (kind === "selectionChanged") setImmediate(() => this.selectionMoved());
    for (const targetId of [sheetId, WHOLE_WORKBOOK]) {
      if (!this.listened.has(`${kind} ${targetId}`)) continue;
      const text = JSON.stringify({ worksheetId: sheetId, ...details });
      setImmediate(() => this.deliver([65536, EVENT_NUMBERS[kind], targetId, text, (this.lastId += 1)]));
    }
  }
}

/**
 * The methods by which Office.js registers for events of an object.
 *
 * @param kinds - By Office.js's own word for each: `{ DataChanged: "changed" }`.
 */
export function eventMethods<Target>(
  kinds: { readonly [word: string]: EventKind },
  targetId: (target: Target) => string,
): NonNullable<ObjectType<Target>["methods"]> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(
      ([word, kind]) =>
        [
          [`_Register${word}Event`, (target: Target, _, host) => host.events.listen(kind, targetId(target))],
          [
            `_Unregister${word}Event`,
            (target: Target, _, host) => host.events.ignore(kind, targetId(target)),
          ],
        ] satisfies [string, NonNullable<ObjectType<Target>["methods"]>[string]][],
    ),
  );
}
