import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/search/evaluate.ts';
import { signsReader } from '../../../src/core/search/reading-signs.ts';
import type { ReadingSigns } from '../../../src/core/search/reading-signs.ts';
import type { TermGroup } from '../../../src/core/search/search-plan.ts';
import { soughtTerms } from '../../../src/core/search/sought-terms.ts';
import { TextMatcher } from '../../../src/core/search/text-matcher.ts';
import { tableOf } from './support/passage-tables.ts';

const GROUPS = ['plan', 'drift'].map((word): TermGroup => ({
  kind: 'group',
  typed: [{ kind: 'word', word, pieces: [word] }],
  ways: [],
}));
const TEXTS = [
  'The plan hid drift. Nothing else was said.',
  'The plan was kept. Later there was drift.',
  'After a good many other words there was a plan.',
  'The plan of Harrow Council and Kent Police hid drift.',
];
const table = tableOf(
  TEXTS.map((text, at) => ({
    words: text.toLowerCase().match(/[a-z]+/gu) ?? [],
    caseAt: 0,
    section: at === 1 ? 0 : 1,
    tags: at === 2 ? [{ kind: 0, sureness: 60 }] : [],
  })),
);

/** Signs of one of the texts in a search for a plan and drift. */
function signsAt(id: number): Omit<ReadingSigns, 'likeness'> {
  const { groups } = evaluate(
    { kind: 'or', parts: GROUPS },
    {
      table,
      themes: [],
      lookUp: (term) =>
        Int32Array.from(
          [...TEXTS.entries()].flatMap(([at, text]) =>
            term.kind === 'word' && text.includes(term.word) ? [at] : [],
          ),
        ),
    },
  );
  const read = signsReader({ table, groups, themes: new Set(['drift']), stance: undefined });
  const text = TEXTS[id] ?? '';
  return read({ id, text, score: 1, ...new TextMatcher(soughtTerms(GROUPS)).hits(text) });
}

describe('the signs of a passage that was read', () => {
  it('say how much of the search it lacks', () => {
    expect(signsAt(0).lacking).toBe(0);
    expect(signsAt(2).lacking).toBeGreaterThan(0.5);
    expect(signsAt(2).lacking).toBeLessThan(1);
  });

  it('tell the search in one sentence from the search in two', () => {
    expect(signsAt(0).together).toBeCloseTo(1, 6);
    expect(signsAt(1).together).toBeLessThan(0.7);
    expect(signsAt(1).together).toBeGreaterThan(0);
  });

  it('say how many words stand before what is sought', () => {
    expect(signsAt(0).lateness).toBeCloseTo(Math.log(2), 6);
    expect(signsAt(2).lateness).toBeCloseTo(Math.log(10), 6);
  });

  it('count names within sentences', () => {
    expect(signsAt(0).names).toBe(0);
    expect(signsAt(3).names).toBeCloseTo(4 / 10, 6);
  });

  it('add up the tags of the themes that the search is about', () => {
    expect(signsAt(2).bearing).toBeCloseTo(0.6, 6);
    expect(signsAt(0).bearing).toBe(0);
  });
});
