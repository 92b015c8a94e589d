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
]);

/** Has the browser save a file. */
export function offerDownload(fileName: string, bytes: Uint8Array): void {
  const type = TYPES.get(fileName.toLowerCase().replace(/^.*\./, "")) ?? XLSX;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the contents by the time that the click is over.
  URL.revokeObjectURL(address);
}
