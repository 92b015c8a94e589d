import { foldText } from "../../language/foldText";
import type { CellReference } from "../../plan/cellReference";

/**
 * Remembers where each name stood first, whatever its case, width and blanks.
 *
 * @returns A function that gives the earlier place of a name, and notes this one when there is none.
 */
export function firstPlaces(): (name: string, source: CellReference) => CellReference | undefined {
  const places = new Map<string, CellReference>();
  return (name, source) => {
    const key = foldText(name);
    const earlier = places.get(key);
    if (earlier === undefined) places.set(key, source);
    return earlier;
  };
}
