/** Name and texts of a message of ours. Subject and body are templates, their fields named as the Messages columns. */
export type MessageWords = { readonly name: string; readonly subject: string; readonly body: string };
