import { wavesOfShape, type PlanShape } from "../plan/planShapes";
import type { Wave } from "../plan/wave";
import type { Words } from "./words";

/**
 * The waves of a plan to start from, in a language.
 *
 * @example wavesInWords("twoEmails", wordsOf("en"))[1]?.messages[0]?.name // "Enroll now"
 */
export function wavesInWords(shape: PlanShape, { messages, planning }: Words): readonly Wave[] {
  return wavesOfShape(shape, { ...messages, ...planning.messages });
}
