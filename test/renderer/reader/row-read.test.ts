import { describe, expect, it } from 'vitest';
import {
  rowReadInText,
  rowReadOnPage,
} from '../../../src/renderer/src/features/reader/row-read.ts';
import { rowOfPage, rowsOf } from '../../../src/renderer/src/features/reader/rows.ts';
import { inHand } from '../../../src/renderer/src/features/reader/use-drawn-choice.ts';
import { aPassage, aTag } from './tags.ts';

const rows = rowsOf(
  [],
  [1, 1, 2, 4, 4].map((page, id) => aPassage({ id, page })),
);

describe('the row that is read', () => {
  it('is that of the chosen tag in the text while it is near the topmost', () => {
    expect(rowReadInText(3, 5)).toBe(5);
    expect(rowReadInText(3, 40)).toBe(3);
    expect(rowReadInText(3, 2)).toBe(3);
    expect(rowReadInText(3, -1)).toBe(3);
  });

  it('is the first of the printed page, or that of the tag chosen on it', () => {
    expect(rowReadOnPage(rows, 4, -1)).toBe(3);
    expect(rowReadOnPage(rows, 4, 4)).toBe(4);
    expect(rowReadOnPage(rows, 4, 1)).toBe(3);
  });
});

describe('rowOfPage', () => {
  it('passes over pages without words, and stays at the end behind the last', () => {
    expect([1, 2, 3, 4, 9].map((page) => rowOfPage(rows, page))).toEqual([0, 2, 3, 3, 4]);
    expect(rowOfPage([], 3)).toBe(0);
  });
});

describe('what is drawn as chosen', () => {
  const words = [{ passage: 1, words: { start: 0, end: 3 } }];
  const caretAt = { passage: 1, words: { start: 4, end: 11 } };

  it('is the tag where its edges are now, and no caret', () => {
    const tag = aTag({ id: 7, passage: 2 });
    expect(inHand(words, caretAt, { tag, at: { start: 4, end: 19 } })).toEqual([
      [{ passage: 2, words: { start: 4, end: 19 } }],
    ]);
  });

  it('is what was chosen else, with the word of the caret', () => {
    expect(inHand(words, caretAt, undefined)).toEqual([words, caretAt]);
  });
});
