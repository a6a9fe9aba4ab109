import type { CuedPassage } from '../cued-passage.ts';
import type { Firing } from '../derived-in-passage.ts';
import type { Stance } from '../proposal.ts';

/** How certain rules are of a stance that they read outright. */
const OUTRIGHT = 0.85;

/** What rules read of a theme in a passage. */
export interface RulesReading {
  readonly cued: CuedPassage;
  /** Number of the sentence that shows the theme. */
  readonly focus: number;
  /** Rules of the theme that fired. */
  readonly firings: readonly Firing[];
}

/**
 * The stances that rules read too plainly for anything learned to be asked, which knows words and not their order: a concern in a
 * sentence that says it was there ("shared with the nurse, but not with the GP"), and both concern and good practice where a passage is one
 * sentence and says both ("although the meeting was late, the plan was clear"). Undefined where nothing is so plain.
 */
export function saidOutright({
  cued,
  focus,
  firings,
}: RulesReading): readonly Stance[] | undefined {
  const isThere = (stance: Stance, least: number): boolean =>
    firings.some(
      ({ judgement, spans }) =>
        judgement.stance === stance &&
        judgement.certainty >= least &&
        spans.some((span) => cued.sentence(span.start) === focus),
    );
  const states = cued.statements.some((cue) => cued.sentence(cue.start) === focus);
  if (states && isThere('concern', 0)) return ['concern'];
  const isOneSentence = cued.sentence(cued.searched.tokens.length - 1) === 0;
  return isOneSentence && isThere('concern', OUTRIGHT) && isThere('good', OUTRIGHT)
    ? ['concern', 'good']
    : undefined;
}
