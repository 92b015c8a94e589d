import type { RolloutReading } from "../../app/rolloutReading";
import type { Words } from "../../domain/language/words";
import type { Problem } from "../../domain/plan/problem";
import { element, type PaneElement } from "./element";

/** Rows of the Recipients sheet that get no mail, by why. */
type LeftOut = {
  readonly suppressed: number;
  readonly withoutAddress: number;
  readonly repeated: number;
  readonly withoutGroup: number;
};

/** Who is left out of every batch, and why; or that nobody is. */
export function leftOutView({ problems }: RolloutReading, { merge }: Words): readonly PaneElement[] {
  const counts = leftOut(problems);
  const reasons = (["suppressed", "withoutAddress", "repeated", "withoutGroup"] as const).filter(
    (reason) => counts[reason] > 0,
  );
  if (reasons.length === 0) return [element("p", { key: "left-out", class: "hint" }, merge.leftOut.nobody)];
  return [
    element("h3", { key: "left-out-heading" }, merge.leftOut.heading),
    element(
      "ul",
      { key: "left-out", class: "written" },
      reasons.map((reason) => element("li", {}, merge.leftOut[reason](counts[reason]))),
    ),
  ];
}

function leftOut(problems: readonly Problem[]): LeftOut {
  const counts = { suppressed: 0, withoutAddress: 0, repeated: 0, withoutGroup: 0 };
  for (const problem of problems) {
    const { code } = problem;
    if (code === "suppressed") counts.suppressed += problem.rows;
    else if (code === "bad-address" || code === "missing-address") counts.withoutAddress += 1;
    else if (code === "repeated-recipient") counts.repeated += 1;
    else if (code === "recipient-without-group" || code === "unknown-recipient-group")
      counts.withoutGroup += problem.rows;
  }
  return counts;
}
