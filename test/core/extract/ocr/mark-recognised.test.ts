import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/extract/extracted-document.ts';
import { markRecognised } from '../../../../src/core/extract/ocr/mark-recognised.ts';
import type { RecognisedPage } from '../../../../src/core/extract/ocr/page-reader.ts';

const word = (text: string, x: number, confidence = 0.9) => ({
  text,
  confidence,
  x,
  right: x + 30.04,
  top: 100,
  bottom: 112,
});
const page: RecognisedPage = {
  number: 2,
  width: 595,
  height: 842,
  lines: [
    {
      words: [word('Baby', 72), word('was', 110, 0.8), word('seen', 140)],
      baseline: { x0: 72, y0: 110, x1: 170, y1: 110 },
      xHeight: 6,
    },
  ],
};
const block = (runs: Block['runs']): Block => ({
  kind: 'paragraph',
  text: 'Baby was seen',
  page: 2,
  runs,
});

describe('blocks whose words were recognised', () => {
  it('have a run for each word, with its place on the page', () => {
    const [marked] = markRecognised([block([{ at: 0, length: 13, page: 2, sourceAt: 0 }])], [page]);
    expect(marked?.runs).toEqual([
      { at: 0, length: 4, page: 2, sourceAt: 0, box: [72, 100, 102, 112] },
      { at: 5, length: 3, page: 2, sourceAt: 5, box: [110, 100, 140, 112] },
      { at: 9, length: 4, page: 2, sourceAt: 9, box: [140, 100, 170, 112] },
    ]);
    expect(marked?.ocr?.confidence).toBeCloseTo(0.87, 2);
  });

  it('keep the part of a word that a run holds', () => {
    const [marked] = markRecognised([block([{ at: 3, length: 4, page: 2, sourceAt: 6 }])], [page]);
    expect(marked?.runs).toMatchObject([
      { at: 3, length: 2, sourceAt: 6 },
      { at: 6, length: 1, sourceAt: 9 },
    ]);
  });

  it('are left alone on pages that have their own text', () => {
    const own = block([{ at: 0, length: 13, page: 1, sourceAt: 0 }]);
    expect(markRecognised([own], [page])).toEqual([own]);
  });
});
