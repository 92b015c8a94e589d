import type { Problem } from "./problem";
import type { UnplacedMessage } from "./rolloutPlan";

/** An error for each group of each message that has no day. */
export function conflictProblems(conflicts: readonly UnplacedMessage[]): readonly Problem[] {
  return conflicts.flatMap(({ message, groups, conflict }) =>
    groups.map((group): Problem => {
      const code = conflict.kind === "noSuchWeek" ? "no-such-week" : "no-open-day";
      return { code, ...group.source, message: message.name, group: group.name };
    }),
  );
}
