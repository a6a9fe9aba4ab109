import type { Fragment } from './page-text.ts';

/** How much of a line must stand in pairs; of plain English about a twentieth does. */
const DOUBLED = 0.8;

/**
 * Letters drawn twice one after the other ("SSEERRIIOOUUSS CCAASSEE"): the fragments with each letter
 * once, or undefined where the text is not of that kind. Nearly all letters must stand in pairs, and
 * there must be enough of them to be no chance; a letter that was drawn once stays.
 */
export function undouble(fragments: readonly Fragment[]): Fragment[] | undefined {
  const whole = fragments.map((fragment) => fragment.str).join('');
  const adjoining = whole.match(/(\S)\1/gu)?.length ?? 0;
  if (adjoining * 2 < whole.replace(/\s/gu, '').length * DOUBLED) return undefined;
  const letters = fragments.flatMap((fragment) =>
    fragment.str.split('').flatMap((letter, i) => {
      if (/\s/u.test(letter)) return [];
      const spaceBefore = i === 0 ? fragment.spaceBefore : /\s/u.test(fragment.str[i - 1] ?? '');
      return [{ ...fragment, str: letter, sourceAt: fragment.sourceAt + i, spaceBefore }];
    }),
  );
  const singles: Fragment[] = [];
  const paired = new Set<string>();
  let pairs = 0;
  let open = false;
  for (const letter of letters) {
    const last = singles.at(-1);
    if (open && !letter.spaceBefore && last?.str === letter.str) {
      pairs += 1;
      if (/\p{L}/u.test(letter.str)) paired.add(letter.str);
      open = false;
    } else {
      singles.push(letter);
      open = true;
    }
  }
  return pairs >= 3 && paired.size >= 3 ? singles : undefined;
}

/** A Latin letter whose two bytes stand in the wrong order, U+7400 for "t" (U+0074). */
const SWAPPED = /[\u4100-\u5A00\u6100-\u7A00]/gu;
/** Characters of East Asian scripts, where none of them is a letter turned round. */
const EAST_ASIAN = /[\u2E80-\u9FFF\uAC00-\uD7AF]/gu;
/** Of the ligature of three letters that begins with "t", only the first survives as a letter. */
const BROKEN_TTI = /\u7400[\u{40000}-\u{DFFFF}]/gu;

/**
 * Ligatures whose letters were written with their bytes in the wrong order ("Recommenda琀椀on"): the
 * same number of UTF-16 units, the letters turned back. Text that holds true East Asian characters
 * stays as it is.
 */
export function unswap(str: string): string {
  EAST_ASIAN.lastIndex = 0;
  if (!EAST_ASIAN.test(str)) return str;
  const foreign = str.match(EAST_ASIAN)?.some((c) => turned(c) === undefined) ?? false;
  if (foreign) return str;
  return str.replace(BROKEN_TTI, 'tti').replace(SWAPPED, (c) => turned(c) ?? c);
}

function turned(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if ((code & 0xff) !== 0) return undefined;
  const letter = String.fromCharCode(code >> 8);
  return /[A-Za-z]/u.test(letter) ? letter : undefined;
}

const SPACED = /(?<![\p{L}\d])\p{L}(?:\s\p{L}){3,}(?![\p{L}\d])/gu;
const ANY_SPACED = new RegExp(SPACED, 'u');
/** In a line that is spread as a whole short words are spread too: "T H E", "O F". */
const SPACED_SHORT = /(?<![\p{L}\d])\p{L}(?:\s\p{L})+(?![\p{L}\d])/gu;

/**
 * Letter-spaced words ("P a g e"): the fragments with the spaces inside such words taken out, or
 * undefined where there are none. Words are parted where the drawn text was (a new fragment) or by
 * more than one space.
 */
export function unspace(fragments: readonly Fragment[]): Fragment[] | undefined {
  const text = fragments.map((fragment) => fragment.str).join('  ');
  if (!ANY_SPACED.test(text)) return undefined;
  const spaced = isSpread(text) ? SPACED_SHORT : SPACED;
  let mended = false;
  const result = fragments.flatMap((piece) => {
    const singles: Fragment[] = [];
    let from = 0;
    const keep = (start: number, end: number, spaceBefore: boolean) => {
      if (end <= start) return;
      const str = piece.str.slice(start, end);
      singles.push({ ...piece, str, sourceAt: piece.sourceAt + start, spaceBefore });
    };
    for (const match of piece.str.matchAll(spaced)) {
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

/** Most letters of the line stand alone. */
function isSpread(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '').length;
  const alone = text.match(/(?<!\p{L})\p{L}(?!\p{L})/gu)?.length ?? 0;
  return alone > letters * 0.8;
}

/** Initials and codes ("A B C D") are no spread word. */
function isWord(spread: string): boolean {
  const word = spread.replace(/\s/gu, '').toLowerCase();
  return /[aeiouy]/u.test(word) && !'abcdefghijklmnopqrstuvwxyz'.includes(word);
}
