import { wavesOfShape, type PlanShape } from "../plan/planShapes";
import type { Wave } from "../plan/wave";
import { mailWordsOf } from "./mailWordsOf";
import type { Words } from "./words";

/**
 * The waves of a plan to start from, in a language.
 *
 * @example wavesInWords("twoEmails", english)[1]?.messages[0]?.name // "Enroll now"
 */
export function wavesInWords(shape: PlanShape, { tag }: Pick<Words, "tag">): readonly Wave[] {
  return wavesOfShape(shape, mailWordsOf(tag));
}
