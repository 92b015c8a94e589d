import { mailWordsOf } from "../words/mailWordsOf";
import type { Words } from "../words/words";
import { wavesOfShape } from "./planShapes";
import type { Wave } from "./wave";

/**
 * The five waves of the default plan in a language: a kickoff meeting for everyone in the first week of the first month, then in each
 * group's own month two emails before, the enrollment email, and one after it.
 *
 * @example defaultWaves(english)[1]?.messages[0]?.name // "Pre-rollout email 1"
 */
export function defaultWaves(words: Words): readonly Wave[] {
  return wavesOfShape("monthly", mailWordsOf(words.tag));
}
