import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import { shippedCodebook } from './shipped-codebook.ts';

/**
 * Each line of fairness.txt is a pair: one sentence in which the words in braces are exchanged. What is
 * proposed must be the same for both, but for the themes named behind the slash, which are about them.
 */
const LINES = readFileSync(join(import.meta.dirname, 'fairness.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const compiled = shippedCodebook();

function pairOf(line: string): {
  readonly pair: readonly string[];
  readonly about: readonly string[];
} {
  const [sentence = '', about = ''] = line.split(' / ');
  const words = /\{([^|]+)\|([^}]+)\}/u.exec(sentence);
  if (words === null) throw new Error(`no words to exchange: ${line}`);
  const pair = [words[1] ?? '', words[2] ?? ''].map((word) => sentence.replace(words[0], word));
  return { pair, about: about.split(' ') };
}

describe('what is proposed does not hang on who it is about', () => {
  it.each(LINES)('%s', (line) => {
    const { pair, about } = pairOf(line);
    const [one, two] = pair.map((text) =>
      proposeThemes(compiled, { text })
        .filter(({ theme }) => !about.includes(theme))
        .map(({ theme, stance }) => `${theme} ${stance}`),
    );
    expect(one).toEqual(two);
  });

  test('there are as many pairs as there are meant to be, and most draw a proposal', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(120);
    const drawn = LINES.filter((line) =>
      pairOf(line).pair.every((text) => proposeThemes(compiled, { text }).length > 0),
    );
    expect(drawn.length).toBeGreaterThan(LINES.length * 0.6);
  });
});
