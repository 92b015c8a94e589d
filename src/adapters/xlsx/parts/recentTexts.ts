/** So many texts, and characters of texts, are remembered at least, and at most twice as many. */
const TEXTS = 10_000;
const CHARACTERS = 300_000;

/** The numbers of the texts that were put or asked for last; older ones are forgotten, so that it does not grow without end. */
export class RecentTexts {
  private recent = new Map<string, number>();
  private older = new Map<string, number>();
  private characters = 0;

  numberOf(text: string): number | undefined {
    const number = this.recent.get(text);
    if (number !== undefined) return number;
    const older = this.older.get(text);
    if (older !== undefined) this.put(text, older);
    return older;
  }

  put(text: string, number: number): void {
    if (this.recent.size >= TEXTS || this.characters >= CHARACTERS) {
      this.older = this.recent;
      this.recent = new Map();
      this.characters = 0;
    }
    this.recent.set(text, number);
    this.characters += text.length;
  }
}
