import { evenShare } from "./batches";
import type { PlannedMessage } from "./rolloutPlan";

/** The users whom a message goes to: all of its groups', or a batch's share; groups without a head-count count as none. */
export function usersOf({ wave, groups, batch }: PlannedMessage): number {
  const users = groups.reduce((sum, group) => sum + (group.users ?? 0), 0);
  return wave.audience === "eachGroup" ? evenShare(users, batch) : users;
}
