import { CodePointOffsets } from '../../../../core/text/offsets.ts';
import { foldText } from './folded-text.ts';
import type { FoldedText } from './folded-text.ts';
import type { Stretch } from './reading.ts';
import { literal } from '../../../../core/text/literal.ts';

/** Words that were found: in code points of the row's own words. */
export interface Found extends Stretch {
  readonly row: number;
}

/** Finds words in the rows of a document. The rows are folded when something is first sought. */
export class WordFinder {
  readonly #texts: readonly string[];
  #folded: readonly FoldedText[] | undefined;

  /** @param texts The words of each row, in order. */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Every place where the words stand, in the order of the text; none where nothing is sought. */
  find(sought: string): readonly Found[] {
    return this.#findPattern(patternOf(sought));
  }

  /** Every place where any of the words or phrases stands whole; of two at one place the longer. */
  findWhole(words: readonly string[]): readonly Found[] {
    const any = words
      .toSorted((a, b) => b.length - a.length)
      .flatMap((word) => patternOf(word) ?? [])
      .join('|');
    const whole = String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`;
    return this.#findPattern(any === '' ? undefined : whole);
  }

  #findPattern(source: string | undefined): readonly Found[] {
    if (source === undefined) return [];
    const pattern = new RegExp(source, 'gu');
    this.#folded ??= this.#texts.map(foldText);
    return this.#folded.flatMap(({ text, from, to }, row) => {
      const matches = [...text.matchAll(pattern)];
      if (matches.length === 0) return [];
      const offsets = new CodePointOffsets(this.#texts[row] ?? '');
      return matches.map(({ index, 0: { length } }) => ({
        row,
        start: offsets.toCodePoints(from[index] ?? 0),
        end: offsets.toCodePoints(to[index + length - 1] ?? 0),
      }));
    });
  }
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * What finds the words in a folded text: a space stands for any run of spaces and hyphens, a hyphen
 * inside a word may be there or not ("multi-agency", "multiagency"), either quotation mark stands for both.
 */
function patternOf(sought: string): string | undefined {
  const words = foldText(sought).text.trim();
  if (words === '') return undefined;
  const characters = words.match(/[ -]+|[^ -]/gu) ?? [];
  const parts = characters.map((character, i) => {
    const before = characters[i - 1] ?? '';
    const after = characters[i + 1] ?? '';
    if (/^[ -]/u.test(character)) {
      if (before === '' || after === '') return character;
      return character.includes(' ') ? '[ -]+' : '[ -]*';
    }
    if (character === "'" || character === '"') return `['"]`;
    const plain = literal(character);
    return LETTER.test(before) && LETTER.test(character) ? `-?${plain}` : plain;
  });
  return parts.join('');
}

/** Index of the first place at or after a row, going on from the beginning; -1 where there is none. */
export function firstFrom(found: readonly Found[], row: number): number {
  if (found.length === 0) return -1;
  return Math.max(
    found.findIndex((one) => one.row >= row),
    0,
  );
}
