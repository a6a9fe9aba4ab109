import { describe, expect, it, test } from 'vitest';
import { LearnedThemes } from '../../../src/core/themes/learned/learned-themes.ts';
import { parseModel } from '../../../src/core/themes/learned/model-files.ts';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import { MINIMAL_PAIRS, agrees } from './minimal-pairs.ts';
import { shippedCodebook } from './shipped-codebook.ts';
import { shippedModel } from './shipped-model.ts';

const compiled = shippedCodebook();
const learned = new LearnedThemes(parseModel(shippedModel()));

describe.each([
  ['rules alone', undefined],
  ['rules and what was learned', learned],
] as const)('%s', (_of, by) => {
  describe.each(MINIMAL_PAIRS)('%s', (_turn, pairs) => {
    it.each(pairs.flat())('$theme, $reading: $text', ({ theme, reading, text }) => {
      const proposed = proposeThemes(compiled, { text }, by).filter((one) => one.theme === theme);
      expect(agrees(reading, proposed), JSON.stringify(proposed, null, 1)).toBe(true);
    });
  });
});

test('there are as many pairs as there are meant to be, and none twice', () => {
  const pairs = MINIMAL_PAIRS.flatMap(([, all]) => all);
  expect(pairs.length).toBeGreaterThanOrEqual(300);
  const texts = pairs.flat().map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});
