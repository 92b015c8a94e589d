/**
 * Those for whom something holds, and the others, each in their order.
 *
 * @example parted([1, 2, 3, 4], (number) => number > 2) // [[3, 4], [1, 2]]
 */
export function parted<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): readonly [those: readonly Item[], others: readonly Item[]] {
  const others = items.filter((item) => !holds(item));
  return others.length === items.length ? [[], items] : [items.filter(holds), others];
}
