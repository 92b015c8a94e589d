/**
 * A record with a value for each of some keys.
 *
 * @example recordOf(["a", "b"], (key) => key.toUpperCase()) // { a: "A", b: "B" }
 */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const record: Partial<Record<Key, Value>> = {};
  for (const key of keys) record[key] = valueOf(key);
  if (!hasEach(record, keys)) throw new TypeError("A key is missing from a record that was made of them");
  return record;
}

function hasEach<Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): record is Record<Key, Value> {
  return keys.every((key) => Object.hasOwn(record, key));
}
