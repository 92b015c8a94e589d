import type { YearMonth } from "../calendar/yearMonth";
import type { LanguageTag } from "../language/languageTag";
import type { CellReference } from "./cellReference";

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
  /** What it is known by from one run to the next, whatever it is called; no other group of the plan has it. */
  readonly key?: string;
  /** Who sees to its communications, where a message does not say. */
  readonly owner?: string;
  /** What its people are written to in; absent: the language of the plan. */
  readonly language?: LanguageTag;
  /** Names the rows of the Calendar sheet that are for this group, beside those for everyone. */
  readonly calendar?: string;
  /** Where the calendar stands. */
  readonly calendarSource?: CellReference;
};
