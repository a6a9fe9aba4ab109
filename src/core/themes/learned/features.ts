import type { SentenceUnits, Unit } from './units.ts';

/** What a feature is made of: a stem, two classes side by side, or two classes near each other. */
export const BLOCKS = 3;
/** How far apart the two parts of a pair may stand, in units that are not little words. */
const REACH = 4;
/** Stems count fully, each kind of pair half. */
export const BLOCK_WEIGHTS: readonly number[] = [1, Math.SQRT1_2, Math.SQRT1_2];

/** A feature of a passage, once however often it stands there, with the places where it does. */
export interface Feature {
  /** 32-bit number of the feature; the model knows it by this. */
  readonly hash: number;
  /** 0, 1 or 2: index in BLOCK_WEIGHTS. */
  readonly block: number;
  readonly at: readonly { readonly from: Unit; readonly to: Unit }[];
}

/** The features of a passage, or of some of its sentences. `salt` keeps one use from another. */
export function featuresOf(sentences: readonly SentenceUnits[], salt = 0): readonly Feature[] {
  const found = new Map<number, { hash: number; block: number; at: { from: Unit; to: Unit }[] }>();
  const add = (hash: number, block: number, from: Unit, to: Unit): void => {
    const known = found.get(hash);
    if (known === undefined) found.set(hash, { hash, block, at: [{ from, to }] });
    else known.at.push({ from, to });
  };
  for (const { stems, classes } of sentences) {
    for (const unit of stems) add(mixed(salt, hashOf(unit.key), 0), 0, unit, unit);
    const hashes = classes.map(({ key }) => hashOf(key));
    for (const [index, from] of classes.entries()) {
      const last = Math.min(classes.length - 1, index + REACH);
      for (let next = index + 1; next <= last; next += 1) {
        const to = classes[next] ?? from;
        const one = hashes[index] ?? 0;
        const two = hashes[next] ?? 0;
        if (next === index + 1) add(mixed(salt + 1, one, two), 1, from, to);
        add(mixed(salt + 2, one, two), 2, from, to);
      }
    }
  }
  return [...found.values()];
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

/** One number of a kind and two hashes, in the manner of MurmurHash3's finish (A. Appleby). */
export function mixed(kind: number, one: number, two: number): number {
  let hash = Math.imul(one ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash = (hash << 13) | (hash >>> 19);
  hash = Math.imul(hash ^ two, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash | 0;
}
