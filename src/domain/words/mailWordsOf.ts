import type { LanguageTag } from "../language/languageTag";
import { madeOnce } from "../language/madeOnce";
import { mails, type MailWords } from "./en/mails";
import { LANGUAGES } from "./languages";
import { withEnglish } from "./withEnglish";

/**
 * The messages of the plans to start from in a language: what they are called and what they say.
 *
 * @example mailWordsOf("sv").preRolloutEmail1.name // "E-post före distribution 1"
 */
export const mailWordsOf = madeOnce((tag: LanguageTag): MailWords =>
  withEnglish(mails, LANGUAGES[tag].mails),
);
