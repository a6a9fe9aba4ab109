import type { Stance } from './proposal.ts';

/** The stances in the order in which everything about them is kept and shown. */
export const STANCES: readonly Stance[] = ['concern', 'good', 'mention'];

/** A stance in words. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  concern: 'concern',
  good: 'good practice',
  mention: 'mention',
};
