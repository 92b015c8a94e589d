import { damaged } from "../damaged";
import { textChunks } from "../xml/textChunks";
import type { SheetReading } from "./cellValue";
import { SheetCollector } from "./sheetCollector";

/** Longer than the closing tag of the sheet's data can be. */
const LONGEST_TAG = 64;

/**
 * Reads a worksheet part as it inflates. Past the row limit rows are only skipped over, without being tokenized, to reach
 * the merged cells, which stand behind them.
 */
export async function readSheet(
  chunks: AsyncIterable<Uint8Array>,
  reading: SheetReading,
): Promise<SheetCollector> {
  const collector = new SheetCollector(reading);
  let tokens = collector.tokens();
  let skipped: string | undefined;
  for await (const text of textChunks(chunks, reading.part)) {
    if (skipped === undefined) {
      tokens.write(text);
      if (collector.isPastLimit) skipped = text.slice(-LONGEST_TAG);
      continue;
    }
    const window = skipped + text;
    const end = window.indexOf(`</${collector.dataTag}`);
    skipped = window.slice(-LONGEST_TAG);
    if (end < 0) continue;
    tokens = collector.tokensBehindData();
    tokens.write(window.slice(end));
    skipped = undefined;
  }
  if (skipped !== undefined) throw damaged(`${reading.part}: cut short`);
  tokens.close();
  return collector;
}
