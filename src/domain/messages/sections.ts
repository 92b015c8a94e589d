import { compareDates, type CivilDate } from "../calendar/civilDate";
import { parted } from "../language/parted";
import type { Group } from "../plan/group";
import type { RolloutPlan, ScheduledMessage } from "../plan/rolloutPlan";
import type { Message } from "../plan/wave";
import { batchId } from "./batchId";
import type { GroupPeople, Person } from "./people";
import { addressKey } from "./recipient";
import { isTold, type SentLog } from "./sentLog";

/** The mails of one message to the people of one group. */
export type Section = {
  readonly entry: ScheduledMessage;
  readonly group: Group;
  readonly people: readonly Person[];
};

/** The sections of a batch by what the person has marked their rows as: to be sent, sent, or cancelled. */
export type BatchSections = Readonly<Record<"toSend" | "sent" | "cancelled", readonly Section[]>>;

/** When those who missed a message can have it. */
export type MissedDay = (entry: ScheduledMessage, group: Group) => CivilDate;

/** Whom the mails of a plan go to, and who has had which. */
export type MailAudience = GroupPeople & {
  readonly sent: SentLog;
  readonly missedDay: MissedDay;
};

/**
 * The mails of a plan by batch: by send date, then wave, then as in the plan. One address is written to once in a batch: whoever has been
 * sent it is not in what is to be sent, else it is in the first of their groups. Nobody gets a message again that the log says they had;
 * who is in a group whose mail has gone out, and has not had it by the log, is in a batch of another day (SPEC section 4, Sent).
 */
export function sectionsByBatch(
  { scheduled }: RolloutPlan,
  audience: MailAudience,
): ReadonlyMap<string, BatchSections> {
  const sections = scheduled
    .filter(({ message }) => message.channels.includes("email"))
    .flatMap((entry) => entry.groups.flatMap((group) => sectionsOf(entry, group, audience)))
    .sort(
      ({ entry: a }, { entry: b }) => compareDates(a.sendDate, b.sendDate) || a.wave.number - b.wave.number,
    );
  const batches = new Map<string, StatedSection[]>();
  for (const section of withoutWaiting(sections)) {
    const id = batchId(section.entry);
    const ofBatch = batches.get(id) ?? [];
    batches.set(id, ofBatch);
    ofBatch.push(section);
  }
  return new Map([...batches].map(([id, ofBatch]) => [id, eachAddressOnce(ofBatch)]));
}

type StatedSection = Section & { readonly state: keyof BatchSections };

/** The mails of a message to a group: those to be sent, those that were, and those that were missed. */
function sectionsOf(
  entry: ScheduledMessage,
  group: Group,
  { peopleOf, unsureOf, sent, missedDay }: MailAudience,
): readonly StatedSection[] {
  const isDivided = entry.wave.audience === "eachGroup";
  const people = isDivided ? peopleOf(group, entry.slice) : peopleOf(group);
  const [had, others] = parted(people, ({ address }) => sent.has(entry.message.name, address));
  const { kind } = entry.reason;
  if (kind === "cancelled") return [{ entry, group, people: others, state: "cancelled" }];
  const hadIt: StatedSection = { entry, group, people: had, state: "sent" };
  if (kind !== "sent") {
    const toSend: StatedSection = { entry, group, people: others, state: "toSend" };
    return had.length === 0 ? [toSend] : [toSend, hadIt];
  }
  if (!isTold(entry, sent)) {
    // Whoever may have been in a slice counts as in it.
    const all = isDivided ? [...people, ...unsureOf(group, entry.slice)] : people;
    return [{ ...hadIt, people: all }];
  }
  if (others.length === 0) return [hadIt];
  const missed: ScheduledMessage = {
    ...entry,
    sendDate: missedDay(entry, group),
    reason: { kind: "missed" },
  };
  return [hadIt, { entry: missed, group, people: others, state: "toSend" }];
}

/** Whoever is to get a message with another group has not missed it, and whoever missed it with two gets it once. */
function withoutWaiting(sections: readonly StatedSection[]): readonly StatedSection[] {
  const isMissed = ({ entry }: Section): boolean => entry.reason.kind === "missed";
  if (!sections.some(isMissed)) return sections;
  const taken = new Map<Message, Set<string>>();
  const takenOf = (message: Message): Set<string> => {
    const known = taken.get(message) ?? new Set<string>();
    taken.set(message, known);
    return known;
  };
  for (const { entry, people, state } of sections) {
    if (state !== "toSend" || entry.reason.kind === "missed") continue;
    for (const { address } of people) takenOf(entry.message).add(addressKey(address));
  }
  return sections.flatMap((section) => {
    if (!isMissed(section)) return [section];
    const left = withoutTaken(section, takenOf(section.entry.message));
    return left.people.length === 0 ? [] : [left];
  });
}

function eachAddressOnce(sections: readonly StatedSection[]): BatchSections {
  const taken = new Set<string>();
  const once = (wanted: keyof BatchSections): readonly Section[] => {
    const some = sections.flatMap(({ state, ...section }) => (state === wanted ? [section] : []));
    return sections.length < 2 ? some : some.map((section) => withoutTaken(section, taken));
  };
  // Those first whose mail has gone out.
  return { sent: once("sent"), toSend: once("toSend"), cancelled: once("cancelled") };
}

/** A section without the people whose addresses were taken before; takes those of the others. */
function withoutTaken<Of extends Section>(section: Of, taken: Set<string>): Of {
  const people = section.people.filter(({ address }) => !taken.has(addressKey(address)));
  for (const { address } of section.people) taken.add(addressKey(address));
  return people.length === section.people.length ? section : { ...section, people };
}
