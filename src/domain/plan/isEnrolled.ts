import type { Wave } from "./wave";

type Audience = Pick<Wave, "onlyGroups">;

/**
 * Whether every group of an audience has an enrollment, whose date a message to it may name.
 *
 * @param enrollments - The audiences of the messages that enroll.
 */
export function isEnrolled({ onlyGroups: wanted }: Audience, enrollments: readonly Audience[]): boolean {
  return enrollments.some(
    ({ onlyGroups }) =>
      onlyGroups === undefined || (wanted?.every((name) => onlyGroups.includes(name)) ?? false),
  );
}
