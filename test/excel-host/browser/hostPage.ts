/** Where things live in the test browser. Office.js trusts a host page that shares the pane's host name. */
export const PANE_ORIGIN = "https://localhost:3000";
export const HOST_ORIGIN = "https://localhost:3001";
/** Where a pane loads Office.js from, in production as in the test. */
export const OFFICE_JS_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The function that the host page calls with each message of the pane, and that answers the reply or `null`. */
export const REPLY_BINDING = "excelHostReply";

/**
 * The page that stands for Excel on the web: a frame with the pane, and a script that carries messages between it and Node.
 *
 * @param panePage - Path and query of the pane's page, without a leading slash.
 */
export function hostPage(panePage: string, locale: string): string {
  const frameName = JSON.stringify({
    baseFrameName: "_xdm_0_excel_host",
    hostInfo: `Excel|Web|16.01|${locale}|00000000-0000-0000-0000-000000000000|||0`,
    xdmInfo: `excel-host-conversation|excel-host-app|${HOST_ORIGIN}`,
    serializerVersion: "1",
  });
  return `<!doctype html>
<html lang="en">
<title>Excel</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style>
<script>
  const pane = () => document.querySelector("iframe").contentWindow;
  addEventListener("message", async ({ source, origin, data }) => {
    if (origin !== ${JSON.stringify(PANE_ORIGIN)} || typeof data !== "string") return;
    const reply = await window[${JSON.stringify(REPLY_BINDING)}](data);
    if (reply !== null) source.postMessage(reply, origin);
  });
  function sendToPane(text) { pane().postMessage(text, ${JSON.stringify(PANE_ORIGIN)}); }
</script>
<iframe name="${frameName.replaceAll('"', "&quot;")}" title="Add-in" src="${PANE_ORIGIN}/${panePage}"></iframe>
</html>`;
}
