import type { MergeSheet } from "../../../vocabulary/outputSheets";

/** What these sheets and their named items are called: the same in every language, so that a document stays linked. */
export const MERGE_NAMES: Readonly<Record<MergeSheet, string>> = { messages: "Messages", send: "Send" };
