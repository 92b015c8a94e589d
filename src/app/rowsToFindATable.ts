/** Rows of each sheet in which the headers of a table are looked for; the rest is read once it turns out to hold one that is needed. */
export const ROWS_TO_FIND_A_TABLE = 2_000;
