/** A stretch of a text: indexes of tokens, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const NOWHERE: readonly Span[] = [];

/**
 * Where things that have numbers stand in one text. A place is noted in three numbers (start, end and
 * the place of the same thing before it) and known by where it is noted, later places by higher ones.
 */
export class Places {
  /** What stands somewhere, in the order in which it was found. */
  readonly known: number[] = [];
  readonly #last: Int32Array;
  readonly #notes: number[] = [];
  readonly #spans = new Map<number, readonly Span[]>();

  /** For things numbered from 0 up to, not including, `size`. */
  constructor(size: number) {
    this.#last = new Int32Array(size);
  }

  /** Notes a place. */
  add(thing: number, start: number, end: number): void {
    const before = this.last(thing);
    if (before === 0) this.known.push(thing);
    this.#notes.push(start, end, before);
    this.#last[thing] = this.#notes.length;
  }

  /** Higher than every place that is noted, and no higher than any to come. */
  get noted(): number {
    return this.#notes.length;
  }

  /** The last place of a thing; 0 where it stands nowhere. */
  last(thing: number): number {
    return this.#last[thing] ?? 0;
  }

  start(place: number): number {
    return this.#notes[place - 3] ?? 0;
  }

  end(place: number): number {
    return this.#notes[place - 2] ?? 0;
  }

  /** The place of the same thing that was noted before; 0 where there is none. */
  before(place: number): number {
    return this.#notes[place - 1] ?? 0;
  }

  /** Where a thing stands: for each first word the longest stretch, none inside another, in order. */
  spans(thing: number): readonly Span[] {
    if (this.last(thing) === 0) return NOWHERE;
    const known = this.#spans.get(thing);
    if (known !== undefined) return known;
    const spans: Span[] = [];
    for (let place = this.last(thing); place > 0; place = this.before(place)) {
      spans.push({ start: this.start(place), end: this.end(place) });
    }
    const longest = withoutInner(spans);
    this.#spans.set(thing, longest);
    return longest;
  }
}

function withoutInner(spans: Span[]): readonly Span[] {
  if (spans.length === 1) return spans;
  let last = 0;
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const further = end > last;
      if (further) last = end;
      return further;
    });
}
