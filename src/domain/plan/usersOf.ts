import { evenShare } from "./slices";
import type { PlannedMessage } from "./rolloutPlan";

/** The users whom a message goes to: all of its groups', or a slice's share; groups without a head-count count as none. */
export function usersOf({ wave, groups, slice }: PlannedMessage): number {
  const users = groups.reduce((sum, group) => sum + (group.users ?? 0), 0);
  return wave.audience === "eachGroup" ? evenShare(users, slice) : users;
}
