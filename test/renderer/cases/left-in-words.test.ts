import { expect, it } from 'vitest';
import { leftInWords } from '../../../src/renderer/src/features/cases/left-in-words.ts';

it('says of what is left where the reader leads to none of it', () => {
  expect(leftInWords(0, true)).toBe('Nothing left to decide');
  expect(leftInWords(12, false)).toBe('12 proposals left to decide');
  expect(leftInWords(12, true)).toBe(
    '12 proposals left to decide, each marked unsure or of a confidence under 0.50',
  );
  expect(leftInWords(1, true)).toBe(
    '1 proposal left to decide, marked unsure or of a confidence under 0.50',
  );
});
