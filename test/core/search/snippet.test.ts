import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSnippet, HIT_END, HIT_START } from '../../../src/core/search/snippet.ts';

/** Words in square brackets are hits. */
const marked = (text: string) => text.replaceAll('[', HIT_START).replaceAll(']', HIT_END);
const shown = (text: string, width: number) => {
  const { text: cut, highlights } = cutSnippet(marked(text), width);
  return {
    cut,
    words: highlights.map(({ start, end }) => Array.from(cut).slice(start, end).join('')),
  };
};

describe('cutSnippet', () => {
  it('gives a short text whole, with its hits in code points', () => {
    expect(cutSnippet(marked('😀 the [father] was [asked]'), 100)).toEqual({
      text: '😀 the father was asked',
      highlights: [
        { start: 6, end: 12 },
        { start: 17, end: 22 },
      ],
    });
  });

  it('shows the stretch with the most hits, cut at words', () => {
    const filler = 'some other words stand here '.repeat(10);
    const { cut, words } = shown(`[one] ${filler}[two] and [three] ${filler}`, 80);
    expect(words).toEqual(['two', 'three']);
    expect(` ${filler}two and three ${filler}`).toContain(` ${cut} `);
  });

  it('begins at the beginning where nothing was hit', () => {
    expect(shown('a b c d e f', 5)).toEqual({ cut: 'a b c', words: [] });
  });

  it('gives a slice of the text, no longer than asked, and hits where they stood', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', '😀', 'é'),
      minLength: 1,
      maxLength: 60,
    });
    const words = fc.array(fc.record({ word, hit: fc.boolean() }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 100 }), (parts, width) => {
        const whole = parts.map((part) => part.word).join(' ');
        const text = parts.map((part) => (part.hit ? `[${part.word}]` : part.word)).join(' ');
        const { cut, words: hits } = shown(text, width);
        expect(cut.length).toBeLessThanOrEqual(Math.max(width, 0));
        expect(whole.includes(cut)).toBe(true);
        expect(cut.isWellFormed()).toBe(true);
        const wanted = new Set(parts.filter((part) => part.hit).map((part) => part.word));
        for (const hit of hits) expect(wanted.has(hit)).toBe(true);
        if (whole.length <= width)
          expect(hits).toHaveLength(parts.filter((part) => part.hit).length);
      }),
    );
  });
});
