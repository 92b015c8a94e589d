import { Unimplemented } from "../engine/unimplemented";
import type { CellValue } from "../model/workbookModel";

/**
 * The value of a formula. This host calculates only a number or a text after the `=`.
 *
 * @throws Unimplemented for every other formula.
 */
export function calculate(formula: string): CellValue {
  const body = formula.slice(1).trim();
  if (/^[-+]*\d+(\.\d+)?$/.test(body)) {
    return (body.match(/-/g) ?? []).length % 2 === 0
      ? Number(body.replace(/[-+]/g, ""))
      : -Number(body.replace(/[-+]/g, ""));
  }
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text?.[1] !== undefined) return text[1].replaceAll('""', '"');
  throw new Unimplemented(`calculating ${formula}`);
}
