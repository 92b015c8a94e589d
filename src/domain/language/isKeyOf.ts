/**
 * Whether a text is one of the keys of a record, which TypeScript knows of `Object.keys` only as texts.
 *
 * @example isKeyOf({ email: "Email", poster: "Poster" }, "email") // true, and the text is of type "email" | "poster" then
 */
export function isKeyOf<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
  text: string,
): text is Key {
  return Object.hasOwn(record, text);
}
