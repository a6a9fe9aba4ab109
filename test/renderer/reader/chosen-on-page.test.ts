import { describe, expect, it } from 'vitest';
import { chosenOnPages } from '../../../src/renderer/src/features/reader/chosen-on-page.ts';
import { PagePlaces } from '../../../src/renderer/src/features/reader/page-places.ts';
import { aPassage } from './tags.ts';

const FIRST = 'Nobody asked the grandmother.';
const SECOND = 'She was not told.';
const TEXT = `${FIRST}\n${SECOND}`;

const PASSAGES = [
  aPassage({ id: 7, text: FIRST }),
  aPassage({
    id: 8,
    text: SECOND,
    start: FIRST.length + 1,
    end: FIRST.length + 1 + SECOND.length,
  }),
];

/** The first passage is broken over two pages, in the middle of a word; each page begins with a running head. */
const PLACES = new PagePlaces(TEXT, [
  { at: 0, length: 20, page: 1, sourceAt: 12 },
  { at: 20, length: FIRST.length - 20, page: 2, sourceAt: 12 },
  { at: FIRST.length + 1, length: SECOND.length, page: 2, sourceAt: 30 },
]);

const words = (...stretches: Parameters<typeof chosenOnPages>[2]) =>
  chosenOnPages(PASSAGES, PLACES, stretches).map(({ passage: id, words: { start, end } }) => [
    id,
    PASSAGES.find((one) => one.id === id)?.text.slice(start, end),
  ]);

describe('words chosen on printed pages', () => {
  it('are whole words of the passage, however they were cut', () => {
    expect(words({ page: 1, start: 12 + 8, end: 12 + 14 })).toEqual([[7, 'asked the']]);
  });

  it('go on over the end of a page', () => {
    expect(words({ page: 1, start: 12 + 13, end: 32 }, { page: 2, start: 0, end: 24 })).toEqual([
      [7, 'the grandmother.'],
    ]);
  });

  it('make one entry in each passage, and none of a running head', () => {
    expect(words({ page: 2, start: 0, end: 37 })).toEqual([
      [7, 'grandmother.'],
      [8, 'She was'],
    ]);
    expect(words({ page: 1, start: 0, end: 12 })).toEqual([]);
  });
});
