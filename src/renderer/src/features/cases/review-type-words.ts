import type { ReviewType } from '../../../../core/review/review.ts';

const WORDS: Readonly<Record<ReviewType, string>> = {
  scr: 'SCR',
  lcspr: 'LCSPR',
  rapid_review: 'Rapid review',
  cpr: 'Child practice review',
  learning_review: 'Learning review',
  sar: 'SAR',
  dhr: 'DHR',
  executive_summary: 'Executive summary',
  briefing: 'Briefing',
  action_plan: 'Action plan',
  response: 'Response',
  other: 'Other',
};

/** A kind of review in a word or two; "not known" where it is not. */
export function reviewTypeWords(type: string | null): string {
  if (type === null) return 'not known';
  return isType(type) ? WORDS[type] : WORDS.other;
}

function isType(type: string): type is ReviewType {
  return Object.hasOwn(WORDS, type);
}

/** Every kind of review with its words, for choosing one. */
export const REVIEW_TYPES: readonly (readonly [string, string])[] = Object.entries(WORDS);
