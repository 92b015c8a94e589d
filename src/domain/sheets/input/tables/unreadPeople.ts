import type { Words } from "../../../words/words";
import { inputNamed } from "../../../recognition/inputNamed";
import { addressKeysIn } from "../../../messages/addressKeysIn";
import type { Problem } from "../../../plan/problem";
import { cellText } from "../../../grid/cellText";
import type { Worksheet } from "../../../grid/grid";
import { planningColumns } from "../planningColumns";
import { notRead } from "./tableProblems";

/**
 * Tells of lists of addresses on sheets of any name: with groups beside them they may be of people, and without of those who are to get no mail.
 *
 * @param worksheets - Those that nothing else was read from.
 */
export function unreadPeople(worksheets: readonly Worksheet[], words: Words): readonly Problem[] {
  return worksheets.filter(listsAddresses).map((worksheet) => {
    const hasGroups = worksheet.grid.some((cells) => planningColumns(cells).group !== undefined);
    return notRead(worksheet, hasGroups ? "recipients" : "suppress", words);
  });
}

/** Whether at least half of a column, from the first one on, is addresses, below a header that says so or below nothing. */
function listsAddresses({ grid }: Worksheet): boolean {
  const columns = new Map<number, AddressColumn>();
  for (const cells of grid) {
    cells.forEach((cell, index) => {
      const text = cellText(cell);
      if (text === "") return;
      const column = columns.get(index) ?? { filled: 0, addresses: 0, isHeaded: true };
      columns.set(index, column);
      const isAddress = text.includes("@") && addressKeysIn(text).keys.length > 0;
      if (isAddress) column.addresses += 1;
      if (column.addresses > 0) column.filled += 1;
      else column.isHeaded = isEmailHeader(text);
    });
  }
  return [...columns.values()].some(
    ({ filled, addresses, isHeaded }) => isHeaded && addresses > 0 && addresses * 2 >= filled,
  );
}

/** `filled` counts from the first address on. */
type AddressColumn = { filled: number; addresses: number; isHeaded: boolean };

function isEmailHeader(text: string): boolean {
  return inputNamed(text).some(({ meaning }) => meaning.input === "email");
}
