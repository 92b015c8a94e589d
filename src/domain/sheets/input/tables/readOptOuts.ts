import { optOutNamed } from "../../../recognition/optOutNamed";
import type { Words } from "../../../words/words";
import type { Problem } from "../../../plan/problem";
import type { ChosenTables } from "./chooseTables";
import { inputName } from "../inputNames";
import { headerText, type PlanningTable } from "../planningTable";
import { readMarked } from "../people/readMarked";
import { readSuppressed, type SuppressedReading } from "../people/readSuppressed";
import { sourceOf } from "../../../grid/sourceOf";
import { notRead } from "./tableProblems";

/**
 * Reads who gets no mail: everyone on any sheet that is named as a list of those, hidden or not, and everyone whom a mark keeps out on any
 * other sheet. Where name and header do not say so plainly, or the sheet is hidden, that is told.
 *
 * @param hidden - The names of the hidden sheets.
 */
export function readOptOuts(
  { suppress, marked, recipients }: Pick<ChosenTables, "suppress" | "marked" | "recipients">,
  hidden: ReadonlySet<string>,
  words: Words,
): SuppressedReading {
  const addresses = new Set<string>();
  const problems: Problem[] = [];
  for (const table of suppress) {
    const { worksheet } = table;
    const reading = readSuppressed(table);
    for (const key of reading.addresses) addresses.add(key);
    for (const problem of reading.problems) problems.push(problem);
    const source = sourceOf(worksheet, 0, 0);
    if (reading.addresses.size === 0) {
      if (reading.problems.length === 0 && isUnread(table))
        problems.push(notRead(worksheet, "suppress", words));
    } else if (hidden.has(worksheet.name))
      problems.push({ code: "hidden-used", ...source, input: inputName("suppress", words) });
    else if (optOutNamed(worksheet.name) !== "named") problems.push({ code: "taken-as-suppress", ...source });
  }
  const sheets = new Set(suppress.map(({ worksheet }) => worksheet.name));
  for (const table of marked.filter(({ worksheet }) => !sheets.has(worksheet.name))) {
    const { worksheet, headerRow } = table;
    const reading = readMarked(table);
    for (const key of reading.addresses) addresses.add(key);
    for (const column of reading.columns) {
      const isPlain =
        worksheet.name === recipients?.worksheet.name && optOutNamed(headerText(table, column)) === "named";
      if (!isPlain) problems.push({ code: "taken-as-suppress", ...sourceOf(worksheet, headerRow, column) });
    }
  }
  return { addresses, problems };
}

/** Something is on it, and it is no list without anybody on it. */
function isUnread({ worksheet, columns, rows }: PlanningTable): boolean {
  return worksheet.grid.length > 0 && (columns.email === undefined || rows.length > 0);
}
