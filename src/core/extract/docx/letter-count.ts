import type { CharacterLook } from './styles.ts';

/** How the visible letters of one paragraph look, counted run by run. */
export class LetterCount {
  #total = 0;
  #bold = 0;
  #italic = 0;
  #caps = 0;
  readonly #sizes = new Map<number, number>();

  /** Counts a run's letters and says whether it showed any. */
  add(text: string, look: CharacterLook): boolean {
    const seen = text.replace(/\s/gu, '').length;
    if (seen === 0) return false;
    this.#total += seen;
    if (look.bold) this.#bold += seen;
    if (look.italic) this.#italic += seen;
    if (look.caps) this.#caps += seen;
    this.#sizes.set(look.size, (this.#sizes.get(look.size) ?? 0) + seen);
    return true;
  }

  get total(): number {
    return this.#total;
  }

  /** Whether anything shows at all. */
  get visible(): boolean {
    return this.#total > 0;
  }

  /** What all letters have in common, and the size of most of them in points (0 where there are none). */
  look(): { bold: boolean; italic: boolean; caps: boolean; size: number } {
    const all = (count: number): boolean => this.visible && count === this.#total;
    let size = 0;
    let most = 0;
    for (const [candidate, count] of this.#sizes) {
      if (count > most) [size, most] = [candidate, count];
    }
    return { bold: all(this.#bold), italic: all(this.#italic), caps: all(this.#caps), size };
  }
}
