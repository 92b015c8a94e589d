import { encodeInChunks } from "../xml/encodeInChunks";
import type { Splice } from "../xml/xmlEdit";
import { sharedStringText, type SharedStrings } from "./sharedStrings";

/** What the sheets that were replaced leave behind in the shared strings. */
export type LeftStrings = {
  /** How many of their cells pointed here. */
  readonly references: number;
  /** Texts that no cell of any sheet points to now. */
  readonly orphans: ReadonlySet<number>;
};

/**
 * Shared strings that grow by what new sheets need. The workbook's own keep their places; a text that is there already
 * is used again, a new one is put after the last.
 */
export class SharedStringsEdit {
  private readonly indexes = new Map<string, number>();
  private readonly used = new Set<number>();
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
    if (known !== undefined) {
      if (known < this.before.texts.length) this.used.add(known);
      return known;
    }
    const index = this.before.texts.length + this.added.length;
    this.indexes.set(text, index);
    this.added.push(text);
    return index;
  }

  /** Whether a cell of a new sheet points to a text that was there before. */
  isUsed(index: number): boolean {
    return this.used.has(index);
  }

  /**
   * The part as it is now; `undefined` when that is how it was. Orphans are emptied and not taken away, which would
   * number the others anew: what was in a replaced sheet, such as the addresses of people, must not stay in the file.
   */
  chunks({ references, orphans }: LeftStrings): Iterable<Uint8Array> | undefined {
    const { places, prefix, texts } = this.before;
    const counts = this.countSplices({
      count: this.number("count") - references + this.references,
      uniqueCount: texts.length + this.added.length,
    });
    if (counts.length === 0 && orphans.size === 0 && this.added.length === 0) return undefined;
    const emptied = [...orphans]
      .sort((a, b) => a - b)
      .flatMap((index) => places[index] ?? [])
      .map((place): Splice => ({ ...place, text: `<${prefix}si><${prefix}t/></${prefix}si>` }));
    return encodeInChunks(this.texts([...counts, ...emptied]));
  }

  private *texts(splices: readonly Splice[]): Generator<string> {
    const { source, insertAt, prefix } = this.before;
    const isSelfClosed = source.startsWith("/>", insertAt - 2) && this.before.texts.length === 0;
    let position = 0;
    for (const { start, end, text } of splices) {
      yield source.slice(position, start);
      yield text;
      position = end;
    }
    yield isSelfClosed ? `${source.slice(position, insertAt - 2)}>` : source.slice(position, insertAt);
    for (const text of this.added) yield sharedStringText(text, prefix);
    yield isSelfClosed ? `</${prefix}sst>${source.slice(insertAt)}` : source.slice(insertAt);
  }

  /** In the order in which the counts stand; none for a count that is right, or that the file leaves out. */
  private countSplices(wanted: Readonly<Record<string, number>>): readonly Splice[] {
    return [...this.before.counts]
      .map(([name, place]) => ({ ...place, text: String(wanted[name] ?? "") }))
      .filter(({ start, end, text }) => text !== "" && text !== this.before.source.slice(start, end))
      .sort((a, b) => a.start - b.start);
  }

  private number(name: string): number {
    const place = this.before.counts.get(name);
    return place === undefined ? 0 : Number(this.before.source.slice(place.start, place.end));
  }
}
