/** What the task pane says. The pane's author owns this type; each language fills it in. */
export type PaneWords = { readonly title: string };
