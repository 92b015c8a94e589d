import { extname } from "node:path";
import { isSameFile } from "./files";
import type { Terminal } from "./terminal";

/**
 * Where the changed workbook goes.
 *
 * @param out - Absent: to the input itself.
 * @returns `undefined` when it may not go where it was asked to; the person has then been told why.
 * @throws WorkbookError `file-not-accessible`.
 */
export async function resultPath(
  input: string,
  out: string | undefined,
  terminal: Terminal,
): Promise<string | undefined> {
  const target = out ?? input;
  if (extname(input).toLowerCase() !== extname(target).toLowerCase()) {
    terminal.error(`error: the result keeps its format: name it ${extname(input)}, as the input\n`);
    return undefined;
  }
  if (out !== undefined && (await isSameFile(input, target))) {
    terminal.error("error: --out is the input itself; write --in-place if that is what you want\n");
    return undefined;
  }
  return target;
}
