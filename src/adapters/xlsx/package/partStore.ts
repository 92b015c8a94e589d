import type { Chunks, Codec } from "../codec/codec";
import { damaged } from "../damaged";
import { entryChunks, makeEntry } from "../zip/entryData";
import { partKey } from "../zip/readZip";
import { joinBytes } from "../zip/writeZip";
import type { ZipEntry } from "../zip/zipEntry";

/**
 * The parts of a package. It never changes: an edit is a new store that shares every entry it left alone, so that a
 * failed edit leaves nothing behind.
 */
export class PartStore {
  private readonly byKey: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly entries: readonly ZipEntry[],
    readonly codec: Codec,
  ) {
    this.byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** The entry of a part; parts are told apart without regard to case. */
  entry(part: string): ZipEntry | undefined {
    return this.byKey.get(partKey(part));
  }

  has(part: string): boolean {
    return this.entry(part) !== undefined;
  }

  /** The part's data as it inflates. */
  chunks(part: string): AsyncGenerator<Uint8Array> {
    return entryChunks(this.existing(part), this.codec);
  }

  /** The part as one text. */
  async text(part: string): Promise<string> {
    const pieces: Uint8Array[] = [];
    for await (const chunk of this.chunks(part)) pieces.push(chunk);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(joinBytes(pieces));
    } catch (error) {
      throw damaged(`${part}: is not UTF-8`, error);
    }
  }

  /** The store with a part's text replaced, or added at the end. A text that is no other keeps its entry as it was. */
  async withText(part: string, text: string): Promise<PartStore> {
    if (this.has(part) && (await this.text(part)) === text) return this;
    return this.withChunks(part, [new TextEncoder().encode(text)]);
  }

  /** The store with a part's data replaced, or added at the end. */
  async withChunks(part: string, chunks: Chunks): Promise<PartStore> {
    return this.withEntry(await this.madeEntry(part, chunks));
  }

  /** A part's entry of other data, for {@link withEntry}. */
  madeEntry(part: string, chunks: Chunks): Promise<ZipEntry> {
    return makeEntry(this.entry(part)?.name ?? part, chunks, this.codec);
  }

  /** The store with an entry in the place of the one that it has the name of, or at the end. */
  withEntry(made: ZipEntry): PartStore {
    const existing = this.entry(made.name);
    const entries =
      existing === undefined
        ? [...this.entries, made]
        : this.entries.map((entry) => (entry === existing ? made : entry));
    return new PartStore(entries, this.codec);
  }

  /** The store without some parts. */
  without(parts: ReadonlySet<string>): PartStore {
    if (parts.size === 0) return this;
    const keys = new Set([...parts].map(partKey));
    return new PartStore(
      this.entries.filter((entry) => !keys.has(partKey(entry.name))),
      this.codec,
    );
  }

  private existing(part: string): ZipEntry {
    const entry = this.entry(part);
    if (entry === undefined) throw damaged(`${part} is missing`);
    return entry;
  }
}
