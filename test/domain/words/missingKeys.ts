import type { LanguageTag } from "../../../src/domain/language/languageTag";

/**
 * Keys that a language may lack for now, such as `messages.problems.no-table`, each with the number of the issue in which it is translated. English is
 * said there until then.
 */
export const MISSING_KEYS: Readonly<Partial<Record<LanguageTag, Readonly<Record<string, number>>>>> = {};
