import type { Chunks } from "../codec/codec";
import { textChunks } from "../xml/textChunks";
import { plainTokens, refuseDepth } from "../xml/xmlTokens";
import type { IndexSet } from "./indexSet";
import { prefixOfName } from "./sharedStrings";

/** What new shared strings are put behind. */
export type KeptEnd = {
  /** How many texts are there: the number of the first new one. */
  readonly count: number;
  /** `x:` where every name of the part begins so. */
  readonly prefix: string;
  /** The part from here to its end. */
  readonly rest: string;
};

/**
 * The shared strings part, piece by piece as it is read, up to where new texts go. Orphans, which no cell points to any more,
 * must not stay in the file, for they may be addresses of people: those behind the last text that stays are taken away, the
 * others only emptied, since the texts behind them would be numbered anew. The root loses its two counts, which are optional
 * (ECMA-376 part 1, 18.4.9) and would be known only at the end.
 */
export async function* keptStrings(
  chunks: Chunks,
  part: string,
  orphans: IndexSet,
): AsyncGenerator<string, KeptEnd> {
  const tokens = plainTokens(part);
  let depth = 0;
  let prefix = "";
  let root = { end: 0, isSelfClosed: false };
  let ends: number[] = [];
  tokens.on("opentag", ({ name, isSelfClosing }) => {
    refuseDepth(++depth, part);
    if (depth > 1) return;
    prefix = prefixOfName(name);
    root = { end: tokens.position, isSelfClosed: isSelfClosing };
  });
  tokens.on("closetag", ({ name }) => {
    if (--depth === 1 && name === `${prefix}si`) ends.push(tokens.position);
  });

  /** What was read and not yet passed on, and its place in the part. */
  let source = "";
  let sourceStart = 0;
  let count = 0;
  let index = 0;
  let orphansBefore = 0;
  for await (const text of textChunks(chunks, part)) {
    source += text;
    tokens.write(text);
    let done = 0;
    let kept = "";
    if (sourceStart < root.end) {
      kept = withoutCounts(source.slice(0, root.end), root.isSelfClosed);
      done = root.end;
    }
    for (const end of ends) {
      if (orphans.has(index++)) {
        orphansBefore++;
      } else {
        kept += `<${prefix}si><${prefix}t/></${prefix}si>`.repeat(orphansBefore);
        kept += source.slice(done, end - sourceStart);
        count += orphansBefore + 1;
        orphansBefore = 0;
      }
      done = end - sourceStart;
    }
    ends = [];
    source = source.slice(done);
    sourceStart += done;
    if (kept !== "") yield kept;
  }
  tokens.close();
  return { count, prefix, rest: root.isSelfClosed ? `</${prefix}sst>${source}` : source };
}

/** The part up to the end of its root's tag, which is left open. */
function withoutCounts(head: string, isSelfClosed: boolean): string {
  const start = head.lastIndexOf("<");
  const tag = head.slice(start).replace(/(?<!\s)\s+(?:count|uniqueCount)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  return head.slice(0, start) + (isSelfClosed ? `${tag.slice(0, -"/>".length).trimEnd()}>` : tag);
}
