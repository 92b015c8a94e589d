import type { CopyResult } from "../state/paneState";

/**
 * Copies a text. Excel on the web shows the pane in a frame that may not use the clipboard; there the text is selected
 * on the page instead, so that the person can copy it.
 *
 * @param source - Where the text stands on the page.
 */
export function copyText(text: string, source: HTMLTextAreaElement | null): Promise<CopyResult> {
  return navigator.clipboard.writeText(text).then(
    () => "copied",
    () => {
      source?.select();
      return "not-allowed";
    },
  );
}
