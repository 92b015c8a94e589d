import type { Mail } from "./mail";
import type { RowWriter } from "./rowWriter";
import type { Section } from "./sections";

/** One mail-merge row by the names of its columns, in their order. They are the merge fields of Word, so they are the same in every language. */
export type MessageRecord = Readonly<Record<string, string>>;

/**
 * Mail-merge rows that are written when they are asked for, so that any number of them takes no room. No text is empty.
 * `at` and the iterator give the texts of a row in the order of the columns.
 */
export type MessageRows = Iterable<readonly string[]> & {
  readonly columns: readonly string[];
  readonly length: number;
  readonly at: (index: number) => readonly string[] | undefined;
  /** What a row is written from, without writing it. */
  readonly mailAt: (index: number) => Mail | undefined;
};

/** Rows by the names of their columns. */
export function recordsOf(rows: MessageRows): readonly MessageRecord[] {
  return Array.from(rows, (row) =>
    Object.fromEntries(rows.columns.map((column, index) => [column, row[index] ?? ""])),
  );
}

/**
 * The mail-merge rows of some sections in their order (SPEC section 4, Messages), but for long texts (see {@link longTextsFirst}).
 */
export function messageRows(sections: readonly Section[], writer: RowWriter): MessageRows {
  const ends: number[] = [];
  let length = 0;
  for (const { people } of sections) ends.push((length += people.length));
  const mailIn = (place: number): Mail | undefined => {
    const index = firstAbove(ends, place);
    const section = sections[index];
    const person = section?.people[place - (ends[index - 1] ?? 0)];
    return section && person && { section, person };
  };
  // Looking for long texts writes texts of every mail: it waits until somebody wants a row, which of most batches nobody does.
  let placeOf: ((index: number) => number) | undefined;
  const mailAt = (index: number): Mail | undefined => {
    placeOf ??= moved(longTextsFirst(sections, writer));
    return mailIn(placeOf(index));
  };
  const at = (index: number): readonly string[] | undefined => {
    const mail = mailAt(index);
    return mail && writer.row(mail.section, mail.person);
  };
  return {
    columns: writer.columns,
    length,
    at,
    mailAt,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) {
        const row = at(index);
        if (row !== undefined) yield row;
      }
    },
  };
}

/** The first index whose value is above `wanted`, in values that rise. */
function firstAbove(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where each row comes from when some are put first: those, then all others in their order. */
function moved(first: readonly number[]): (index: number) => number {
  const rising = [...first].sort((a, b) => a - b);
  return (index) => {
    const front = first[index];
    if (front !== undefined) return front;
    let place = index - first.length;
    for (const taken of rising) if (taken <= place) place += 1;
    return place;
  };
}

/** How many characters of a text Word's driver keeps unless one of the rows it samples is longer. */
const SAMPLED_WIDTH = 255;
/** How many rows the driver samples to size a column. */
const SAMPLED_ROWS = 8;

/**
 * The places of the rows to put first, so that each column with a text over 255 characters has one among the first eight: the driver that
 * Word uses sizes a column from those and cuts the rest (SPEC section 4, Messages). As few as that takes; none where the order will do.
 */
function longTextsFirst(sections: readonly Section[], writer: RowWriter): readonly number[] {
  const places = writer.columns.flatMap((_, column) => firstLong(sections, writer, column) ?? []);
  return places.every((place) => place < SAMPLED_ROWS) ? [] : [...new Set(places)];
}

function firstLong(sections: readonly Section[], writer: RowWriter, column: number): number | undefined {
  let start = 0;
  for (const section of sections) {
    const people = writer.isShared(column) ? section.people.slice(0, 1) : section.people;
    const index = people.findIndex((person) => writer.cell(section, person, column).length > SAMPLED_WIDTH);
    if (index >= 0) return start + index;
    start += section.people.length;
  }
  return undefined;
}
