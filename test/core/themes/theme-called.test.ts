import { expect, test } from 'vitest';
import { themeCalled } from '../../../src/core/themes/theme-called.ts';
import { shippedCodebook } from '../../bench/made-cases.ts';

test.each([
  'professional_curiosity',
  'PC',
  'pc',
  'Professional curiosity',
  ' professional CURIOSITY',
])('a theme is found when it is called %s', (typed) => {
  expect(themeCalled(shippedCodebook(), typed)?.id).toBe('professional_curiosity');
});

test('every theme is found by its id, code and label, and nothing by other words', () => {
  const codebook = shippedCodebook();
  for (const { id, code, label } of codebook.themes) {
    for (const name of [id, code, label]) expect(themeCalled(codebook, name)?.id).toBe(id);
  }
  expect(themeCalled(codebook, 'curiosity and the cat')).toBeUndefined();
});
