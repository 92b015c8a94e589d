/** No part of at most {@link ZIP_LIMITS} holds more shared strings, whatever a damaged cell points to. */
const MOST = 2 ** 28;

/** A set of indexes, 0-based, of which millions take a bit each. An index that no shared string can have is never in it. */
export class IndexSet {
  private bits = new Uint8Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  has(index: number): boolean {
    return ((this.bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
  }

  add(index: number): void {
    if (!Number.isInteger(index) || index < 0 || index >= MOST || this.has(index)) return;
    const place = index >> 3;
    if (place >= this.bits.length) {
      const longer = new Uint8Array(2 * place);
      longer.set(this.bits);
      this.bits = longer;
    }
    this.bits[place] = (this.bits[place] ?? 0) | (1 << (index & 7));
    this.count++;
  }

  delete(index: number): void {
    if (!this.has(index)) return;
    const place = index >> 3;
    this.bits[place] = (this.bits[place] ?? 0) & ~(1 << (index & 7));
    this.count--;
  }
}
