import { messages } from "./en/messages";
import { vocabulary } from "./en/vocabulary";
import { wordsFrom, type Words } from "./words";

/** The words that need not be loaded, and that are said where a language has none of its own. */
export const english: Words = wordsFrom("en", vocabulary, messages);
