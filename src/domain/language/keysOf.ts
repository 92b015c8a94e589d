import { isKeyOf } from "./isKeyOf";

/**
 * The keys of a record in their order, as more than the texts that TypeScript knows of `Object.keys`.
 *
 * @example keysOf({ email: "Email", poster: "Poster" }) // ["email", "poster"]
 */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record).filter((text) => isKeyOf(record, text));
}
