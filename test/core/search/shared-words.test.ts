import { describe, expect, it } from 'vitest';
import { sharedWords } from '../../../src/core/search/shared-words.ts';
import { textWords } from '../../../src/core/search/text-words.ts';

const counts = { passages: 1000, holding: (word: string) => (word === 'the' ? 900 : 10) };

function likeness(texts: readonly string[], scores: readonly number[] = []): readonly number[] {
  const read = texts.map((text, id) => ({
    id,
    text,
    words: textWords(text),
    score: scores[id] ?? 1,
  }));
  const shared = sharedWords(read, counts);
  return texts.map((_, id) => shared.get(id) ?? Number.NaN);
}

describe('words that a passage shares with the best', () => {
  it('counts those that several of the best hold', () => {
    const [, , like = 0, unlike = 0] = likeness([
      'the surgery lost a letter',
      'the surgery filed a letter',
      'the surgery had a letter',
      'the garden was green',
    ]);
    expect(like).toBeGreaterThan(unlike);
    expect(unlike).toBe(0);
  });

  it('passes over words that stand everywhere in the library, and numbers', () => {
    expect(likeness(['the 2019 cat', 'the 2019 dog', 'the 2019 hen'])).toEqual([0, 0, 0]);
  });

  it('does not count what a passage gives itself, nor what one with the same text gives', () => {
    const notice = 'licence archive reuse';
    expect(likeness([notice, notice, notice, 'surgery letter'])).toEqual([0, 0, 0, 0]);
  });

  it('counts more what the better ones hold', () => {
    const texts = [
      'surgery one',
      'surgery two',
      'garden three',
      'garden four',
      'surgery',
      'garden',
    ];
    const [, , , , surgery = 0, garden = 0] = likeness(texts, [9, 9, 1, 1, 0.1, 0.1]);
    expect(surgery).toBeGreaterThan(garden);
    expect(garden).toBeGreaterThan(0);
  });

  it('is 0 where one or none was read', () => {
    expect(likeness(['surgery letter'])).toEqual([0]);
    expect(likeness([])).toEqual([]);
  });
});
