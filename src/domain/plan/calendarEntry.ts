import type { CivilDate } from "../calendar/civilDate";
import type { CellReference } from "./cellReference";
import type { Channel } from "../vocabulary/channels";

/**
 * Whom a row of the calendar is for: everyone, some groups, or what goes out by some channels. A name is a group's or a
 * calendar's, which is every group that has that calendar.
 */
export type CalendarScope =
  | { readonly kind: "everyone" }
  | { readonly kind: "groups"; readonly names: readonly string[] }
  | { readonly kind: "channels"; readonly channels: readonly Channel[] };

/** A holiday or a freeze, as a row of the user's Calendar sheet says. */
export type CalendarEntry = {
  readonly from: CivilDate;
  /** The last day; it belongs to the entry. */
  readonly to: CivilDate;
  readonly label: string;
  readonly kind: "holiday" | "freeze";
  readonly scope: CalendarScope;
  /** `block` closes the days; `warn` leaves them open and reports what goes out on them. */
  readonly effect: "block" | "warn";
  readonly source: CellReference;
};
