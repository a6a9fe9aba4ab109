import { codePointLength } from '../../../../core/text/offsets.ts';
import { LIMITS } from '../../../../shared/limits.ts';

/** How strong a passphrase looks: four bars at most, and why in words. */
export interface Strength {
  readonly bars: 0 | 1 | 2 | 3 | 4;
  readonly words: string;
}

/** Begins of what is tried first. A list this short only catches the plainest. */
const PLAIN = [
  'password',
  'passphrase',
  'caselight',
  'library',
  '12345',
  'qwerty',
  'letmein',
  'welcome',
];

/**
 * Judges a passphrase by its length, its different words or characters, and whether it leans on the
 * library's name. A rough guide for a person, no measure of security.
 */
export function passphraseStrength(passphrase: string, libraryName: string): Strength {
  const length = codePointLength(passphrase);
  if (length === 0) return { bars: 0, words: '' };
  const missing = LIMITS.passphraseLength - length;
  if (missing > 0) {
    return {
      bars: 0,
      words: `Too short: ${missing} more ${missing === 1 ? 'character' : 'characters'}`,
    };
  }
  const lower = passphrase.toLowerCase();
  const words = lower.split(/[\s\-_.,]+/).filter((word) => word.length >= 3);
  const different = new Set(words).size;
  const characters = new Set(lower).size;
  const name = libraryName.trim().toLowerCase();
  if (name.length >= 3 && lower.includes(name)) {
    return { bars: 1, words: 'Weak: it holds the library’s name' };
  }
  if (characters < 6 || (different <= 2 && PLAIN.some((plain) => lower.includes(plain)))) {
    return { bars: 1, words: 'Weak: it is among the first that would be tried' };
  }
  if (different >= 5 || (characters >= 14 && length >= 20)) {
    return { bars: 4, words: different >= 4 ? `Strong: ${different} different words` : 'Strong' };
  }
  if (different >= 4 || length >= 18) return { bars: 3, words: 'Good' };
  return { bars: 2, words: 'Fair: one or two more words would make it strong' };
}
