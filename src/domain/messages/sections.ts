import { compareDates } from "../calendar/civilDate";
import { isoDateText } from "../calendar/civilDate";
import type { Group } from "../plan/group";
import type { RolloutPlan, ScheduledMessage } from "../plan/rolloutPlan";
import type { PeopleOf, Person } from "./people";
import { addressKey } from "./recipient";

/** The mails of one message to the people of one group. */
export type Section = {
  readonly entry: ScheduledMessage;
  readonly group: Group;
  readonly people: readonly Person[];
};

/**
 * What one mail merge sends: one message on one send date.
 *
 * @example batchId(entry) // "2026-07-07 Pre-rollout email 1"
 */
export function batchId({ sendDate, message }: ScheduledMessage): string {
  return `${isoDateText(sendDate)} ${message.name}`;
}

/**
 * The mails of a plan by batch: by send date, then wave, then as in the plan. One address is written to once in a batch: in the first of its groups.
 */
export function sectionsByBatch(
  { scheduled }: RolloutPlan,
  peopleOf: PeopleOf,
): ReadonlyMap<string, readonly Section[]> {
  const emails = scheduled
    .filter(({ message }) => message.channels.includes("email"))
    .sort((a, b) => compareDates(a.sendDate, b.sendDate) || a.wave.number - b.wave.number);
  const batches = new Map<string, Section[]>();
  for (const entry of emails) {
    const id = batchId(entry);
    const sections = batches.get(id) ?? [];
    batches.set(id, sections);
    const isDivided = entry.wave.audience === "eachGroup";
    for (const group of entry.groups) {
      const people = peopleOf(group, isDivided ? entry.batch : undefined);
      sections.push({ entry, group, people });
    }
  }
  return new Map([...batches].map(([id, sections]) => [id, eachAddressOnce(sections)]));
}

function eachAddressOnce(sections: readonly Section[]): readonly Section[] {
  if (sections.length < 2) return sections;
  const taken = new Set<string>();
  return sections.map((section) => {
    const people = section.people.filter(({ address }) => !taken.has(addressKey(address)));
    for (const { address } of section.people) taken.add(addressKey(address));
    return people.length === section.people.length ? section : { ...section, people };
  });
}
