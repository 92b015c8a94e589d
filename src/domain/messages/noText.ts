/** Where there is nothing to say: a cell of a mail merge is never empty. */
export const NO_TEXT = "–";
