import type { CivilDate } from "../calendar/civilDate";
import { isKeyOf } from "../language/isKeyOf";
import type { CellReference } from "./cellReference";
import { INPUT_PROBLEMS } from "./inputProblem";
import type { LintProblem } from "./lints";
import { MERGE_PROBLEMS } from "./mergeProblem";
import { PLANNING_PROBLEMS } from "./planningProblem";
import { error, warning, type ParametersOf, type Severity } from "./problemKind";
import { SCHEDULE_PROBLEMS } from "./scheduleProblem";

/** Every kind of problem but for advice: whether it stops the outputs, and what its sentence needs besides the cell. */
const PROBLEMS = {
  ...PLANNING_PROBLEMS,
  ...INPUT_PROBLEMS,
  ...MERGE_PROBLEMS,
  ...SCHEDULE_PROBLEMS,
  /** No visible sheet holds groups and months. */
  "no-table": error(),
  /** The sheet that was asked for does not exist. */
  "sheet-not-found": error<{ readonly found: string; readonly sheetNames: readonly string[] }>(),
  /** The sheet that was asked for holds no table of groups and months. */
  "no-table-on-sheet": error(),
  /** The header is there, and nothing below it. */
  "no-groups": error(),
  "unknown-month": error<{ readonly found: string }>(),
  "missing-month": error<{ readonly group: string }>(),
  /** So many cells of a column or row of months hold days; `date` is the first of them. */
  "day-in-month": error<{ readonly date: CivilDate; readonly cells: number }>(),
  "missing-group": error(),
  /** A group has marks or entries in more than one month. */
  "several-months": error<{ readonly group: string; readonly otherCell: string }>(),
  /** The same month stands twice in a header without a year. */
  "repeated-month": error<{ readonly found: string; readonly otherCell: string }>(),
  /** From the first month to the last is more than a plan can be. */
  "plan-too-long": error<{ readonly months: number; readonly most: number }>(),
  "repeated-group": error<{ readonly group: string; readonly otherCell: string }>(),
  /** Two groups have one key. */
  "repeated-key": error<{ readonly key: string; readonly otherCell: string }>(),
  "unknown-users": error<{ readonly found: string }>(),
  "not-an-address": error<{ readonly found: string }>(),
  /** An Excel error value. */
  "cell-error": error<{ readonly found: string }>(),
  "text-too-long": error<{ readonly characters: number; readonly most: number }>(),
  /** A name that some program would run as a formula. */
  "formula-like": error<{ readonly found: string }>(),
  "merged-cells": error<{ readonly range: string }>(),
  "unknown-setting-value": error<{ readonly setting: string; readonly found: string }>(),
  /** The named sheet exists and is not the add-in's. */
  "sheet-name-taken": error<{ readonly name: string }>(),
  /** A named item or table of that name exists and is not the add-in's. */
  "name-taken": error<{ readonly name: string }>(),
  "sheet-protected": error(),
  "workbook-protected": error(),
  /** A message has no open day left in its week. */
  "no-open-day": error<{ readonly message: string; readonly group: string }>(),
  /** These groups have no address, so their name stands in the To column. */
  "no-address": warning<{ readonly groups: readonly string[] }>(),
  /** Where one group of a rollout plan's cell ends and the next begins cannot be told. */
  "unclear-groups": error<{ readonly found: string }>(),
  /** A group named "All" or the like stands among others. */
  "everyone-among-groups": error<{ readonly found: string }>(),
  /** A sentence below the table, in the column of the groups and without a month. */
  "note-not-read": warning<{ readonly found: string }>(),
  /** A second table of groups and months on the same sheet. */
  "table-not-read": warning<{ readonly range: string }>(),
  /** In a header without years a later column lies in an earlier month. */
  "months-out-of-order": warning<{ readonly found: string }>(),
  /** Two names that may be one group's: they differ by a letter, or by a word such as "department". */
  "similar-groups": warning<{ readonly group: string; readonly other: string; readonly otherCell: string }>(),
  /** A communication plan's cell that names one group, or two joined by "and". */
  "read-as-one-group": warning<{ readonly found: string }>(),
};

/** What the sentence of each kind needs. */
type Parameters = {
  readonly [Code in keyof typeof PROBLEMS]: ParametersOf<(typeof PROBLEMS)[Code]>;
} & { readonly [Advice in LintProblem as Advice["code"]]: Omit<Advice, keyof CellReference | "code"> };

/** Which kind of problem. Part of the command line's JSON: a code never changes its meaning. */
export type ProblemCode = keyof Parameters;

/** Something wrong in the user's sheets, tied to a cell. The sentence is made from it by the words of a language. */
export type ProblemOf<Code extends ProblemCode> = CellReference & {
  readonly code: Code;
} & Parameters[Code];

/** Any problem. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/**
 * Whether a problem stops the outputs. Advice never does.
 *
 * @example severityOf("unknown-month") // "error"
 */
export function severityOf(code: ProblemCode): Severity {
  return isKeyOf(PROBLEMS, code) ? PROBLEMS[code].severity : "warning";
}
