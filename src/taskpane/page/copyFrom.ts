import type { CopyResult } from "../state/paneState";

/**
 * Copies the text of a field. Excel on the web shows the pane in a frame that may not use the clipboard's own interface, so this is
 * the older way, which needs no more than a click. The text stays selected, for the person to copy where even that is refused.
 */
export function copyFrom(field: HTMLTextAreaElement | null): CopyResult {
  field?.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- What replaces it is refused inside Excel.
  return document.execCommand("copy") ? "copied" : "not-allowed";
}
