/** The sheets that the add-in makes. A workbook holds at most one of each. */
export const OUTPUT_SHEETS = ["timeline", "communications", "messages", "send", "sent"] as const;

export type OutputSheet = (typeof OUTPUT_SHEETS)[number];

/** The sheets that a mail merge reads: all batches, and the one that is to be sent. */
export type MergeSheet = Extract<OutputSheet, "messages" | "send">;
