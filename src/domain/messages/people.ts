import { foldText } from "../language/foldText";
import { splitIntoBatches } from "../plan/batches";
import type { Group } from "../plan/group";
import type { Batch } from "../plan/rolloutPlan";
import { addressKey, type Addressees, type Recipient } from "./recipient";

/** Whom one mail goes to: a person of the Recipients sheet, or an address of the group itself. */
export type Person = { readonly address: string; readonly recipient?: Recipient };

/** Which of a group's batches each address was in, by {@link foldText} of the group and {@link addressKey}. */
export type EarlierBatches = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The people of a group, all or those of one of its batches. */
export type PeopleOf = (group: Group, batch?: Batch) => readonly Person[];

/**
 * Finds the people of each group: its recipients; where none is listed, its own addresses, each once; without those its name, which Outlook
 * looks up in the address book (SPEC section 4, Messages). Batches are even within one, and whoever was in one stays there; the addresses
 * of a group without recipients are told in every batch.
 */
export function peopleByGroup(
  { recipients, listed, suppressed }: Addressees,
  earlier: EarlierBatches,
): PeopleOf {
  const byGroup = new Map<string, Person[]>();
  for (const recipient of recipients) {
    const people = byGroup.get(recipient.group) ?? [];
    people.push({ address: recipient.address, recipient });
    byGroup.set(recipient.group, people);
  }
  const shares = new Map<string, readonly (readonly Person[])[]>();
  return (group, batch) => {
    const people = byGroup.get(group.name);
    if (people === undefined) return listed.has(group.name) ? [] : ownAddresses(group, suppressed);
    if (batch === undefined || batch.count === 1) return people;
    const key = JSON.stringify([group.name, batch.count]);
    const known = shares.get(key) ?? divided(people, batch.count, earlier.get(foldText(group.name)));
    shares.set(key, known);
    return known[batch.number - 1] ?? [];
  };
}

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
  earlier: ReadonlyMap<string, number> = new Map(),
): readonly (readonly Person[])[] {
  const keys = people.map(({ address }) => addressKey(address));
  const batches = splitIntoBatches(keys, count, earlier);
  const shares = Array.from({ length: count }, (): Person[] => []);
  people.forEach((person, index) => shares[(batches.get(keys[index] ?? "") ?? 1) - 1]?.push(person));
  return shares;
}
