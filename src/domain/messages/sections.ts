import { compareDates, isoDateText } from "../calendar/civilDate";
import type { Group } from "../plan/group";
import { isToSend } from "../plan/isToSend";
import type { RolloutPlan, ScheduledMessage } from "../plan/rolloutPlan";
import type { Message } from "../plan/wave";
import type { GroupPeople, Person } from "./people";
import { addressKey } from "./recipient";

/** The mails of one message to the people of one group. */
export type Section = {
  readonly entry: ScheduledMessage;
  readonly group: Group;
  readonly people: readonly Person[];
};

/** The sections of a batch by what the person has marked their rows as: to be sent, sent, or cancelled. */
export type BatchSections = Readonly<Record<"toSend" | "sent" | "cancelled", readonly Section[]>>;

/**
 * What one mail merge sends: one message on one send date.
 *
 * @example batchId({ sendDate: civilDate("2026-07-07"), message: { name: "Pre-rollout email 1" } })
 * // "2026-07-07 Pre-rollout email 1"
 */
export function batchId({
  sendDate,
  message,
}: Pick<ScheduledMessage, "sendDate"> & { readonly message: Pick<Message, "name"> }): string {
  return `${isoDateText(sendDate)} ${message.name}`;
}

/**
 * The mails of a plan by batch: by send date, then wave, then as in the plan. One address is written to once in a batch: whoever has been
 * sent it is not in what is to be sent, else it is in the first of their groups.
 */
export function sectionsByBatch(
  { scheduled }: RolloutPlan,
  people: GroupPeople,
): ReadonlyMap<string, BatchSections> {
  const emails = scheduled
    .filter(({ message }) => message.channels.includes("email"))
    .sort((a, b) => compareDates(a.sendDate, b.sendDate) || a.wave.number - b.wave.number);
  const batches = new Map<string, Section[]>();
  for (const entry of emails) {
    const id = batchId(entry);
    const sections = batches.get(id) ?? [];
    batches.set(id, sections);
    for (const group of entry.groups) sections.push({ entry, group, people: peopleIn(entry, group, people) });
  }
  return new Map([...batches].map(([id, sections]) => [id, eachAddressOnce(sections)]));
}

/** Whoever may have been in a batch of a divided group counts as in it once it has been sent. */
function peopleIn(
  entry: ScheduledMessage,
  group: Group,
  { peopleOf, unsureOf }: GroupPeople,
): readonly Person[] {
  if (entry.wave.audience !== "eachGroup") return peopleOf(group);
  const people = peopleOf(group, entry.slice);
  return isToSend(entry) ? people : [...people, ...unsureOf(group, entry.slice)];
}

function eachAddressOnce(sections: readonly Section[]): BatchSections {
  const taken = new Set<string>();
  const once = (state: keyof BatchSections): readonly Section[] => {
    const some = sections.filter(({ entry }) => stateOf(entry) === state);
    return sections.length < 2 ? some : some.map((section) => withoutTaken(section, taken));
  };
  // Those first whose mail has gone out.
  return { sent: once("sent"), toSend: once("toSend"), cancelled: once("cancelled") };
}

function stateOf({ reason: { kind } }: ScheduledMessage): keyof BatchSections {
  return kind === "sent" || kind === "cancelled" ? kind : "toSend";
}

/** A section without the people whose addresses were taken before; takes those of the others. */
function withoutTaken(section: Section, taken: Set<string>): Section {
  const people = section.people.filter(({ address }) => !taken.has(addressKey(address)));
  for (const { address } of section.people) taken.add(addressKey(address));
  return people.length === section.people.length ? section : { ...section, people };
}
