import { describe, expect, it } from 'vitest';
import { PagePlaces } from '../../../src/renderer/src/features/reader/page-places.ts';

describe('places of words on pages', () => {
  it('follow the source map over a mended hyphen and to the next page', () => {
    //            0123456789012345678
    const text = 'The midwife told us';
    const places = new PagePlaces(text, [
      { at: 0, length: 7, page: 1, sourceAt: 100 },
      { at: 7, length: 4, page: 1, sourceAt: 110 },
      { at: 12, length: 7, page: 2, sourceAt: 0 },
    ]);
    expect(places.of({ start: 4, end: 16 })).toEqual([
      { page: 1, start: 104, end: 107 },
      { page: 1, start: 110, end: 114 },
      { page: 2, start: 0, end: 4 },
    ]);
  });

  it('carry the boxes of words that were read from a picture, as one stretch', () => {
    const places = new PagePlaces('\u{1F61F} Baby was seen', [
      { at: 3, length: 4, page: 3, sourceAt: 0, box: [10, 20, 40, 32] },
      { at: 8, length: 3, page: 3, sourceAt: 5, box: [44, 22, 60, 32] },
      { at: 12, length: 4, page: 3, sourceAt: 9, box: [64, 22, 90, 32] },
    ]);
    expect(places.of({ start: 4, end: 9 })).toEqual([
      {
        page: 3,
        start: 2,
        end: 7,
        boxes: [
          [10, 20, 40, 32],
          [44, 22, 60, 32],
        ],
      },
    ]);
  });

  it('are told back from the page, without what is printed round the text', () => {
    const text = 'The midwife told us';
    const places = new PagePlaces(text, [
      { at: 0, length: 7, page: 1, sourceAt: 100 },
      { at: 7, length: 4, page: 1, sourceAt: 110 },
      { at: 12, length: 7, page: 2, sourceAt: 40 },
    ]);
    expect(places.inText({ page: 1, start: 60, end: 112 })).toEqual([
      { start: 0, end: 7 },
      { start: 7, end: 9 },
    ]);
    expect(places.inText({ page: 2, start: 0, end: 44 })).toEqual([{ start: 12, end: 16 }]);
    expect(places.inText({ page: 2, start: 0, end: 40 })).toEqual([]);
    for (const stretch of [
      { start: 0, end: 3 },
      { start: 8, end: 11 },
      { start: 13, end: 19 },
    ]) {
      const pieces = places.of(stretch).flatMap((piece) => places.inText(piece));
      expect(pieces).toEqual([stretch]);
    }
  });
});
