import type { PartStore } from "../package/partStore";
import { plainTokens } from "../xml/xmlTokens";
import { textChunks } from "../xml/textChunks";

/** How many cells of some worksheet parts point to a shared string. */
export async function countSharedStrings(store: PartStore, parts: readonly string[]): Promise<number> {
  let count = 0;
  for (const part of parts) {
    const tokens = plainTokens(part);
    tokens.on("opentag", ({ name, attributes }) => {
      if (attributes["t"] === "s" && name.slice(name.indexOf(":") + 1) === "c") count++;
    });
    for await (const text of textChunks(store.chunks(part), part)) tokens.write(text);
    tokens.close();
  }
  return count;
}
