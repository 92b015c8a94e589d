import { error, warning } from "./problemKind";

/**
 * Every kind of problem of sheets that are, or may be meant as, those that a plan is written in. It is a warning where mail goes to those
 * whom a sheet plainly names, or to fewer.
 */
export const INPUT_PROBLEMS = {
  /** A sheet has the name of one of ours, and no row with the headers that such a sheet is known by. */
  "without-headers": error<{ readonly headers: readonly string[] }>(),
  /** A sheet looks like `input`, one of ours, and was not read. */
  "sheet-not-read": warning<{ readonly input: string; readonly headers: readonly string[] }>(),
  /** A hidden sheet was read as `input`. */
  "hidden-used": warning<{ readonly input: string }>(),
  /** A hidden sheet has the headers of `input` and not its name, and there is no other. */
  "hidden-unclear": error<{ readonly input: string }>(),
  /** What this sheet says as `input` another sheet says, too, and only that one would count. */
  "second-table": error<{ readonly input: string; readonly other: string }>(),
  /** A sheet or column whose name does not say so plainly was read as one of those who get no mail. */
  "taken-as-suppress": warning(),
};
