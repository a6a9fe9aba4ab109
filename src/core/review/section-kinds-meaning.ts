import type { SectionKind } from './review.ts';
import { headingWords } from './section-kinds.ts';
import { MEANING_WORDS } from './section-words-meaning.ts';
import { TURN_WORDS } from './section-words-turns.ts';

/** What the words of a heading add up to. */
export interface HeadingMeaning {
  readonly kind: SectionKind;
  /** Sum of the weights of the words and phrases that speak for the kind. */
  readonly score: number;
}

/** Enough to name a section of the highest level; one telling word, or two that hint. */
const ENOUGH = 2;
/** How far the best kind must stand above the second. */
const MARGIN = 1;

const MEANINGS = [...MEANING_WORDS, ...TURN_WORDS].flatMap(([kind, weight, patterns]) =>
  patterns.map((pattern) => [kind, weight, new RegExp(pattern, 'u')] as const),
);
/** A longer heading is a sentence: its words tell of events, not of its own part. */
const LONGEST = 14;

/** What the meanings of a heading's words add up to; null where they say too little or two things. */
export function meaningOfHeading(heading: string): HeadingMeaning | null {
  const words = headingWords(heading);
  if (words === '' || words.split(' ').length > LONGEST) return null;
  const scores = new Map<SectionKind, number>();
  for (const [kind, weight, pattern] of MEANINGS) {
    if (pattern.test(words)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  }
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < ENOUGH) return null;
  if (second !== undefined && best[1] - second[1] < MARGIN) return null;
  return { kind: best[0], score: best[1] };
}
