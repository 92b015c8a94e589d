import { foldText } from "../language/foldText";
import { splitIntoBatches } from "../plan/batches";
import type { BatchStates } from "../plan/batchStates";
import type { Group } from "../plan/group";
import type { Batch } from "../plan/rolloutPlan";
import { addressKey, type Addressees, type Recipient } from "./recipient";

/** Whom one mail goes to: a person of the Recipients sheet, or an address of the group itself. */
export type Person = { readonly address: string; readonly recipient?: Recipient };

/** Which of a group's batches each address was in, by {@link foldText} of the group and {@link addressKey}. */
export type EarlierBatches = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The people of a group, all or those of one of its batches. */
export type PeopleOf = (group: Group, batch?: Batch) => readonly Person[];

/** The people of each group. */
export type GroupPeople = {
  readonly peopleOf: PeopleOf;
  /** Those of a divided group who are in none of its batches, since they may have been in one that has had what the others are still to get. */
  readonly unsureOf: (group: Group, batch: Batch) => readonly Person[];
};

/**
 * Finds the people of each group: its recipients; where none is listed, its own addresses, each once; without those its name, which Outlook
 * looks up in the address book (SPEC section 4, Messages). Batches are even within one, and whoever was in one stays there; the addresses
 * of a group without recipients are told in every batch. Messages remembers who is in a batch only while something is to be sent to it:
 * where one that is ahead has nobody any more, whoever is new cannot be told from whoever was in it, and joins none.
 *
 * @param states - By {@link foldText} of the group.
 */
export function peopleByGroup(
  { recipients, listed, suppressed }: Addressees,
  earlier: EarlierBatches,
  states: ReadonlyMap<string, BatchStates>,
): GroupPeople {
  const byGroup = new Map<string, Person[]>();
  for (const recipient of recipients) {
    const people = byGroup.get(recipient.group) ?? [];
    people.push({ address: recipient.address, recipient });
    byGroup.set(recipient.group, people);
  }
  const shares = new Map<string, Shares>();
  const sharesOf = ({ name }: Group, { count }: Batch): Shares => {
    const key = JSON.stringify([name, count]);
    const group = foldText(name);
    const known =
      shares.get(key) ??
      divided(
        byGroup.get(name) ?? [],
        count,
        earlier.get(group) ?? new Map(),
        states.get(group) ?? NOTHING_SENT,
      );
    shares.set(key, known);
    return known;
  };
  return {
    peopleOf: (group, batch) => {
      const people = byGroup.get(group.name);
      if (people === undefined) return listed.has(group.name) ? [] : ownAddresses(group, suppressed);
      return batch === undefined ? people : (sharesOf(group, batch).batches[batch.number - 1] ?? []);
    },
    unsureOf: (group, batch) => sharesOf(group, batch).unsure,
  };
}

/** The people of a group by its batches. */
type Shares = { readonly batches: readonly (readonly Person[])[]; readonly unsure: readonly Person[] };

const NOTHING_SENT: BatchStates = { open: new Set(), ahead: new Set() };

function ownAddresses({ name, email }: Group, suppressed: ReadonlySet<string>): readonly Person[] {
  const distinct = new Map<string, string>();
  for (const address of (email ?? "").split(";").map((text) => text.trim())) {
    if (address !== "" && !distinct.has(addressKey(address))) distinct.set(addressKey(address), address);
  }
  if (distinct.size === 0) return [{ address: name }];
  return [...distinct].flatMap(([key, address]) => (suppressed.has(key) ? [] : [{ address }]));
}

/** Whoever is in no batch yet joins one: the order of the sheet decides, so that a first run is the same for all who run it. */
function divided(
  people: readonly Person[],
  count: number,
  earlier: ReadonlyMap<string, number>,
  { open, ahead }: BatchStates,
): Shares {
  const remembered = new Set(earlier.values());
  const isForgotten = [...ahead].some((batch) => !remembered.has(batch));
  const isUnsure = ({ address }: Person): boolean => {
    const batch = earlier.get(addressKey(address));
    return batch === undefined ? isForgotten : batch > count && ahead.has(batch);
  };
  const sure = people.filter((person) => !isUnsure(person));
  const keys = sure.map(({ address }) => addressKey(address));
  const batchOf = splitIntoBatches(keys, count, earlier, (batch) => open.has(batch));
  const batches = Array.from({ length: count }, (): Person[] => []);
  sure.forEach((person, index) => batches[(batchOf.get(keys[index] ?? "") ?? 1) - 1]?.push(person));
  return { batches, unsure: people.filter(isUnsure) };
}
