import type { PlannedMessage } from "./rolloutPlan";

/** Whether it is a kickoff held once more, which holds nothing back and comes after nothing. */
export function isRepeat({ wave, slice }: PlannedMessage): boolean {
  return wave.audience === "everyone" && slice.number > 1;
}
