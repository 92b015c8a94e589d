import { WorkbookError } from "../../../app/workbookError";

/**
 * Refuses to write what would not be opened again, which is far below the 4 GB that a zip file can hold.
 *
 * @throws WorkbookError `too-large` above `most` bytes.
 */
export function refuseTooLarge(name: string, bytes: number, most: number): void {
  if (bytes <= most) return;
  throw new WorkbookError("too-large", {
    technical: `${name}: more than ${String(most)} bytes`,
    nothingChanged: true,
  });
}
