import type { CivilDate } from "../calendar/civilDate";
import { INPUT_WARNINGS, type InputProblemParameters } from "./inputProblem";
import { MERGE_WARNINGS, type MergeProblemParameters } from "./mergeProblem";
import type { PlanningProblemParameters } from "./planningProblem";
import { SCHEDULE_WARNINGS, type ScheduleProblemParameters } from "./scheduleProblem";

/** A cell of the user's workbook. `cell` is an A1 address, such as `B4`. */
export type CellReference = { readonly sheet: string; readonly cell: string };

/** An error stops the outputs; a warning is a thing to know. */
export type Severity = "error" | "warning";

/** Every kind of problem with what its sentence needs besides the cell. */
type ProblemParameters = PlanningProblemParameters &
  InputProblemParameters &
  MergeProblemParameters &
  ScheduleProblemParameters & {
    /** No visible sheet holds groups and months. */
    "no-table": object;
    /** The sheet that was asked for does not exist. */
    "sheet-not-found": { readonly found: string; readonly sheetNames: readonly string[] };
    /** The sheet that was asked for holds no table of groups and months. */
    "no-table-on-sheet": object;
    /** The header is there, and nothing below it. */
    "no-groups": object;
    "unknown-month": { readonly found: string };
    "missing-month": { readonly group: string };
    /** So many cells of a column or row of months hold days; `date` is the first of them. */
    "day-in-month": { readonly date: CivilDate; readonly cells: number };
    "missing-group": object;
    /** A group has marks or entries in more than one month. */
    "several-months": { readonly group: string; readonly otherCell: string };
    /** The same month stands twice in a header without a year. */
    "repeated-month": { readonly found: string; readonly otherCell: string };
    /** From the first month to the last is more than a plan can be. */
    "plan-too-long": { readonly months: number; readonly most: number };
    "repeated-group": { readonly group: string; readonly otherCell: string };
    /** Two groups have one key. */
    "repeated-key": { readonly key: string; readonly otherCell: string };
    "unknown-users": { readonly found: string };
    "not-an-address": { readonly found: string };
    /** An Excel error value. */
    "cell-error": { readonly found: string };
    "text-too-long": { readonly characters: number; readonly most: number };
    /** A name that some program would run as a formula. */
    "formula-like": { readonly found: string };
    "merged-cells": { readonly range: string };
    "unknown-setting-value": { readonly setting: string; readonly found: string };
    /** The named sheet exists and is not the add-in's. */
    "sheet-name-taken": { readonly name: string };
    /** A named item or table of that name exists and is not the add-in's. */
    "name-taken": { readonly name: string };
    "sheet-protected": object;
    "workbook-protected": object;
    /** A message has no open day left in its week. */
    "no-open-day": { readonly message: string; readonly group: string };
    /** These groups have no address, so their name stands in the To column. */
    "no-address": { readonly groups: readonly string[] };
    /** Where one group of a rollout plan's cell ends and the next begins cannot be told. */
    "unclear-groups": { readonly found: string };
    /** A group named "All" or the like stands among others. */
    "everyone-among-groups": { readonly found: string };
    /** A sentence below the table, in the column of the groups and without a month. */
    "note-not-read": { readonly found: string };
    /** A second table of groups and months on the same sheet. */
    "table-not-read": { readonly range: string };
    /** In a header without years a later column lies in an earlier month. */
    "months-out-of-order": { readonly found: string };
    /** Two names that may be one group's: they differ by a letter, or by a word such as "department". */
    "similar-groups": { readonly group: string; readonly other: string; readonly otherCell: string };
    /** A communication plan's cell that names one group, or two joined by "and". */
    "read-as-one-group": { readonly found: string };
  };

/** Which kind of problem. Part of the command line's JSON: a code never changes its meaning. */
export type ProblemCode = keyof ProblemParameters;

/** Something wrong in the user's sheets, tied to a cell. The sentence is made from it by the words of a language. */
export type ProblemOf<Code extends ProblemCode> = CellReference & {
  readonly code: Code;
} & ProblemParameters[Code];
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "no-address",
  "months-out-of-order",
  "similar-groups",
  "read-as-one-group",
  "note-not-read",
  "table-not-read",
  "unknown-calendar",
  ...SCHEDULE_WARNINGS,
  ...INPUT_WARNINGS,
  ...MERGE_WARNINGS,
]);

/**
 * Whether a problem stops the outputs.
 *
 * @example severityOf("unknown-month") // "error"
 */
export function severityOf(code: ProblemCode): Severity {
  return WARNINGS.has(code) ? "warning" : "error";
}
