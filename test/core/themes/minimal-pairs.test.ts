import { describe, expect, it, test } from 'vitest';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import { MINIMAL_PAIRS, agrees } from './minimal-pairs.ts';
import { shippedCodebook } from './shipped-codebook.ts';

const compiled = shippedCodebook();

describe.each(MINIMAL_PAIRS)('%s', (_, pairs) => {
  it.each(pairs.flat())('$theme, $reading: $text', ({ theme, reading, text }) => {
    const proposed = proposeThemes(compiled, { text }).filter((one) => one.theme === theme);
    expect(agrees(reading, proposed), JSON.stringify(proposed, null, 1)).toBe(true);
  });
});

test('there are as many pairs as there are meant to be, and none twice', () => {
  const pairs = MINIMAL_PAIRS.flatMap(([, all]) => all);
  expect(pairs.length).toBeGreaterThanOrEqual(300);
  const texts = pairs.flat().map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});
