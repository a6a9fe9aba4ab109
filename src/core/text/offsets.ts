/**
 * Offsets are stored and published in code points, so that every language counts them the same way;
 * JavaScript's own are UTF-16 units. These convert between the two for one text.
 */
export class CodePointOffsets {
  /** UTF-16 positions of the second half of each surrogate pair, ascending; empty for most texts. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    const pairs: number[] = [];
    for (let i = 0; i + 1 < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < 0xd800 || unit > 0xdbff) continue;
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        pairs.push(i + 1);
        i += 1;
      }
    }
    this.#pairs = pairs;
  }

  /** Code points before the UTF-16 offset `units`. Inside a pair it gives the pair's own place. */
  toCodePoints(units: number): number {
    return units - this.#pairsBefore(units);
  }

  /** UTF-16 offset of the code point at `points`. */
  toUnits(points: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const pair = this.#pairs[middle] ?? 0;
      // The code point that begins at pair - 1 has index pair - 1 - middle.
      if (pair - 1 - middle < points) low = middle + 1;
      else high = middle;
    }
    return points + low;
  }

  #pairsBefore(units: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] ?? 0) <= units) low = middle + 1;
      else high = middle;
    }
    // A pair whose second half is at `units` is counted: its first half lies before.
    return low;
  }
}

/** Length of a text in code points. */
export function codePointLength(text: string): number {
  return new CodePointOffsets(text).toCodePoints(text.length);
}
