import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/core/search/fold.ts';
import { LibraryWords } from '../../../src/core/search/library-words.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import type { WordNode } from '../../../src/core/search/query-tree.ts';
import { readRun } from '../../../src/core/search/read-run.ts';

const counts = new Map(
  foldWords('safer sleep bed sharing drunk alcohol pre birth planning').map((word) => [word, 1]),
);
const THEME = { id: 'sleep', label: 'Safe sleeping', code: 'SL', alsoCalled: ['co-sleeping'] };
const field = new LibraryWords(
  { passages: (word) => counts.get(word) ?? 0, words: () => counts },
  [],
  [THEME],
);

function run(typed: string): readonly WordNode[] {
  const { tree } = parseQuery(typed);
  const parts = tree?.kind === 'and' ? tree.parts : tree === null ? [] : [tree];
  return parts.flatMap((part) => (part.kind === 'word' ? [part] : []));
}
const said = (typed: string): readonly string[] =>
  readRun(run(typed), field).expansions.map(
    ({ from, to, words }) => `${from}-${to} ${words.join(' ')}`,
  );

describe('a run of words', () => {
  it('has the names of the field with a hyphen and without, at the places of its words', () => {
    for (const typed of ['baby co-sleeping alcohol', 'baby safe-sleeping alcohol'])
      expect(said(typed)).toEqual(expect.arrayContaining(['1-2 safer sleep', '1-2 bed sharing']));
    expect(said('baby co sleeping')).toContain('1-3 safer sleep');
  });

  it('has each name once', () => {
    const ways = said('pre-birth assessment');
    expect(ways).toContain('0-2 pre birth planning');
    expect(new Set(ways).size).toBe(ways.length);
  });

  it('names a theme by a word with a hyphen', () => {
    expect(readRun(run('baby co-sleeping'), field).themes).toEqual([
      { from: 1, to: 2, theme: 'sleep', label: 'Safe sleeping' },
    ]);
  });
});
