import type { Chunks } from "./codec/codec";
import type { PartStore } from "./package/partStore";
import type { IndexSet } from "./parts/indexSet";
import { keptStrings, type KeptEnd } from "./parts/keptStrings";
import { RecentTexts } from "./parts/recentTexts";
import { sharedStringText } from "./parts/sharedStrings";
import type { ZipEntry } from "./zip/zipEntry";

/**
 * The shared strings part while sheets are written: each new text goes behind the last and is deflated at once, so that memory
 * does not grow with the texts. One that comes again soon gets the number that it has; one that comes again late is put in a
 * second time. The workbook's own texts keep their numbers, and are not looked through.
 */
export class GrowingStrings {
  private readonly recent = new RecentTexts();
  private readonly encoder = new TextEncoder();
  private pending = "";
  private nextNumber: number;

  private constructor(
    private readonly pipe: WritableStreamDefaultWriter<Uint8Array>,
    private readonly entry: Promise<ZipEntry>,
    private readonly end: KeptEnd,
    private readonly hasOrphans: boolean,
  ) {
    this.nextNumber = end.count;
  }

  /**
   * Begins the part with what stays of it. What was begun must be brought to an end, by {@link finish} or {@link abandon}.
   *
   * @param source - The part as it was.
   */
  static async begin(
    store: PartStore,
    part: string,
    source: Chunks,
    orphans: IndexSet,
  ): Promise<GrowingStrings> {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const entry = store.madeEntry(part, chunksOf(readable));
    // Its failure is met where it is awaited: in `give` or in `finish`.
    entry.catch(() => undefined);
    const pipe = writable.getWriter();
    const encoder = new TextEncoder();
    try {
      const kept = keptStrings(source, part, orphans);
      for (;;) {
        const next = await kept.next();
        if (next.done === true) return new GrowingStrings(pipe, entry, next.value, orphans.size > 0);
        await give(pipe, entry, encoder.encode(next.value));
      }
    } catch (error) {
      await pipe.abort(error).catch(() => undefined);
      throw error;
    }
  }

  /** The number of a text, for a cell that points to it. */
  indexOf(text: string): number {
    const known = this.recent.numberOf(text);
    if (known !== undefined) return known;
    this.recent.put(text, this.nextNumber);
    this.pending += sharedStringText(text, this.end.prefix);
    return this.nextNumber++;
  }

  /** The chunks of a sheet as they come, each only once the texts that it points to are being deflated. */
  async *behind(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) {
      await this.passOn();
      yield chunk;
    }
  }

  /** The finished part; `undefined` when it is what it was. */
  async finish(): Promise<ZipEntry | undefined> {
    const isAsItWas = this.nextNumber === this.end.count && !this.hasOrphans;
    this.pending += this.end.rest;
    await this.passOn();
    await this.pipe.close();
    const entry = await this.entry;
    return isAsItWas ? undefined : entry;
  }

  /** Lets go of everything, because the sheets are not written after all. */
  async abandon(reason: unknown): Promise<void> {
    await this.pipe.abort(reason).catch(() => undefined);
  }

  private async passOn(): Promise<void> {
    if (this.pending === "") return;
    const bytes = this.encoder.encode(this.pending);
    this.pending = "";
    await give(this.pipe, this.entry, bytes);
  }
}

/** Resolves once the bytes are taken. */
async function give(
  pipe: WritableStreamDefaultWriter<Uint8Array>,
  entry: Promise<ZipEntry>,
  bytes: Uint8Array,
): Promise<void> {
  try {
    await pipe.write(bytes);
  } catch (error) {
    // The pipe knows only that its other end is gone; the entry knows why.
    await entry;
    throw error;
  }
}

async function* chunksOf(readable: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
