import type { Chunks, Codec } from "../codec/codec";
import { damaged } from "../damaged";
import { entryChunks, makeEntry } from "../zip/entryData";
import { partKey } from "../zip/partKey";
import { joinBytes } from "../zip/writeZip";
import type { ZipEntry } from "../zip/zipEntry";

/** In a zip entry's flags: its name is UTF-8. */
const FLAG_UTF8 = 0x800;

/**
 * The parts of a package. It never changes: an edit is a new store that shares every entry it left alone, so that a
 * failed edit leaves nothing behind. To add a part and to replace one are two things, so that no part of ours ever takes
 * the place of a part that happens to have its name.
 */
export class PartStore {
  private readonly byKey: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly entries: readonly ZipEntry[],
    readonly codec: Codec,
  ) {
    this.byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** The entry of a part, however its name is spelled. */
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

  /**
   * An entry of a part, for {@link withAdded} or {@link withReplaced}.
   *
   * @param part - ASCII when it is new, as `partUri` spells it; one that is there keeps the name that it has.
   */
  async madeEntry(part: string, chunks: Chunks): Promise<ZipEntry> {
    const existing = this.entry(part);
    const made = await makeEntry(existing?.name ?? part, chunks, this.codec);
    if (existing === undefined) return made;
    return { ...made, nameBytes: existing.nameBytes, flags: made.flags | (existing.flags & FLAG_UTF8) };
  }

  /**
   * The store with a new part at the end.
   *
   * @throws Error when a part has that name: whoever names a new part must choose one that is free.
   */
  withAdded(made: ZipEntry): PartStore {
    if (this.has(made.name)) throw new Error(`there is a part ${made.name} already`);
    return new PartStore([...this.entries, made], this.codec);
  }

  /** The store with a part's entry in the place of the one that it has. */
  withReplaced(made: ZipEntry): PartStore {
    const existing = this.existing(made.name);
    return new PartStore(
      this.entries.map((entry) => (entry === existing ? made : entry)),
      this.codec,
    );
  }

  /** {@link withAdded} of a text. */
  async withAddedText(part: string, text: string): Promise<PartStore> {
    return this.withAdded(await this.madeEntry(part, [new TextEncoder().encode(text)]));
  }

  /** {@link withReplaced} by a text. A text that is no other keeps its entry as it was. */
  async withReplacedText(part: string, text: string): Promise<PartStore> {
    if ((await this.text(part)) === text) return this;
    return this.withReplaced(await this.madeEntry(part, [new TextEncoder().encode(text)]));
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
