import { foldText } from "../language/foldText";
import type { PlannedMessage } from "./rolloutPlan";

/** What a message is known by from one run to the next, whatever happens to its row. */
export type MessageKey = {
  readonly message: string;
  /** Absent when it goes to all of its audience at once. */
  readonly group?: string;
  /** 1 and up: which of the slices that the group is divided into, or which time a kickoff is held. */
  readonly slice: number;
};

/** The key of a message of the plan. */
export function messageKey({ wave, message, groups, slice }: PlannedMessage): MessageKey {
  const [group] = groups;
  return {
    message: message.name,
    ...(wave.audience === "eachGroup" && group && { group: group.name }),
    slice: slice.number,
  };
}

/** One text for one key, to look it up by; case and blanks do not count. */
export function keyText({ message, group, slice }: MessageKey): string {
  return JSON.stringify([foldText(message), group === undefined ? null : foldText(group), slice]);
}
