import type { RolloutReading } from "./rolloutReading";

/** Whether the dates on the Communications sheet are those of the plan. */
export function isUpToDate({ changes }: Pick<RolloutReading, "changes">): boolean {
  return (
    changes !== undefined &&
    [changes.moved, changes.added, changes.removed].every(({ length }) => length === 0)
  );
}
