import type { CivilDate } from "../calendar/civilDate";
import type { MessageKey } from "./messageKey";
import type { CellReference } from "./cellReference";

/** A date that planning does not choose: one that the person locked, the day that a message was sent, or that of one that is cancelled. */
export type FixedDate = MessageKey & {
  /** Where the date stands. */
  readonly source: CellReference;
} & (
    | { readonly kind: "locked" | "sent"; readonly date: CivilDate }
    /** Without a date where the person has removed it. */
    | { readonly kind: "cancelled"; readonly date?: CivilDate }
  );
