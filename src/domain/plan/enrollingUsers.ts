import { compareDates } from "../calendar/civilDate";
import type { Group } from "./group";
import type { ScheduledMessage } from "./rolloutPlan";
import { evenShare } from "./slices";

/** Who is asked to enroll for the first time. */
export type Enrolling = {
  /** Groups without a head-count count as none. */
  readonly users: number;
  readonly groups: readonly Group[];
};

/** Of a group, who has been asked so far: its slices by number, or {@link WHOLE_GROUP}. */
type Asked = { readonly parts: Set<number>; users: number };

const WHOLE_GROUP = 0;

/**
 * Whom each message asks to enroll that no message before it has asked: a second enrollment message is a reminder. What is cancelled asks
 * nobody.
 *
 * @returns By message; without those that ask nobody for the first time.
 */
export function enrollingUsers(
  scheduled: readonly ScheduledMessage[],
): ReadonlyMap<ScheduledMessage, Enrolling> {
  const enrollments = scheduled
    .filter(({ message, reason }) => message.phase === "enrollment" && reason.kind !== "cancelled")
    .sort((a, b) => compareDates(a.sendDate, b.sendDate));
  const askedOf = new Map<Group, Asked>();
  return new Map(
    enrollments.flatMap((entry): readonly (readonly [ScheduledMessage, Enrolling])[] => {
      let users = 0;
      const groups = entry.groups.filter((group) => {
        const asked = askedOf.get(group) ?? { parts: new Set(), users: 0 };
        askedOf.set(group, asked);
        const part =
          entry.wave.audience === "eachGroup" && entry.slice.count > 1 ? entry.slice.number : WHOLE_GROUP;
        if (asked.parts.has(WHOLE_GROUP) || asked.parts.has(part)) return false;
        const all = group.users ?? 0;
        const added = part === WHOLE_GROUP ? all - asked.users : evenShare(all, entry.slice);
        asked.parts.add(part);
        asked.users += added;
        users += added;
        return added > 0 || asked.parts.size === 1;
      });
      return groups.length === 0 ? [] : [[entry, { users, groups }]];
    }),
  );
}
