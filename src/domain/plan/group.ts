import type { YearMonth } from "../calendar/yearMonth";
import type { CellReference } from "./problem";

/** Part of the organization with one rollout month, as a row or cell of the user's sheet says. */
export type Group = {
  readonly name: string;
  readonly month: YearMonth;
  /** Where the name stands. */
  readonly source: CellReference;
  /** Head-count; absent when the sheet does not say. */
  readonly users?: number;
  /** One address, or several divided by semicolons. */
  readonly email?: string;
  /** Names the rows of the Calendar sheet that are for this group, beside those for everyone. */
  readonly calendar?: string;
};
