import { encodeInChunks } from "../xml/encodeInChunks";
import { sharedStringText, type SharedStrings } from "./sharedStrings";

/**
 * Shared strings that grow by what new sheets need. The workbook's own keep their places; a text that is there already
 * is used again, a new one is put after the last.
 */
export class SharedStringsEdit {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private references = 0;

  constructor(private readonly before: SharedStrings) {
    before.texts.forEach((text, index) => {
      if (before.isPlain[index] === true && !this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  /** The number of a text, for one more cell that points to it. */
  indexOf(text: string): number {
    this.references++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.before.texts.length + this.added.length;
    this.indexes.set(text, index);
    this.added.push(text);
    return index;
  }

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  /**
   * The part as it is now.
   *
   * @param referencesGone - How many cells pointed here from sheets that were replaced.
   */
  chunks(referencesGone: number): Iterable<Uint8Array> {
    return encodeInChunks(this.texts(referencesGone));
  }

  private *texts(referencesGone: number): Generator<string> {
    const { source, insertAt, prefix, texts } = this.before;
    const count = Number(this.countBefore("count") ?? 0) - referencesGone + this.references;
    const head = this.withCounts(source.slice(0, insertAt), {
      count: Math.max(count, this.references),
      uniqueCount: texts.length + this.added.length,
    });
    const isSelfClosed = head.endsWith("/>");
    yield isSelfClosed ? `${head.slice(0, -2)}>` : head;
    for (const text of this.added) yield sharedStringText(text, prefix);
    yield isSelfClosed ? `</${prefix}sst>${source.slice(insertAt)}` : source.slice(insertAt);
  }

  private countBefore(name: string): string | undefined {
    const place = this.before.counts.get(name);
    return place === undefined ? undefined : this.before.source.slice(place.start, place.end);
  }

  private withCounts(head: string, counts: Readonly<Record<string, number>>): string {
    const places = [...this.before.counts]
      .filter(([name]) => name in counts)
      .sort(([, a], [, b]) => b.start - a.start);
    return places.reduce(
      (text, [name, { start, end }]) => `${text.slice(0, start)}${String(counts[name])}${text.slice(end)}`,
      head,
    );
  }
}
