import { compareDates, type CivilDate } from "../calendar/civilDate";
import type { Group } from "./group";
import { isRepeat } from "./isRepeat";
import type { PlannedMessage, ScheduledMessage } from "./rolloutPlan";

/** A message that a group gets, and when. */
export type EarlierMessage = {
  readonly name: string;
  readonly on: CivilDate;
  readonly isSent: boolean;
};

/** What each group gets, as far as it has been placed; messages come in the order of the plan. */
export type SendHistory = {
  /** The latest message to any of the groups of a message; of a divided group, to the same slice. None for a repeated kickoff. */
  readonly latestFor: (planned: PlannedMessage) => EarlierMessage | undefined;
  readonly add: (entry: ScheduledMessage) => void;
};

/** Stands for the group whole, beside the numbers of its slices. */
const WHOLE_GROUP = 0;

/** A history in which nothing has been sent. */
export function sendHistory(): SendHistory {
  const byGroup = new Map<Group, Map<number, EarlierMessage>>();
  return {
    latestFor: (planned) => {
      if (isRepeat(planned)) return undefined;
      return latestOf(
        planned.groups.flatMap((group) => {
          const earlier = byGroup.get(group);
          if (earlier === undefined) return [];
          return isSliceOfGroup(planned)
            ? [earlier.get(WHOLE_GROUP), earlier.get(planned.slice.number)]
            : [...earlier.values()];
        }),
      );
    },
    add: (entry) => {
      if (isRepeat(entry)) return;
      const part = isSliceOfGroup(entry) ? entry.slice.number : WHOLE_GROUP;
      const added = { name: entry.message.name, on: entry.sendDate, isSent: entry.reason.kind === "sent" };
      for (const group of entry.groups) {
        const earlier = byGroup.get(group) ?? new Map<number, EarlierMessage>();
        earlier.set(part, latestOf([earlier.get(part), added]) ?? added);
        byGroup.set(group, earlier);
      }
    },
  };
}

function isSliceOfGroup({ wave, slice }: PlannedMessage): boolean {
  return wave.audience === "eachGroup" && slice.count > 1;
}

/** Of two on the same day, the later in the list. */
function latestOf(all: readonly (EarlierMessage | undefined)[]): EarlierMessage | undefined {
  let latest: EarlierMessage | undefined;
  for (const earlier of all) {
    if (earlier !== undefined && (latest === undefined || compareDates(earlier.on, latest.on) >= 0))
      latest = earlier;
  }
  return latest;
}
