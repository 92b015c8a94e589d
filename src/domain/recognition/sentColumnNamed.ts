import { LANGUAGE_TAGS } from "../language/languageTag";
import { termIndex, type Term } from "../language/termIndex";
import { SENT_COLUMNS, type SentColumn } from "../vocabulary/sentColumns";
import { vocabularyOf } from "../words/vocabularyOf";

/** The columns of the Sent sheet that a header stands for, in each language. */
export function sentColumnNamed(header: string): readonly Term<SentColumn>[] {
  return index(header);
}

const index = termIndex<SentColumn>(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    SENT_COLUMNS.map((meaning) => ({ tag, text: vocabularyOf(tag).sentLog.headers[meaning], meaning })),
  ),
);
