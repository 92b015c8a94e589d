import type { RolloutReading } from "../../app/rolloutReading";
import type { PaneWords } from "./paneWords";
import type { MergeBatch } from "../../domain/messages/mergeBatch";
import type { Problem } from "../../domain/plan/problem";
import { element, type PaneElement } from "./element";

/** Rows of the Recipients sheet that get no mail, by why. */
type LeftOut = {
  readonly suppressed: number;
  readonly withoutAddress: number;
  readonly repeated: number;
  readonly unknownSlice: number;
  readonly withoutGroup: number;
};

/** How many mails a batch does not hold any more; then who is left out of every batch, and why, or that nobody is. */
export function leftOutView(
  { problems }: RolloutReading,
  batch: MergeBatch | undefined,
  { merge }: PaneWords,
): readonly PaneElement[] {
  const counts = leftOut(problems);
  const reasons = REASONS.filter((reason) => counts[reason] > 0);
  const settled = (["sent", "cancelled"] as const).flatMap((state) => {
    const mails = batch?.settled[state] ?? 0;
    return mails === 0 ? [] : [element("p", { key: `settled-${state}` }, merge.settled[state](mails))];
  });
  if (reasons.length === 0)
    return [...settled, element("p", { key: "left-out", class: "hint" }, merge.leftOut.nobody)];
  return [
    ...settled,
    element("h3", { key: "left-out-heading" }, merge.leftOut.heading),
    element(
      "ul",
      { key: "left-out", class: "written" },
      reasons.map((reason) => element("li", {}, merge.leftOut[reason](counts[reason]))),
    ),
  ];
}

const REASONS = ["suppressed", "withoutAddress", "repeated", "unknownSlice", "withoutGroup"] as const;

function leftOut(problems: readonly Problem[]): LeftOut {
  const counts = { suppressed: 0, withoutAddress: 0, repeated: 0, unknownSlice: 0, withoutGroup: 0 };
  for (const problem of problems) {
    const { code } = problem;
    if (code === "suppressed") counts.suppressed += problem.rows;
    else if (code === "bad-address" || code === "missing-address") counts.withoutAddress += 1;
    else if (code === "repeated-recipient") counts.repeated += 1;
    else if (code === "unknown-slice") counts.unknownSlice += problem.rows;
    else if (code === "recipient-without-group" || code === "unknown-recipient-group")
      counts.withoutGroup += problem.rows;
  }
  return counts;
}
