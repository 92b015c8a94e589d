/** Why a workbook could not be read or written, in our words; each has one remedy in the pane and on the command line. */
export type WorkbookErrorCode =
  /** A cell is being edited; Excel takes no commands until Enter or Esc. */
  | "cell-edit-mode"
  /** A sheet, or the structure of the workbook, is protected. */
  | "protected"
  /** The workbook or file may be read but not written. */
  | "read-only"
  /** A sheet, table or named item of that name exists and is not the add-in's. */
  | "name-taken"
  /** No worksheet of that name. */
  | "sheet-not-found"
  /** More rows, columns, characters or bytes than fit. */
  | "too-large"
  /** The file, or a sheet of ours, is no longer what was read of it: another program, or a colleague, was at work. */
  | "changed-meanwhile"
  /** The person pressed Cancel. */
  | "cancelled"
  /** Excel did not answer in time; what it did with the last request is not known. */
  | "not-answering"
  /** Excel refused or failed in a way that has no remedy of its own. */
  | "host-failed"
  /** No file there, or it could not be opened, read or replaced. */
  | "file-not-accessible"
  /** The file is empty, cut short, damaged, or no workbook at all. */
  | "not-a-workbook"
  /** An .xls or .xlsb file, which is a workbook but not an .xlsx or .xlsm one. */
  | "unsupported-format"
  /** The file is encrypted with a password. */
  | "encrypted"
  /** The file would inflate to more than a workbook can be: perhaps a zip bomb. */
  | "inflates-too-much";

/** What a {@link WorkbookError} is about; never the contents of a cell. */
export type WorkbookErrorDetails = {
  readonly sheet?: string;
  /** The name that is taken. */
  readonly name?: string;
  /** The path or name of the file. */
  readonly file?: string;
  /** A note for whoever mends it, in English: the host's own code and location, or the damaged part. */
  readonly technical?: string;
  /** Whether the workbook is certain to be as it was before. */
  readonly nothingChanged: boolean;
};
