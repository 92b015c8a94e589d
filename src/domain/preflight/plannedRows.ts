/** The rows that the plan would write now, header apart. They may be made as they are asked for. */
export type PlannedRows = Iterable<readonly string[]> & { readonly columns: readonly string[] };
