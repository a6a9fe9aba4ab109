import type { FactName } from '../core/review/review.ts';

/** Facts that are told in the words of the review, or in what a person typed for them: they leave by the guard. */
export const FACTS_IN_WORDS: ReadonlySet<FactName> = new Set([
  'subject',
  'title',
  'author',
  'reviewPeriod',
  'incidentDate',
  'ageAtIncident',
  'agency',
]);
