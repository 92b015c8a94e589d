import type { Wave } from "./wave";

type Addressed = Pick<Wave, "onlyGroups">;

/**
 * Whether every group of an audience has an enrollment, whose date a message to it may name.
 *
 * @param enrollments - The audiences of the messages that enroll.
 */
export function isEnrolled({ onlyGroups: wanted }: Addressed, enrollments: readonly Addressed[]): boolean {
  return enrollments.some(
    ({ onlyGroups }) =>
      onlyGroups === undefined || (wanted?.every((name) => onlyGroups.includes(name)) ?? false),
  );
}
