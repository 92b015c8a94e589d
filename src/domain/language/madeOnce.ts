/**
 * A function that makes something once for each key and then answers with the same: a formatter of `Intl` costs far more to make than to use, in
 * time and in memory outside of the heap.
 *
 * @param make - Pure. Its keys are plain data, and not many.
 * @example madeOnce((tag: LanguageTag) => new Intl.PluralRules(tag))("sv").select(1) // "one"
 */
export function madeOnce<Key, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const text = JSON.stringify(key);
    const made = known.get(text) ?? make(key);
    known.set(text, made);
    return made;
  };
}
