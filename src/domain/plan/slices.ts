import type { Group } from "./group";
import type { Slice } from "./rolloutPlan";
import type { Capacity } from "./scheduleRules";

/**
 * Into how many slices a group is divided so that none is larger than the help desk can take in a week.
 *
 * @example
 * sliceCount(
 *   { name: "Retail", month: yearMonth("2026-07"), source: { sheet: "Groups", cell: "A2" }, users: 2000 },
 *   { usersPerWeek: 600, whenFull: "split" },
 * )
 * // 4
 */
export function sliceCount({ users = 0 }: Group, capacity: Capacity | undefined): number {
  return capacity?.whenFull === "split" ? Math.max(1, Math.ceil(users / capacity.usersPerWeek)) : 1;
}

/**
 * How many of `total` fall to one slice; two slices differ by one at the most.
 *
 * @example evenShare(10, { number: 1, count: 3 }) // 4, and 3 for the others
 */
export function evenShare(total: number, { number, count }: Slice): number {
  return Math.floor(total / count) + (number <= total % count ? 1 : 0);
}

/**
 * Which slice each person is in. Whoever was in one stays there; each newcomer joins the smallest of those that are open, the first of
 * several. From nothing that is evenly divided within one, and stays so while people are added, wherever in the list.
 *
 * @param people - Keys, each once.
 * @param earlier - Slice numbers, 1 and up, of an earlier run; those of people who left do not matter.
 * @param isOpen - Whether a slice may be joined; where none may, all may.
 * @returns A slice number, 1 to `count`, for each of `people`.
 * @example splitIntoSlices(["a", "b", "c"], 2, new Map(), () => true) // new Map([["a", 1], ["b", 2], ["c", 1]])
 */
export function splitIntoSlices(
  people: readonly string[],
  count: number,
  earlier: ReadonlyMap<string, number>,
  isOpen: (slice: number) => boolean,
): ReadonlyMap<string, number> {
  const staying = new Map(
    people.flatMap((person): readonly (readonly [string, number])[] => {
      const slice = earlier.get(person);
      return slice !== undefined && slice <= count ? [[person, slice]] : [];
    }),
  );
  const all = Array.from({ length: count }, (_, index) => ({ number: index + 1, size: 0 }));
  for (const slice of staying.values()) {
    const joined = all[slice - 1];
    if (joined !== undefined) joined.size += 1;
  }
  const open = all.filter(({ number }) => isOpen(number));
  const joinable = open.length > 0 ? open : all;
  return new Map(
    people.map((person) => {
      const known = staying.get(person);
      if (known !== undefined) return [person, known];
      const smallest = joinable.reduce((best, slice) => (slice.size < best.size ? slice : best));
      smallest.size += 1;
      return [person, smallest.number];
    }),
  );
}
