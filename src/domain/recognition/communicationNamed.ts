import {
  COMMUNICATION_COLUMNS,
  STATUSES,
  type CommunicationColumn,
  type Status,
} from "../vocabulary/communications";
import { LANGUAGE_TAGS } from "../language/languageTag";
import { termIndex, type Term } from "../language/termIndex";
import { vocabularyOf } from "../words/vocabularyOf";

/** The columns of the Communications sheet that a header stands for, in each language. */
export function communicationColumnNamed(header: string): readonly Term<CommunicationColumn>[] {
  return columnIndex(header);
}

/** The status that a text stands for in any language; two languages that share a word mean the same by it. */
export function statusNamed(text: string): Status | undefined {
  return statusIndex(text)[0]?.meaning;
}

const columnIndex = termIndex<CommunicationColumn>(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    COMMUNICATION_COLUMNS.map((meaning) => ({
      tag,
      text: vocabularyOf(tag).communications.headers[meaning],
      meaning,
    })),
  ),
);

const statusIndex = termIndex<Status>(() =>
  LANGUAGE_TAGS.flatMap((tag) =>
    STATUSES.map((meaning) => ({ tag, text: vocabularyOf(tag).communications.statuses[meaning], meaning })),
  ),
);
