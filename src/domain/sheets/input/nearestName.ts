/**
 * Of some names the one that takes the fewest letters to change, add or leave out; case does not count.
 *
 * @param names - At least one.
 * @example nearestName("Grup", ["Month", "Group"]) // "Group"
 */
export function nearestName(name: string, names: readonly string[]): string {
  const distances = names.map((other) => editDistance(name.toLowerCase(), other.toLowerCase()));
  const least = distances.reduce((known, distance) => Math.min(known, distance), Infinity);
  return names[distances.indexOf(least)] ?? "";
}

/** Levenshtein's, a row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from.slice(0, MOST_CHARACTERS)].entries()) {
    let diagonal = index;
    row = row.map((above, column) => {
      if (column === 0) return index + 1;
      const changed = diagonal + (to[column - 1] === letter ? 0 : 1);
      diagonal = above;
      return Math.min(changed, above + 1);
    });
    // What is left of the row takes its own left neighbours into account.
    for (let column = 1; column < row.length; column += 1)
      row[column] = Math.min(row[column] ?? 0, (row[column - 1] ?? 0) + 1);
  }
  return row[to.length] ?? 0;
}

/** No field has a longer name. */
const MOST_CHARACTERS = 60;
