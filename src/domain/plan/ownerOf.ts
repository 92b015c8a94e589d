import type { PlannedMessage } from "./rolloutPlan";

/** Who sees to a message: the owner that it has itself, else that of the one group it goes to. */
export function ownerOf({ wave, message, groups }: PlannedMessage): string | undefined {
  const [group] = groups;
  return message.owner ?? (wave.audience === "eachGroup" ? group?.owner : undefined);
}
