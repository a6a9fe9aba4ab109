import { describe, expect, it } from 'vitest';
import { Vocabulary, hyphenFate } from '../../../../src/core/extract/pdf/hyphens.ts';

function vocabulary(...lines: string[]): Vocabulary {
  const words = new Vocabulary();
  words.learn(lines);
  return words;
}

describe('hyphenFate', () => {
  it('follows the spelling of the document before any rule', () => {
    const words = vocabulary('Multiagency work and post-natal care', 'are one thing');
    expect(hyphenFate('multi', 'agency', words, true)).toBe('drop');
    expect(hyphenFate('post', 'natal', words, true)).toBe('keep');
  });

  it('keeps the hyphen of the usual prefixes and of two whole words', () => {
    const words = vocabulary('a decision in the making');
    expect(hyphenFate('self', 'harming', words, true)).toBe('keep');
    expect(hyphenFate('decision', 'making', words, true)).toBe('keep');
    expect(hyphenFate('day-to', 'day', words, true)).toBe('keep');
  });

  it('takes the hyphen out of a word that a line broke', () => {
    expect(hyphenFate('safe', 'guarding', vocabulary(), true)).toBe('drop');
  });

  it('leaves a suspended hyphen apart', () => {
    expect(hyphenFate('pre', 'and', vocabulary(), false)).toBe('apart');
  });

  it('learns nothing from words that lines break', () => {
    const words = vocabulary('they were safe-', 'guarding the child');
    expect([words.count('safe'), words.count('guarding'), words.count('child')]).toEqual([0, 0, 1]);
  });
});
