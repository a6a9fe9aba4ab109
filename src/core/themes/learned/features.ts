import { mixed } from './hash.ts';
import type { SentenceUnits, Unit } from './units.ts';

/** What a feature is made of: a stem; two classes side by side; two classes near each other; words as they are written, alone or two side by side. */
export const BLOCKS = 4;
/** How far apart the two parts of a pair may stand, in units that are not little words. */
const REACH = 4;
/** Stems and written words count fully, each kind of pair of classes half. */
export const BLOCK_WEIGHTS: readonly number[] = [1, Math.SQRT1_2, Math.SQRT1_2, 1];

/** A feature of a passage, once however often it stands there, with the places where it does. */
export interface Feature {
  /** 32-bit number of the feature; the model knows it by this. */
  readonly hash: number;
  /** Index in BLOCK_WEIGHTS. */
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
  for (const { stems, classes, written } of sentences) {
    for (const unit of stems) add(mixed(salt, unit.hash, 0), 0, unit, unit);
    for (const [index, from] of classes.entries()) {
      const last = Math.min(classes.length - 1, index + REACH);
      for (let next = index + 1; next <= last; next += 1) {
        const to = classes[next] ?? from;
        if (next === index + 1) add(mixed(salt + 1, from.hash, to.hash), 1, from, to);
        add(mixed(salt + 2, from.hash, to.hash), 2, from, to);
      }
    }
    let before: Unit | undefined;
    for (const unit of written) {
      add(mixed(salt + 3, unit.hash, 0), 3, unit, unit);
      if (before !== undefined) add(mixed(salt + 4, before.hash, unit.hash), 3, before, unit);
      before = unit;
    }
  }
  return [...found.values()];
}
