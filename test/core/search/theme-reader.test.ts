import { describe, expect, it } from 'vitest';
import { ThemeReader } from '../../../src/core/search/theme-reader.ts';
import { shippedCodebook } from '../../../src/workers/shipped-files.ts';
import { ROOT } from '../../support/command-line.ts';

const reader = new ThemeReader(await shippedCodebook(ROOT));
const themes = (words: string): readonly string[] =>
  reader.about(words.split(' ')).map(({ theme }) => theme);

describe('what the words of a search are about', () => {
  it('is read by the rules of the codebook, whatever they name', () => {
    expect(themes('nobody asked the child')).toContain('child_voice');
    expect(themes('tall cup under rain')).toEqual([]);
  });

  it('is the parts, too, of a theme that is made of others, and these less surely', () => {
    const [whole, ...parts] = reader.about(['toxic', 'trio']);
    expect(whole?.theme).toBe('toxic_trio');
    expect(parts.map(({ theme }) => theme).toSorted()).toEqual([
      'domestic_abuse',
      'parental_mental_health',
      'parental_substance_misuse',
    ]);
    for (const { sureness } of parts) expect(sureness).toBeLessThan(whole?.sureness ?? 0);
  });

  it('is a part by its own words as surely as ever', () => {
    const alone = reader.about(['mother', 'had', 'depression']);
    const among = reader.about(['toxic', 'trio', 'mother', 'had', 'depression']);
    const of = (read: typeof alone): number =>
      read.find(({ theme }) => theme === 'parental_mental_health')?.sureness ?? 0;
    expect(of(alone)).toBeGreaterThan(0.5);
    expect(of(among)).toBeGreaterThanOrEqual(of(alone));
  });
});
