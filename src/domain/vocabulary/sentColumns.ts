/** The columns of the Sent sheet, in their order. */
export const SENT_COLUMNS = [
  "sentOn",
  "message",
  "group",
  /** Which slice of a divided group. */
  "slice",
  "address",
  /** The batch, as the Batch column of Messages had it. */
  "batch",
] as const;

export type SentColumn = (typeof SENT_COLUMNS)[number];
