import { sketchSimilarity, type TextSketch } from './text-sketch.ts';

/**
 * Texts by their sketches, and which of them are nearly the same. A text that comes is compared only with those that it has a
 * hash in common with: nothing that is there already is looked at again.
 */
export class NearTexts {
  readonly #least: number;
  readonly #sketches = new Map<number, TextSketch>();
  /** The texts whose sketch has a hash. */
  readonly #holders = new Map<number, number[]>();
  readonly #near = new Map<number, Map<number, number>>();

  /** @param least From here on two texts are nearly the same: 0 to 1. */
  constructor(least: number) {
    this.#least = least;
  }

  /** Whether the text of this number is among them. */
  has(id: number): boolean {
    return this.#sketches.has(id);
  }

  /** Adds a text. Each number is added once. */
  add(id: number, sketch: TextSketch): void {
    const sharing = new Set<number>();
    for (const hash of sketch) {
      const others = this.#holders.get(hash);
      if (others === undefined) this.#holders.set(hash, [id]);
      else {
        for (const other of others) sharing.add(other);
        others.push(id);
      }
    }
    const near = new Map<number, number>();
    for (const other of sharing) {
      const similarity = sketchSimilarity(sketch, this.#sketches.get(other) ?? []);
      if (similarity < this.#least) continue;
      near.set(other, similarity);
      this.#near.get(other)?.set(id, similarity);
    }
    this.#sketches.set(id, sketch);
    this.#near.set(id, near);
  }

  /** The texts that are nearly the same as this one, with their similarity: share of five-word runs in common. */
  near(id: number): ReadonlyMap<number, number> {
    return this.#near.get(id) ?? NONE;
  }
}

const NONE: ReadonlyMap<number, number> = new Map();
