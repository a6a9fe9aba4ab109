import { describe, expect, it } from 'vitest';
import type { TermNode } from '../../../src/core/search/query-tree.ts';
import { matchOf } from '../../../src/core/search/term-lookup.ts';

const near = (terms: readonly TermNode[], words: readonly string[] = []): readonly string[] =>
  matchOf({ kind: 'near', terms, within: 6 }, () => words).match.split(' OR ');

describe('what the index is asked for near words', () => {
  it('has a word with a hyphen in pieces and in one', () => {
    const multiAgency = { kind: 'word', word: 'multiagency', pieces: ['multi', 'agency'] } as const;
    expect(near([multiAgency, { kind: 'word', word: 'hub' }])).toEqual([
      'NEAR("multi agency" "hub", 6)',
      'NEAR("multiagency" "hub", 6)',
    ]);
    expect(near([{ kind: 'word', word: 'cooperate' }, multiAgency])).toHaveLength(4);
  });

  it('stays of a size that can be asked however many words have forms, with each as it was typed', () => {
    const words = Array.from({ length: 60 }, (_, at) => `co-op${String(at)}`);
    const rows = near(
      words.map((word) => ({ kind: 'word', word: word.replace('-', ''), pieces: word.split('-') })),
    );
    expect(rows.length).toBeLessThanOrEqual(600);
    expect(rows[0]).toBe(
      `NEAR(${words.map((word) => `"${word.replace('-', ' ')}"`).join(' ')}, 6)`,
    );

    const endings = Array.from({ length: 40 }, (_, at) => `school${String(at)}`);
    const prefix = { kind: 'prefix', start: 'school' } as const;
    expect(near([prefix, prefix, prefix], endings)).toHaveLength(24 * 24);
  });
});
