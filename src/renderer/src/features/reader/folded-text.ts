/** A text made comparable, and where each of its UTF-16 units came from in the text that was given. */
export interface FoldedText {
  readonly text: string;
  /** Where the character that gave each unit begins. */
  readonly from: readonly number[];
  /** Where that character ends, with what was left out after it. */
  readonly to: readonly number[];
}

const LEFT_OUT = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const DASH = /[\p{Pd}\u2212]/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B\u2032\u0060\u00B4]/u;
const DOUBLE_QUOTE = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u;

/**
 * Folds what people do not mean to tell apart: capitals, accents, curly and straight quotes, the
 * kinds of dash and of space, ligatures. Soft hyphens are left out. Nothing is joined that stood
 * apart.
 */
export function foldText(given: string): FoldedText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of given) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (folded === '' && to.length > 0) to[to.length - 1] = end;
    for (let i = 0; i < folded.length; i += 1) {
      from.push(at);
      to.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, from, to };
}

function foldCharacter(character: string): string {
  if (character <= '\u007E') {
    if (character < ' ') return ' ';
    return character === '`' ? "'" : character.toLowerCase();
  }
  if (LEFT_OUT.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  return character
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s/gu, ' ')
    .toLowerCase();
}
