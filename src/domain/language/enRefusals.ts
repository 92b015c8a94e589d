import type { RefusalSentences } from "./words";

/** Why a workbook refuses, in English. */
export const enRefusals: RefusalSentences = {
  "cell-edit-mode": () => "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  protected: ({ sheet }) =>
    sheet === undefined
      ? "The workbook is protected. Remove the protection on the Review tab, then try again."
      : `The sheet "${sheet}" is protected. Choose Review > Unprotect Sheet, then try again.`,
  "read-only": ({ file }) =>
    file === undefined
      ? "The workbook is open for reading only. Save a copy of it, and generate there."
      : `${file} may be read but not written. Choose another file with --out.`,
  "name-taken": ({ name = "" }) =>
    `The name "${name}" is already used in this workbook for something that is not ours. Rename that, then try again.`,
  "sheet-not-found": ({ sheet = "" }) =>
    `The sheet "${sheet}" is no longer there. Choose another sheet, then try again.`,
  "too-large": ({ sheet }) =>
    `${sheet === undefined ? "The result" : `"${sheet}"`} is larger than Excel takes. Divide the plan between two workbooks.`,
  cancelled: () => "Cancelled, as you asked.",
  "not-answering": () =>
    "Excel does not answer. Wait until it is ready, look at the Timeline and Messages sheets, then generate again.",
  "host-failed": () => "Excel could not do it. Try again; if it happens again, close and open the workbook.",
  "file-not-accessible": ({ file = "" }) =>
    `${file} could not be opened or written. Check that it exists, that you may use it, and that no program has it open.`,
  "not-a-workbook": ({ file = "The file" }) =>
    `${file} is not a whole Excel workbook. Open it in Excel, save it as .xlsx, and use that file.`,
  "unsupported-format": ({ file = "The file" }) =>
    `${file} is in another format than .xlsx or .xlsm. Open it in Excel, save it as .xlsx, and use that file.`,
  encrypted: ({ file = "The file" }) =>
    `${file} is encrypted with a password. Open it in Excel, remove the password (File > Info > Protect Workbook), and save it.`,
  "inflates-too-much": ({ file = "The file" }) =>
    `${file} unpacks to far more than a workbook should, so it was not read. Open it in Excel and save it as a new file.`,
};
