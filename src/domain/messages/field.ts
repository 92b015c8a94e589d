import type { MessageColumn } from "./messageColumns";

/** The columns of Messages that code speaks of. */
export const FIELD = {
  batch: "Batch",
  message: "Message",
  group: "Group",
  sendDate: "SendDate",
  groupBatch: "GroupBatch",
  to: "To",
  name: "Name",
  subject: "Subject",
  body: "Body",
} as const satisfies Readonly<Record<string, MessageColumn>>;
