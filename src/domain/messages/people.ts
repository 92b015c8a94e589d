import { foldText } from "../language/foldText";
import { splitIntoSlices } from "../plan/slices";
import type { SliceStates } from "../plan/sliceStates";
import type { Group } from "../plan/group";
import type { Slice } from "../plan/rolloutPlan";
import { addressKey, type Addressees, type Recipient } from "./recipient";

/** Whom one mail goes to: a person of the Recipients sheet, or an address of the group itself. */
export type Person = { readonly address: string; readonly recipient?: Recipient };

/** Which of a group's slices each address was in, by {@link foldText} of the group and {@link addressKey}. */
export type EarlierSlices = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The people of a group, all or those of one of its slices. */
export type PeopleOf = (group: Group, slice?: Slice) => readonly Person[];

/** The people of each group. */
export type GroupPeople = {
  readonly peopleOf: PeopleOf;
  /** Those of a divided group who are in none of its slices, since they may have been in one that has had what the others are still to get. */
  readonly unsureOf: (group: Group, slice: Slice) => readonly Person[];
};

/**
 * Finds the people of each group: its recipients; where none is listed, its own addresses, each once; without those its name, which Outlook
 * looks up in the address book (SPEC section 4, Messages). Slices are even within one, and whoever was in one stays there; the addresses
 * of a group without recipients are told in every slice. Messages remembers who is in a slice only while something is to be sent to it:
 * where one that is ahead has nobody any more, whoever is new cannot be told from whoever was in it, and joins none.
 *
 * @param states - By {@link foldText} of the group.
 */
export function peopleByGroup(
  { recipients, listed, suppressed }: Addressees,
  earlier: EarlierSlices,
  states: ReadonlyMap<string, SliceStates>,
): GroupPeople {
  const byGroup = new Map<string, Person[]>();
  for (const recipient of recipients) {
    const people = byGroup.get(recipient.group) ?? [];
    people.push({ address: recipient.address, recipient });
    byGroup.set(recipient.group, people);
  }
  const shares = new Map<string, Shares>();
  const sharesOf = ({ name }: Group, { count }: Slice): Shares => {
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
    peopleOf: (group, slice) => {
      const people = byGroup.get(group.name);
      if (people === undefined) return listed.has(group.name) ? [] : ownAddresses(group, suppressed);
      return slice === undefined ? people : (sharesOf(group, slice).slices[slice.number - 1] ?? []);
    },
    unsureOf: (group, slice) => sharesOf(group, slice).unsure,
  };
}

/** The people of a group by its slices. */
type Shares = { readonly slices: readonly (readonly Person[])[]; readonly unsure: readonly Person[] };

const NOTHING_SENT: SliceStates = { open: new Set(), ahead: new Set() };

function ownAddresses({ name, email }: Group, suppressed: ReadonlySet<string>): readonly Person[] {
  const distinct = new Map<string, string>();
  for (const address of (email ?? "").split(";").map((text) => text.trim())) {
    if (address !== "" && !distinct.has(addressKey(address))) distinct.set(addressKey(address), address);
  }
  if (distinct.size === 0) return [{ address: name }];
  return [...distinct].flatMap(([key, address]) => (suppressed.has(key) ? [] : [{ address }]));
}

/** Whoever is in no slice yet joins one: the order of the sheet decides, so that a first run is the same for all who run it. */
function divided(
  people: readonly Person[],
  count: number,
  earlier: ReadonlyMap<string, number>,
  { open, ahead }: SliceStates,
): Shares {
  const remembered = new Set(earlier.values());
  const isForgotten = [...ahead].some((slice) => !remembered.has(slice));
  const isUnsure = ({ address }: Person): boolean => {
    const slice = earlier.get(addressKey(address));
    return slice === undefined ? isForgotten : slice > count && ahead.has(slice);
  };
  const sure = people.filter((person) => !isUnsure(person));
  const keys = sure.map(({ address }) => addressKey(address));
  const sliceOf = splitIntoSlices(keys, count, earlier, (slice) => open.has(slice));
  const slices = Array.from({ length: count }, (): Person[] => []);
  sure.forEach((person, index) => slices[(sliceOf.get(keys[index] ?? "") ?? 1) - 1]?.push(person));
  return { slices, unsure: people.filter(isUnsure) };
}
