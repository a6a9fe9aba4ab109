import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { queryText } from '../../../src/core/search/query-text.ts';

const written = (typed: string): string => {
  const { tree } = parseQuery(typed);
  return tree === null ? '' : queryText(tree);
};

describe('a search as it is typed', () => {
  it.each([
    ['mother partner', 'mother partner'],
    ['“Was not brought” OR DNA', '"was not brought" OR dna'],
    ['drift NEAR/5 delay police', 'NEAR(drift delay, 5) police'],
    ['a1 (b1 OR c1) -police', 'a1 (b1 OR c1) NOT police'],
    ['drift NOT (police court)', 'drift NOT (police court)'],
    ['superv* year:2015..2019', 'superv* year:2015..2019'],
    ['theme:("drift, delay" OR voice) mother', 'theme:("drift, delay" OR voice) mother'],
    ['co-operate', 'co-operate'],
  ])('of %s is %s', (typed, text) => {
    expect(written(typed)).toBe(text);
  });

  it('is read as the same again', () => {
    const words = ['mother', 'co-operate', 'superv*', '"was not brought"', '6.10', 'plan/act'];
    const pieces = words.concat('drift NEAR/5 delay', 'year:2015..2019', 'theme:(drift OR "a, b")');
    const signs = ['OR', 'NOT', '(', ')', '-police'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 8 }), (parts) => {
        const { tree } = parseQuery(parts.join(' '));
        if (tree === null) return;
        const text = queryText(tree);
        expect([text, written(text)]).toEqual([text, text]);
      }),
    );
  });
});
