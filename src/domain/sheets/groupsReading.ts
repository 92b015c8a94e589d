import type { DateSystem } from "../calendar/civilDate";
import type { YearMonth } from "../calendar/yearMonth";
import type { LanguageTag } from "../language/languageTag";
import type { Group } from "../plan/group";
import type { Problem } from "../plan/problem";
import type { GridRange } from "./grid";

/** The three shapes that groups and months come in (SPEC section 2). */
export type GroupsShape = "list" | "grid" | "rolloutPlan";

/** What is known before a sheet is read. */
export type GroupsContext = {
  /** A month without a year is its first occurrence on or after this one. */
  readonly start: YearMonth;
  readonly dateSystem: DateSystem;
};

/** A table of groups and months, as it was found on a sheet. */
export type GroupsReading = {
  readonly sheet: string;
  readonly shape: GroupsShape;
  /** Header and body of the table. */
  readonly range: GridRange;
  /** The language that its headers and months are written in; absent when they do not tell. */
  readonly language?: LanguageTag;
  /** In the order of the sheet, row by row and then column by column. Only those that were read without an error. */
  readonly groups: readonly Group[];
  /** Errors and warnings, in the order of the sheet. */
  readonly problems: readonly Problem[];
};
