import { expect, it } from 'vitest';
import { movedInWords } from '../../../src/core/coding/moved-words.ts';

it.each([
  [0.8, 0.8, 'as before'],
  [0.8, 0.81, 'as before'],
  [0.5, 0.55, 'a little surer'],
  [0.8, 0.75, 'a little less sure'],
  [0.8, 0.65, 'less sure'],
  [0.4, 0.9, 'much surer'],
  [0.8, 0.272, 'much less sure'],
])('from %d to %d is %s', (before, after, words) => {
  expect(movedInWords(before, after)).toBe(words);
});
