import type { ReviewType } from '../core/review/review.ts';

const WORDS: Readonly<Record<ReviewType, string>> = {
  scr: 'Serious case review',
  lcspr: 'Local child safeguarding practice review',
  rapid_review: 'Rapid review',
  cpr: 'Child practice review',
  learning_review: 'Learning review',
  sar: 'Safeguarding adults review',
  dhr: 'Domestic homicide review',
  executive_summary: 'Executive summary',
  briefing: 'Briefing',
  action_plan: 'Action plan',
  response: 'Response',
  other: 'Other',
};

/** A kind of review in full, for those who may not know its letters. */
export function reviewTypeWords(type: string): string {
  return Object.entries(WORDS).find(([id]) => id === type)?.[1] ?? WORDS.other;
}

/** Every kind of review. */
export const REVIEW_TYPES: readonly string[] = Object.keys(WORDS);
