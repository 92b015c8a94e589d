import type { PlanShape, ShapeMessage } from "../plan/planShapes";
import { agreedMeaning } from "../language/agreedMeaning";
import { isKeyOf } from "../language/isKeyOf";
import { LANGUAGE_TAGS, type LanguageTag } from "../language/languageTag";
import { termIndex, type Term } from "../language/termIndex";
import { mailWordsOf } from "../words/mailWordsOf";

/** A message of one of the plans to start from, whatever it is called. */
export type DefaultMessageId = ShapeMessage<PlanShape>;

/**
 * The message of a plan to start from that a name stands for, in any language; `undefined` for a name of the person's, and for one that is
 * a different message in another language.
 *
 * @example defaultMessageNamed("E-post före distribution 1") // "preRolloutEmail1"
 */
export function defaultMessageNamed(name: string): DefaultMessageId | undefined {
  return agreedMeaning(messageIndex(name), undefined);
}

const messageIndex = termIndex<DefaultMessageId>(() => LANGUAGE_TAGS.flatMap(messageTerms));

function messageTerms(tag: LanguageTag): readonly Term<DefaultMessageId>[] {
  const named = mailWordsOf(tag);
  return Object.keys(named).flatMap((meaning) =>
    isKeyOf(named, meaning) ? [{ tag, text: named[meaning].name, meaning }] : [],
  );
}
