import type { CivilDate } from "../calendar/civilDate";
import type { MessageKey } from "./messageKey";
import type { CellReference } from "./problem";

/** A date that planning does not choose: one that the person locked, or the day that a message was sent. */
export type FixedDate = MessageKey & {
  readonly kind: "locked" | "sent";
  readonly date: CivilDate;
  /** Where the date stands. */
  readonly source: CellReference;
};
