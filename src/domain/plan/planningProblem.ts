import type { LanguageTag } from "../language/languageTag";
import type { IsoWeekday } from "../calendar/civilDate";
import type { Weekend } from "../calendar/weekend";
import { error, warning } from "./problemKind";

/** What two letters can say of a weekend: a weekday by its short name, or the country that has this ISO 3166 code and its weekend. */
export type WeekendReadings = {
  readonly weekday: IsoWeekday;
  readonly country: string;
  readonly weekend: Weekend;
};

/** Every kind of problem of the Waves, Calendar, Settings and Communications sheets. */
export const PLANNING_PROBLEMS = {
  /** The header is there, and no message below it. */
  "no-waves": error(),
  /** A cell that has to be filled is empty; `name` is its column's header or the setting. */
  "missing-value": error<{ readonly name: string }>(),
  /** A value is none of those that there are. `choices` are in the words of the plan's language. */
  "not-a-choice": error<{
    readonly name: string;
    readonly found: string;
    readonly choices: readonly string[];
  }>(),
  /** A setting or cell is no whole number in a range; both ends belong to it. */
  "not-in-range": error<{
    readonly name: string;
    readonly found: string;
    readonly least: number;
    readonly most: number;
  }>(),
  /** A weekend is given by two letters with two readings. */
  "weekday-or-country": error<WeekendReadings & { readonly name: string; readonly found: string }>(),
  "unknown-week": error<{ readonly found: string }>(),
  "unknown-date": error<{ readonly found: string }>(),
  /** The last day is before the first. */
  "dates-reversed": error<{ readonly found: string }>(),
  "repeated-message": error<{ readonly message: string; readonly otherCell: string }>(),
  /** Rows of one wave speak to different audiences. */
  "several-audiences": error<{ readonly wave: number; readonly otherCell: string }>(),
  /** A message comes after one of a later phase, for some of the same groups. The phases are in the words of the plan's language. */
  "phases-out-of-order": warning<{
    readonly message: string;
    readonly phase: string;
    readonly previous: string;
    readonly previousPhase: string;
  }>(),
  /** An email has no subject or body, and there is none that it could take. */
  "missing-text": error<{ readonly message: string }>(),
  /** A template names a field that there is not; `nearest` is one that there is. */
  "unknown-field": error<{ readonly field: string; readonly nearest: string }>(),
  /** A template has braces that make no field, so that they would be mailed. */
  "stray-braces": error<{ readonly found: string }>(),
  /** A group has a calendar that no row of the Calendar sheet is for; `scope` is the header of the column that would name it. */
  "unknown-calendar": warning<{ readonly calendar: string; readonly scope: string }>(),
  /** The add-in's Communications sheet holds cells and no row with the two headers that its rows are known by. */
  "communications-without-headers": error<{ readonly headers: readonly string[] }>(),
  /** The row of headers of the Communications sheet lacks some that say what was sent, and when. */
  "communications-header-missing": error<{ readonly headers: readonly string[] }>(),
  /** Something stands above the headers of a sheet of ours that keeps what people write. */
  "above-headers": error<{ readonly found: string }>(),
  /** So many formulas under a header of such a sheet are written again as the values that they have. */
  "formulas-become-values": warning<{ readonly name: string; readonly cells: number }>(),
  /** A message that is new has the place of one that is gone, and is taken for it. */
  "message-renamed": warning<{ readonly message: string; readonly was: string }>(),
  /** A message that was sent is gone, and several that are new may be it. */
  "message-unclear": error<{ readonly was: string; readonly messages: readonly string[] }>(),
  /** The plan was in another language when it was made before. */
  "language-changed": warning<{ readonly was: LanguageTag; readonly is: LanguageTag }>(),
  /** Two messages have one key. */
  "repeated-message-key": error<{ readonly key: string; readonly otherCell: string }>(),
  /** A row of the Communications sheet is marked as sent, and neither of the columns with these headers has a day. */
  "sent-without-date": error<{ readonly sendDate: string; readonly sent: string }>(),
};
