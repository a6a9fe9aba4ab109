import type { Stance } from '../../../core/themes/proposal.ts';
import { STANCES } from '../../../core/themes/stance-words.ts';

/** A stance as it labels a button, a choice or a chart. */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  concern: 'Concern',
  good: 'Good practice',
  mention: 'Mention',
};

/** The stances to choose from, with their labels. */
export const STANCE_CHOICES: readonly (readonly [Stance, string])[] = STANCES.map((stance) => [
  stance,
  STANCE_LABELS[stance],
]);
