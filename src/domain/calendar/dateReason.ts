import type { CivilDate } from "./civilDate";

/** Why no message goes out on a day. */
export type DayClosure =
  { readonly kind: "weekend" } | { readonly kind: "holiday" | "freeze"; readonly label: string };

/**
 * What a message has to wait for: the message before it for the same group, or the enrollment of the group before it.
 * It goes out `days` days after `on` at the earliest.
 */
export type Wait =
  | { readonly kind: "after"; readonly message: string; readonly on: CivilDate; readonly days: number }
  | { readonly kind: "gate"; readonly group: string; readonly on: CivilDate; readonly days: number };

/** Why a message goes out on the day it does. A sentence is made from it by the words of a language. */
export type DateReason =
  /** The weekday that the plan asks for. */
  | { readonly kind: "weekday" }
  /** The first open day of the week. */
  | { readonly kind: "kickoff" }
  /** The days of the week that lie in its month do not have the weekday asked for. */
  | { readonly kind: "shortWeek" }
  | {
      readonly kind: "closed";
      readonly wanted: CivilDate;
      readonly because: DayClosure;
      readonly moved: "next" | "previous";
    }
  | { readonly kind: "wait"; readonly wanted: CivilDate; readonly for: Wait }
  /** The last open day of the week, where none is late enough for a wait that is kept as far as the week goes. */
  | { readonly kind: "cutWait"; readonly for: Wait }
  /** The person has fixed the day. */
  | { readonly kind: "locked" }
  /** It has gone out. */
  | { readonly kind: "sent" }
  /** It is not to go out. */
  | { readonly kind: "cancelled" }
  /** For those who have not had what has gone out. */
  | { readonly kind: "missed" };

/** Why a message has no day. */
export type DateConflict =
  /** The month has no such week. */
  | { readonly kind: "noSuchWeek" }
  /** Every day of the week is closed. */
  | { readonly kind: "closedWeek" }
  /** The open days of the week are all over before the message may go out. */
  | { readonly kind: "tooLate"; readonly for: Wait };

export type DateReasonOf<Kind extends DateReason["kind"]> = Extract<DateReason, { kind: Kind }>;
export type DateConflictOf<Kind extends DateConflict["kind"]> = Extract<DateConflict, { kind: Kind }>;
