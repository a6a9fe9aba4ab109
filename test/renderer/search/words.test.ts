import { describe, expect, it } from 'vitest';
import { tagPreviewLines } from '../../../src/renderer/src/features/search/tag-preview-lines.ts';
import { shareWords } from '../../../src/renderer/src/features/search/year-shares.ts';
import { wordsOfHits } from '../../../src/renderer/src/features/reader/open-at-hit.ts';

describe('what tagging results would do, in words', () => {
  it('names each thing that would happen, and what is left', () => {
    expect(tagPreviewLines({ add: 3, accept: 1, already: 2, headings: 1, cases: 2 })).toEqual([
      'Something changes in 2 cases.',
      '3 passages get the tag.',
      '1 proposal with this theme and stance is accepted.',
      '2 passages have it already.',
      '1 heading is left: headings are not tagged.',
      'One undo takes all of it back.',
    ]);
  });

  it('says where nothing would change, and why', () => {
    expect(tagPreviewLines({ add: 0, accept: 0, already: 1, headings: 0, cases: 0 })).toEqual([
      'Nothing would change.',
      '1 passage has this tag already.',
    ]);
  });
});

describe('a share of cases, in words', () => {
  it('gives n of N, the share and its interval', () => {
    expect(shareWords({ n: 3, low: 0.0889, high: 0.5323 }, 12)).toBe(
      '3 of 12 cases, 25% (9 to 53%)',
    );
  });

  it('gives no share of nothing', () => {
    expect(shareWords({ n: 0, low: 0, high: 1 }, 0)).toBe('0 of 0 cases');
  });
});

describe('words to mark in the reader', () => {
  it('takes each word once however it is written, counting in code points', () => {
    const hits = [
      {
        snippet: '🙂 Drift and drift',
        highlights: [
          { start: 2, end: 7 },
          { start: 12, end: 17 },
        ],
      },
      { snippet: 'delay', highlights: [{ start: 0, end: 5 }] },
    ];
    expect(wordsOfHits(hits).map((word) => word.toLowerCase())).toEqual(['drift', 'delay']);
  });
});
