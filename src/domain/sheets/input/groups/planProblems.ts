import { monthsBetween } from "../../../calendar/yearMonth";
import { isEveryone } from "../../../recognition/isEveryone";
import type { Problem } from "../../../plan/problem";
import { foundText } from "../../../grid/foundText";
import type { PlacedGroup } from "./tableReading";

/** What is wrong with groups that are each right: too long a plan, or one group that is all of them. */
export function planProblems(groups: readonly PlacedGroup[]): readonly Problem[] {
  const problems: Problem[] = [];
  const inOrder = [...groups].sort((a, b) => monthsBetween(b.group.month, a.group.month));
  const [first] = inOrder;
  const last = inOrder.at(-1);
  const months = first && last ? monthsBetween(first.group.month, last.group.month) + 1 : 0;
  if (last !== undefined && months > MOST_MONTHS) {
    problems.push({ code: "plan-too-long", ...last.monthSource, months, most: MOST_MONTHS });
  }
  for (const { group } of groups) {
    if (groups.length > 1 && isEveryone(group.name)) {
      problems.push({ code: "everyone-among-groups", ...group.source, found: foundText(group.name) });
    }
  }
  return problems;
}

/** Five years: a longer plan is a year that was typed wrong. */
const MOST_MONTHS = 60;
