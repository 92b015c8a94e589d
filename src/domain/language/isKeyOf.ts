/**
 * Whether a text is one of the keys of a record, which TypeScript knows of `Object.keys` only as texts.
 *
 * @example Object.keys(phases).filter((text) => isKeyOf(phases, text)) // Phase[]
 */
export function isKeyOf<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
  text: string,
): text is Key {
  return Object.hasOwn(record, text);
}
