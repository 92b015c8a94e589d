/** What one thing is called: our own word first, then others for it, in any case. */
export type Synonyms = readonly [own: string, ...others: readonly string[]];

/** Values that a cell may name. */
export type Choices<Value extends string> = Readonly<Record<Value, Synonyms>>;
