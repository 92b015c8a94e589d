import { isTrue } from "../xml/xmlElement";
import { plainTokens } from "../xml/xmlTokens";
import { textChunks } from "../xml/textChunks";

const TAG = "sheetProtection";

/**
 * Whether a sheet is protected. That stands behind its cells; so a part is first searched for the word, which costs a
 * twentieth of tokenizing it, and tokenized only when the word is there.
 *
 * @param open - Gives the part's data, each time from the start.
 */
export async function readSheetProtection(
  open: () => AsyncIterable<Uint8Array>,
  part: string,
): Promise<boolean> {
  if (!(await mentions(open(), part))) return false;
  let isProtected = false;
  const tokens = plainTokens(part);
  tokens.on("opentag", ({ name, attributes }) => {
    if (name.slice(name.indexOf(":") + 1) !== TAG) return;
    // A chart sheet says `content` where a worksheet says `sheet`.
    isProtected ||= isTrue(attributes["sheet"]) || isTrue(attributes["content"]);
  });
  for await (const text of textChunks(open(), part)) tokens.write(text);
  tokens.close();
  return isProtected;
}

async function mentions(chunks: AsyncIterable<Uint8Array>, part: string): Promise<boolean> {
  let end = "";
  for await (const text of textChunks(chunks, part)) {
    if ((end + text).includes(TAG)) return true;
    end = (end + text).slice(-TAG.length);
  }
  return false;
}
