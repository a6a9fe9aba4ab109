import { describe, expect, it } from 'vitest';
import { readingWorth } from '../../../src/core/search/reading-worth.ts';
import { TextMatcher, type SoughtTerm } from '../../../src/core/search/text-matcher.ts';

const TERMS: readonly SoughtTerm[] = ['father', 'asked'].map((word, at) => ({
  term: { kind: 'word', word },
  typed: [at],
  why: null,
}));
const matcher = new TextMatcher(TERMS);

function worth(text: string, bearing = 0): number {
  const { hits, words } = matcher.hits(text);
  return readingWorth({ hits, words: words.length, bearing }, TERMS.length);
}

const PADDING = 'The plan of that week was read and kept by every one of them.';

describe('what a passage is worth once it is read', () => {
  it('is more where the words stand near one another', () => {
    expect(worth(`The father was asked. ${PADDING}`)).toBeGreaterThan(
      worth(`The father came. ${PADDING} She asked.`),
    );
  });

  it('is more where it begins with what is sought', () => {
    expect(worth(`The father was asked. ${PADDING}`)).toBeGreaterThan(
      worth(`${PADDING} The father was asked.`),
    );
  });

  it('is more for each theme that it bears on, by how sure that is', () => {
    const text = `The father was asked. ${PADDING}`;
    expect(worth(text, 0.5)).toBeGreaterThan(worth(text, 0.2));
    expect(worth(text, 1.3)).toBeGreaterThan(worth(text, 0.9));
  });

  it('is told of a passage with none of the words, and of an empty one', () => {
    expect(worth(PADDING)).toBeLessThan(1);
    expect(worth(PADDING, 1)).toBeGreaterThan(worth(PADDING));
    expect(worth('')).toBeGreaterThan(0);
  });
});
