import type { DateSystem } from "../../../calendar/civilDate";
import type { YearMonth } from "../../../calendar/yearMonth";
import type { LanguageTag } from "../../../language/languageTag";
import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import type { DayCell } from "./daysAmongMonths";
import type { GridRange } from "../../../grid/grid";
import type { NumberCell } from "../../../grid/shownCells";
import type { GroupRegistry } from "../groupRegistry";
import type { ReasonToRead } from "../../../vocabulary/reasonsToRead";

/** Three of the four shapes that groups and months come in (SPEC section 2), and that of our own Timeline. */
export type TableShape = "list" | "grid" | "rolloutPlan" | "communicationPlan";

/** What is known before a sheet is read. */
export type GroupsContext = {
  /** A month without a year is its first occurrence on or after this one. */
  readonly start: YearMonth;
  readonly dateSystem: DateSystem;
  /** What the person's Excel speaks: decides where a table is as much in one language as in another. */
  readonly hostLanguage?: LanguageTag;
  /** The groups that the workbook's lists name; absent: those that the sheets being read list. */
  readonly registry?: GroupRegistry;
};

/** A column of a person's own in a list of groups. */
export type FieldColumnReading = {
  readonly header: string;
  /** Its cells with numbers, of which the number formats tell what they show. */
  readonly numbers: readonly NumberCell[];
  /** Told where a text names the column. */
  readonly problems: readonly Problem[];
};

/** A table of groups and months, as it was found on a sheet. */
export type GroupsReading = {
  readonly sheet: string;
  readonly shape: TableShape;
  readonly why: ReasonToRead;
  /** Header and body of the table. */
  readonly range: GridRange;
  /** The language that its headers and months are written in; absent when they do not tell. */
  readonly language?: LanguageTag;
  /** Whether some month has no year of its own, so that the start month gives it one. */
  readonly usesStart: boolean;
  /** Its columns that are none of ours: fields of texts. Absent where there are none. */
  readonly fieldColumns?: readonly FieldColumnReading[];
  /** Dates of one column that are months unless their number formats show a day; absent where there are none. */
  readonly doubtful?: readonly DayCell[];
  /**
   * In the order of the sheet, row by row and then column by column. Only those that were read without an error, and those
   * with a day for a month, so that which table is read does not hang on that.
   */
  readonly groups: readonly Group[];
  /** Errors and warnings, in the order of the sheet. */
  readonly problems: readonly Problem[];
};
