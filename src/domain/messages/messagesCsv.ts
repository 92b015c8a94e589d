import type { TimeOfDay } from "../calendar/timeOfDay";
import { csvForAddOn } from "./csvForAddOn";
import { csvText, type CsvSeparator } from "./csvText";
import type { MessageRows } from "./messageRows";

/** Who reads a CSV file: Word, or an add-on of a spreadsheet that sends at a time of day. */
export type CsvProfile = { readonly kind: "word" } | { readonly kind: "addOn"; readonly time: TimeOfDay };

/**
 * Mail-merge rows as CSV, a row at a time (see {@link csvText}). For Word with all columns of the Messages sheet, in its order: what sizes
 * a column there does so here.
 */
export function messagesCsv(
  rows: MessageRows,
  profile: CsvProfile,
  separator: CsvSeparator,
): Generator<string, void, undefined> {
  return csvText(profile.kind === "word" ? rows : csvForAddOn(rows, profile.time), separator);
}
