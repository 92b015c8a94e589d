import type { Choices, Synonyms } from "../../vocabulary/synonyms";

/** Our own word for each of some choices. */
export function firstWords<Value extends string>(choices: Choices<Value>): readonly string[] {
  return Object.values<Synonyms>(choices).map(([own]) => own);
}
