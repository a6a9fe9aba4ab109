import type { CuedPassage } from '../cued-passage.ts';
import type { Firing } from '../derived-in-passage.ts';
import { STANCE_CUES, forEachCueKind } from '../stance-cues.ts';
import { STANCES } from '../stance-words.ts';
import { featuresOf } from './features.ts';
import type { Feature } from './features.ts';
import type { SentenceUnits } from './units.ts';

/** Number of signs that `stanceSigns` gives. */
export const STANCE_SIGNS = 9 + 2 * Object.keys(STANCE_CUES).length;

/** Keeps the words of the sentence that shows a theme from those of the passage, which tell stance, too. */
const IN_FOCUS = 16;

/** The features of the sentence that shows a theme. Its stance is told by them and by those of the passage. */
export function focusFeatures(
  sentences: readonly SentenceUnits[],
  focus: number,
): readonly Feature[] {
  return featuresOf(
    sentences.filter(({ sentence }) => sentence === focus),
    IN_FOCUS,
  );
}

/** What tells the stance of a theme in a passage. */
export interface StanceSigns {
  readonly cued: CuedPassage;
  /** Number of the sentence that shows the theme. */
  readonly focus: number;
  /** Word scores by stance. */
  readonly words: ArrayLike<number>;
  /** Rules of the theme that fired. */
  readonly firings: readonly Firing[];
  /** How often the theme has each stance, as a logit. */
  readonly priors: ArrayLike<number>;
}

/** The signs of stance in a fixed order. */
export function stanceSigns(given: StanceSigns): Float64Array {
  const signs = new Float64Array(STANCE_SIGNS);
  for (const [index, stance] of STANCES.entries()) {
    signs[index] = given.words[index] ?? 0;
    signs[3 + index] = given.priors[index] ?? 0;
    signs[6 + index] = given.firings
      .filter(({ judgement }) => judgement.stance === stance)
      .reduce((most, { judgement }) => Math.max(most, judgement.certainty), 0);
  }
  let at = 9;
  const { cued, focus } = given;
  forEachCueKind((kind) => {
    const cues = cued.cues[kind];
    signs[at] = cues.some((cue) => cued.sentence(cue.start) === focus) ? 1 : 0;
    signs[at + 1] = cues.length > 0 ? 1 : 0;
    at += 2;
  });
  return signs;
}
