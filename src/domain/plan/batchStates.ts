import { foldText } from "../language/foldText";
import { isToSend } from "./isToSend";
import { messageKey, type MessageKey } from "./messageKey";
import type { RolloutPlan } from "./rolloutPlan";

/** How far the batches of one group have come, by their numbers, 1 and up. */
export type BatchStates = {
  /** Those that some email is still to be sent to. */
  readonly open: ReadonlySet<number>;
  /** Those that have had an email, or had it cancelled, that another is still to get: whoever was in one must not come into another. */
  readonly ahead: ReadonlySet<number>;
};

/**
 * How far the batches of each group of a plan have come.
 *
 * @param settled - What was sent and cancelled before, be it to a batch that the plan does not have any more.
 * @returns By {@link foldText} of the group's name.
 */
export function batchStates(
  { scheduled }: Pick<RolloutPlan, "scheduled">,
  settled: readonly MessageKey[],
): ReadonlyMap<string, BatchStates> {
  const open = batchesByMessage(
    scheduled.filter((entry) => isToSend(entry) && entry.message.channels.includes("email")).map(messageKey),
  );
  const done = batchesByMessage(settled);
  return new Map(
    [...open].map(([group, messages]) => {
      const ahead = [...messages].flatMap(([message, batches]) =>
        [...(done.get(group)?.get(message) ?? [])].filter((batch) =>
          [...batches].some((other) => other !== batch),
        ),
      );
      return [
        group,
        { open: new Set([...messages.values()].flatMap((batches) => [...batches])), ahead: new Set(ahead) },
      ];
    }),
  );
}

/** The batches of each message of each group; what goes to everyone at once is left out. */
function batchesByMessage(
  keys: readonly MessageKey[],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> {
  const byGroup = new Map<string, Map<string, Set<number>>>();
  for (const { message, group, batch } of keys) {
    if (group === undefined) continue;
    const ofGroup = byGroup.get(foldText(group)) ?? new Map<string, Set<number>>();
    byGroup.set(foldText(group), ofGroup);
    ofGroup.set(foldText(message), (ofGroup.get(foldText(message)) ?? new Set<number>()).add(batch));
  }
  return byGroup;
}
