/** The columns that every merge needs; there may be any others. */
export const MERGE_COLUMNS = {
  batch: "Batch",
  group: "Group",
  sendDate: "SendDate",
  to: "To",
  subject: "Subject",
  body: "Body",
} as const;

export type MergeColumn = keyof typeof MERGE_COLUMNS;
