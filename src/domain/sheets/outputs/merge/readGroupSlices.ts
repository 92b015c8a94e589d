import { foldText } from "../../../language/foldText";
import { FIELD } from "../../../messages/field";
import type { EarlierSlices } from "../../../messages/people";
import { addressKey } from "../../../messages/recipient";
import { cellText } from "../../../grid/cellText";
import type { Worksheet } from "../../../grid/grid";

/** Whether the Messages sheet of an earlier run says in which slice of a divided group each person is. */
export function hasGroupSlices({ grid }: Pick<Worksheet, "grid">): boolean {
  return grid[0]?.includes(FIELD.groupBatch) ?? false;
}

/** Which slice of a divided group each address was in, as the Messages sheet of an earlier run says. */
export function readGroupSlices({ grid }: Pick<Worksheet, "grid">): EarlierSlices {
  const [header = [], ...rows] = grid;
  const columnOf = (name: string): number => header.indexOf(name);
  const [group, address, slice] = [columnOf(FIELD.group), columnOf(FIELD.to), columnOf(FIELD.groupBatch)];
  const earlier = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const textIn = (column: number): string => cellText(row[column] ?? null);
    const number = /^(\d+)\/\d+$/.exec(textIn(slice))?.[1];
    if (number === undefined) continue;
    const key = foldText(textIn(group));
    const ofGroup = earlier.get(key) ?? new Map<string, number>();
    earlier.set(key, ofGroup.set(addressKey(textIn(address)), Number(number)));
  }
  return earlier;
}
