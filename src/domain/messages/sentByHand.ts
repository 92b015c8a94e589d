import type { CivilDate } from "../calendar/civilDate";
import { foldText } from "../language/foldText";
import type { Group } from "../plan/group";
import { keyText, type MessageKey } from "../plan/messageKey";
import type { RolloutPlan } from "../plan/rolloutPlan";
import { addressKey } from "./recipient";
import { isTold, sentMail, type SentLog, type SentMail } from "./sentLog";

/** A mail that the Messages sheet of the run before holds, by what the plan calls its message and group now. */
export type LastMail = Pick<SentMail, "message" | "group" | "slice" | "slices" | "address" | "batch">;

/** A row of Communications that is marked as sent. */
export type SentByHand = {
  readonly key: MessageKey;
  /** Absent where the row does not say. */
  readonly on?: CivilDate;
  /** Whether it went to one of several slices of its group. */
  readonly isDivided: boolean;
};

/** The addresses of a group as it is. */
type AddressesOf = (group: string) => readonly string[];

/**
 * Who got what people have marked as sent since the run before: those whom Messages wrote to then, and of a group that is not divided whoever
 * is in it, too, and had their mail of that batch with another group.
 */
export function sentSinceLastRun(
  rows: readonly SentByHand[],
  log: SentLog,
  lastMails: readonly LastMail[],
  addressesOf: AddressesOf,
): readonly SentMail[] {
  const byPart = grouped(lastMails, ({ message, group, slice }) => keyText({ message, group, slice }));
  const byMessage = grouped(lastMails, ({ message }) => foldText(message));
  return rows.flatMap(({ key, on, isDivided }) => {
    if (log.tells(key)) return [];
    const mails =
      (key.group === undefined ? byMessage.get(foldText(key.message)) : byPart.get(keyText(key))) ?? [];
    const sent = mails.map((mail): SentMail => ({ ...mail, ...(on && { sentOn: on }) }));
    const [first] = sent;
    if (first === undefined || key.group === undefined || isDivided) return sent;
    const inBatch = (byMessage.get(foldText(key.message)) ?? []).filter(({ batch }) => batch === first.batch);
    const known = new Set(inBatch.map(({ address }) => addressKey(address)));
    const written = new Set(sent.map(({ address }) => addressKey(address)));
    const withOthers = addressesOf(key.group).filter(
      (address) => known.has(addressKey(address)) && !written.has(addressKey(address)),
    );
    return [...sent, ...withOthers.map((address) => ({ ...first, address }))];
  });
}

/**
 * Who got what was sent and nothing else tells of: all of the group as it is. Not of a group that is or was divided: it would be a guess.
 *
 * @param rows - Those that are marked as sent.
 */
export function sentToAll(
  { scheduled }: RolloutPlan,
  rows: readonly SentByHand[],
  log: SentLog,
  addressesOf: AddressesOf,
): readonly SentMail[] {
  const divided = new Set(rows.flatMap(({ key, isDivided }) => (isDivided ? [partless(key)] : [])));
  return scheduled
    .filter(({ reason, message }) => reason.kind === "sent" && message.channels.includes("email"))
    .filter((entry) => !isTold(entry, log))
    .flatMap((entry) => {
      const isWhole = ({ name }: Group): boolean =>
        entry.wave.audience === "everyone" ||
        (entry.slice.count === 1 &&
          !divided.has(partless({ message: entry.message.name, group: name, slice: 1 })));
      return entry.groups
        .filter(isWhole)
        .flatMap((group) => addressesOf(group.name).map((address) => sentMail(entry, group, address)));
    });
}

function partless(key: MessageKey): string {
  return keyText({ ...key, slice: 1 });
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return groups;
}
