import { foldText } from "../language/foldText";
import { isToSend } from "./isToSend";
import { messageKey, type MessageKey } from "./messageKey";
import type { RolloutPlan } from "./rolloutPlan";

/** How far the slices of one group have come, by their numbers, 1 and up. */
export type SliceStates = {
  /** Those that some email is still to be sent to. */
  readonly open: ReadonlySet<number>;
  /** Those that have had an email, or had it cancelled, that another is still to get: whoever was in one must not come into another. */
  readonly ahead: ReadonlySet<number>;
};

/**
 * How far the slices of each group of a plan have come.
 *
 * @param settled - What was sent and cancelled before, be it to a slice that the plan does not have any more.
 * @returns By {@link foldText} of the group's name.
 */
export function sliceStates(
  { scheduled }: Pick<RolloutPlan, "scheduled">,
  settled: readonly MessageKey[],
): ReadonlyMap<string, SliceStates> {
  const open = slicesByMessage(
    scheduled.filter((entry) => isToSend(entry) && entry.message.channels.includes("email")).map(messageKey),
  );
  const done = slicesByMessage(settled);
  return new Map(
    [...open].map(([group, messages]) => {
      const ahead = [...messages].flatMap(([message, slices]) =>
        [...(done.get(group)?.get(message) ?? [])].filter((slice) =>
          [...slices].some((other) => other !== slice),
        ),
      );
      return [
        group,
        { open: new Set([...messages.values()].flatMap((slices) => [...slices])), ahead: new Set(ahead) },
      ];
    }),
  );
}

/** The slices of each message of each group; what goes to everyone at once is left out. */
function slicesByMessage(
  keys: readonly MessageKey[],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> {
  const byGroup = new Map<string, Map<string, Set<number>>>();
  for (const { message, group, slice } of keys) {
    if (group === undefined) continue;
    const ofGroup = byGroup.get(foldText(group)) ?? new Map<string, Set<number>>();
    byGroup.set(foldText(group), ofGroup);
    ofGroup.set(foldText(message), (ofGroup.get(foldText(message)) ?? new Set<number>()).add(slice));
  }
  return byGroup;
}
