/** A cell of the user's workbook. `cell` is an A1 address, such as `B4`. */
export type CellReference = { readonly sheet: string; readonly cell: string };
