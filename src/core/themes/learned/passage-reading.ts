import type { SectionKind } from '../../review/review.ts';
import type { CuedPassage } from '../cued-passage.ts';
import type { FiredTheme } from '../derived-in-passage.ts';

/** What is read in a passage before anything is proposed. */
export interface PassageReading {
  /** Its words, and those of them that decide stance. */
  readonly cued: CuedPassage;
  /** Every theme of the codebook, in its order, with the rules that fired. */
  readonly fired: readonly FiredTheme[];
  readonly sectionKind: SectionKind | undefined;
}
