/**
 * What all spellings of one part's name have in common. Programs differ in the case of names, in backslashes for slashes, in
 * steps such as `./`, and in which characters they percent-encode; to Excel they name one part all the same.
 *
 * @param name - Of a zip entry, of a content type or of a relationship's target; a key is its own key.
 * @example partKey("XL\\worksheets\\My Sheet.xml") // "xl/worksheets/my%20sheet.xml"
 */
export function partKey(name: string): string {
  const path = decoded(name).toLowerCase();
  // Folders are entries too, but no parts: they keep what tells them apart.
  return encodeURI(walked(path) + (/[/\\]$/.test(path) ? "/" : "")).toLowerCase();
}

/**
 * A part's name as new entries, content types and targets spell it: ASCII, from the root, in the case that it came in.
 *
 * @example partUri("/xl/./my sheet.xml") // "xl/my%20sheet.xml"
 */
export function partUri(name: string): string {
  return encodeURI(walked(decoded(name)));
}

/** The steps from the root; a step above it stays there (RFC 3986, 5.2.4). */
function walked(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(name: string): string {
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
