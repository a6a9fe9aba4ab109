import type { Stance } from './proposal.ts';

/** The stances in the order in which everything about them is kept and shown. */
export const STANCES: readonly Stance[] = ['concern', 'good', 'mention'];

/** Those that make a theme present; a mention never does. */
export const TELLING_STANCES = ['concern', 'good'] as const;

/** A stance in words. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  concern: 'concern',
  good: 'good practice',
  mention: 'mention',
};
