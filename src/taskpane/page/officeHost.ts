/** How Office.js answered: the pane is in Excel, or it is not. `silent`: it did not answer in time. */
export type OfficeAnswer = "excel" | "elsewhere" | "silent";

/**
 * Waits for Office.js and asks where the pane runs. The script loads by itself while the page already shows, because
 * it comes from another machine; when that is out of reach it never answers.
 *
 * @param patience - Milliseconds until the answer is `silent`. `onAnswer` is called once more if Office.js answers later.
 */
export function awaitOffice(patience: number, onAnswer: (answer: OfficeAnswer) => void): void {
  const timer = setTimeout(() => onAnswer("silent"), patience);
  whenLoaded(() => {
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      // Outside Office it is `null`, which Office's types leave out.
      onAnswer(String(host) === "Excel" ? "excel" : "elsewhere");
    });
  });
}

function whenLoaded(proceed: () => void): void {
  if (typeof Office === "undefined") document.getElementById("office-js")?.addEventListener("load", proceed);
  else proceed();
}

/** Which program the pane runs in, for reports, such as `Excel OfficeOnline 16.0.1`. */
export function officeNote(): string {
  return typeof Office === "undefined" ? "without Office.js" : noteOf(Office.context);
}

/** The colour behind the text of Office's windows, as `#RRGGBB`; absent where Office does not tell. */
export function officeBackground(): string | undefined {
  return backgroundOf(Office.context);
}

/** Office's types promise what only some of its programs give. */
function noteOf({ diagnostics }: { readonly diagnostics?: Office.ContextInformation }): string {
  return diagnostics === undefined ? "in a browser" : Object.values(diagnostics).map(String).join(" ");
}

function backgroundOf({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }): string | undefined {
  return officeTheme?.bodyBackgroundColor;
}
