import type { OutputSheet } from "../../../grid/sheetDraft";

/** The sheets that a mail merge reads: all batches, and the one that is to be sent. */
export type MergeSheet = Extract<OutputSheet, "messages" | "send">;

/** What these sheets and their named items are called: the same in every language, so that a document stays linked. */
export const MERGE_NAMES: Readonly<Record<MergeSheet, string>> = { messages: "Messages", send: "Send" };
