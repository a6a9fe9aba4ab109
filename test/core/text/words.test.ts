import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords, wordsOf } from '../../../src/core/text/words.ts';

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'Z', '9', ' ', '-', 'é', 'İ', 'ß', '’', '\n') }),
);

test('the words of any text are its runs of letters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsOf(text)).toEqual(text.match(/\p{L}+/gu) ?? []);
    }),
  );
});

test('the same words are the same however they are set', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      expect(plainWords(text)).toBe(plain);
    }),
  );
  expect(plainWords(' Partners—must “meet”\n(weekly), ÉLAN 2.0 ')).toBe(
    'partners must meet weekly élan 2 0',
  );
});
