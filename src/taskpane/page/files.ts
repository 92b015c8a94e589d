import type { FilePart } from "../state/filePart";

/** What the pane can open. */
const ACCEPTED = ".xlsx,.xlsm";

/** Asks the person for a workbook; `undefined` when they choose none. Must be called from a click. */
export function pickFile(): Promise<File | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ACCEPTED;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Calls `take` with a file that is dropped anywhere on the page, while `isWanted`; left alone, a browser would leave the page for it. */
export function acceptDrops(isWanted: () => boolean, take: (file: File) => void): void {
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined && isWanted()) take(file);
  });
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** What a file is, by the end of its name; a workbook unless that says otherwise. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["xlsm", XLSM],
  ["ics", "text/calendar"],
  ["csv", "text/csv"],
]);

/**
 * Has the browser save a file.
 *
 * @param contents - Parts to be put one behind another; texts are encoded as UTF-8.
 */
export function offerDownload(fileName: string, contents: readonly FilePart[]): void {
  const type = TYPES.get(fileName.toLowerCase().replace(/^.*\./, "")) ?? XLSX;
  const address = URL.createObjectURL(new Blob(contents.map(blobPart), { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the contents by the time that the click is over.
  URL.revokeObjectURL(address);
}

function blobPart(part: FilePart): BlobPart {
  return typeof part === "string" ? part : new Uint8Array(part);
}
