import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/themes/tokens.ts';

const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ word }) => word);
const clausesOf = (text: string): readonly string[] => {
  const clauses: string[][] = [];
  for (const { word, clause } of tokenise(text)) (clauses[clause] ??= []).push(word);
  return clauses.map((clause) => clause.join(' '));
};

describe('tokenise', () => {
  it('lower-cases, folds curly quotes and drops the possessive', () => {
    expect(wordsOf("The Children’s home, Mother's word")).toEqual([
      'the',
      'children',
      'home',
      'mother',
      'word',
    ]);
  });

  it('splits hyphenated words and what hides a "not"', () => {
    expect(wordsOf("multi-agency staff didn’t and can't and cannot")).toEqual(
      'multi agency staff did not and can not and can not'.split(' '),
    );
  });

  it('gives places of the original text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('tells sentences apart', () => {
    const tokens = tokenise('One thing. Another thing.');
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1]);
  });

  it.each([
    ['Supervision was held, but it was short.', ['supervision was held', 'but it was short']],
    ['Although he was seen, he was not heard.', ['although he was seen', 'he was not heard']],
    ['He was seen; no one wrote it down.', ['he was seen', 'no one wrote it down']],
    ['She was told and the manager was not.', ['she was told', 'and the manager was not']],
    ['No drink, drugs or violence were found.', ['no drink drugs or violence were found']],
    ['Staff were kind and patient.', ['staff were kind and patient']],
    ['He left; she stayed. It was late.', ['he left', 'she stayed', 'it was late']],
  ])('parts clauses: %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });
});
