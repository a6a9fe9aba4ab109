import type { Fragment } from './page-text.ts';

const PAIRS = /(\S)\1/gu;

/**
 * Letters drawn twice one after the other ("SSEERRIIOOUUSS CCAASSEE"): the fragments with each letter
 * once, or undefined where the text is not of that kind. Every word must be made of pairs, and there
 * must be enough of them to be no chance.
 */
export function undouble(fragments: readonly Fragment[]): Fragment[] | undefined {
  const words = fragments
    .map((f) => f.str)
    .join(' ')
    .split(/\s+/u)
    .filter((w) => w !== '');
  const paired = words.filter((word) => word.length % 2 === 0 && word.replace(PAIRS, '') === '');
  const letters = paired.join('');
  const distinct = new Set(letters.replace(/\P{L}/gu, '')).size;
  if (paired.length < words.length || letters.length < 6 || distinct < 3) return undefined;
  return fragments.flatMap((fragment) => {
    const singles: Fragment[] = [];
    let skip = false;
    fragment.str.split('').forEach((letter, i) => {
      if (/\s/u.test(letter)) return;
      skip = !skip;
      if (!skip) return;
      const afterSpace = i === 0 ? fragment.spaceBefore : /\s/u.test(fragment.str[i - 1] ?? '');
      const sourceAt = fragment.sourceAt + i;
      singles.push({ ...fragment, str: letter, sourceAt, spaceBefore: afterSpace });
    });
    return singles;
  });
}

const SPACED = /(?<![\p{L}\d])\p{L}(?:\s\p{L}){3,}(?![\p{L}\d])/gu;

/**
 * Letter-spaced words ("P a g e"): the fragments with the spaces inside such words taken out, or
 * undefined where there are none. Words are parted where the drawn text was (a new fragment) or by
 * more than one space.
 */
export function unspace(fragments: readonly Fragment[]): Fragment[] | undefined {
  let mended = false;
  const result = fragments.flatMap((piece) => {
    const singles: Fragment[] = [];
    let from = 0;
    const keep = (start: number, end: number, spaceBefore: boolean) => {
      if (end <= start) return;
      const str = piece.str.slice(start, end);
      singles.push({ ...piece, str, sourceAt: piece.sourceAt + start, spaceBefore });
    };
    for (const match of piece.str.matchAll(SPACED)) {
      if (!isWord(match[0])) continue;
      mended = true;
      keep(from, match.index, from === 0 && piece.spaceBefore);
      for (let i = 0; i < match[0].length; i += 1) {
        if (/\s/u.test(match[0][i] ?? '')) continue;
        const at = match.index + i;
        keep(
          at,
          at + 1,
          i === 0 && (at === 0 ? piece.spaceBefore : /\s/u.test(piece.str[at - 1] ?? '')),
        );
      }
      from = match.index + match[0].length;
    }
    keep(from, piece.str.length, from === 0 && piece.spaceBefore);
    return singles;
  });
  return mended ? result : undefined;
}

/** Initials and codes ("A B C D") are no spread word. */
function isWord(spread: string): boolean {
  const word = spread.replace(/\s/gu, '').toLowerCase();
  return /[aeiouy]/u.test(word) && !'abcdefghijklmnopqrstuvwxyz'.includes(word);
}
