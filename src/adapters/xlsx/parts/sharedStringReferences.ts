import type { PartStore } from "../package/partStore";
import { textChunks } from "../xml/textChunks";
import { plainTokens } from "../xml/xmlTokens";

/** Tells `found` the number of the shared string that a cell of a worksheet part points to, cell by cell. */
export async function eachSharedString(
  store: PartStore,
  part: string,
  found: (index: number) => void,
): Promise<void> {
  const tokens = plainTokens(part);
  let isShared = false;
  let value = "";
  tokens.on("opentag", ({ name, attributes }) => {
    if (isLocal(name, "c")) isShared = attributes["t"] === "s";
    value = "";
  });
  tokens.on("text", (text) => {
    value = text;
  });
  tokens.on("closetag", ({ name }) => {
    if (isShared && isLocal(name, "v") && value !== "") found(Number(value));
    value = "";
  });
  for await (const text of textChunks(store.chunks(part), part)) tokens.write(text);
  tokens.close();
}

function isLocal(name: string, local: string): boolean {
  return name === local || name.endsWith(`:${local}`);
}
