import type { IsoWeekday } from "../calendar/civilDate";

/** Tuesday: the day that a message goes out on unless the plan says otherwise (SPEC section 3). */
export const USUAL_WEEKDAY: IsoWeekday = 2;
