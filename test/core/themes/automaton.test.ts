import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../../../src/core/themes/automaton.ts';
import type { Span } from '../../../src/core/themes/automaton.ts';
import type { Expression } from '../../../src/core/themes/expression.ts';
import { tokenise } from '../../../src/core/themes/tokens.ts';

const WORDS = ['red', 'blue', 'green'];

const expression = fc.letrec<{ any: Expression; sequence: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...WORDS).map((word): Expression => ({ kind: 'word', word })),
    fc.constantFrom(...WORDS).map((word): Expression => ({ kind: 'exact', word })),
    fc.constantFrom('r', 'bl', 'gree').map((word): Expression => ({ kind: 'prefix', word })),
    fc
      .array(tie('any'), { minLength: 1, maxLength: 3 })
      .map((options): Expression => ({ kind: 'choice', options })),
    tie('sequence'),
  ),
  sequence: fc
    .array(
      fc.record({
        gap: fc.integer({ min: 0, max: 3 }),
        item: fc.oneof(
          tie('any'),
          tie('any').map((of): Expression => ({ kind: 'optional', of })),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((steps): Expression => ({ kind: 'sequence', steps })),
})).any;

/** Where a match of the expression that begins at `from` may end, found by trying everything. */
function endsOf(of: Expression, words: readonly string[], from: number): ReadonlySet<number> {
  const word = words[from] ?? '';
  if (of.kind === 'choice') {
    return new Set(of.options.flatMap((option) => [...endsOf(option, words, from)]));
  }
  if (of.kind === 'optional') return new Set([from, ...endsOf(of.of, words, from)]);
  if (of.kind === 'sequence') {
    let ends = new Set([from]);
    for (const { gap, item } of of.steps) {
      const starts = [...ends].flatMap((end) =>
        Array.from({ length: gap + 1 }, (_, i) => end + i).filter((at) => at <= words.length),
      );
      ends = new Set(starts.flatMap((start) => [...endsOf(item, words, start)]));
    }
    return ends;
  }
  if (of.kind === 'prefix') return new Set(word.startsWith(of.word) ? [from + 1] : []);
  return new Set(of.kind !== 'class' && word === of.word ? [from + 1] : []);
}

function expected(of: Expression, words: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const end = Math.max(...endsOf(of, words, start));
    if (end > start && end > (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

describe('Automaton', () => {
  it('finds what trying everything finds, for several patterns at once', () => {
    const texts = fc.array(fc.constantFrom(...WORDS, 'other'), { maxLength: 10 });
    const patterns = fc.array(expression, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(patterns, fc.array(texts, { minLength: 1, maxLength: 3 }), (all, lines) => {
        const automaton = new Automaton();
        const kept = all.filter((one) => !endsOf(one, [], 0).has(0));
        const numbers = kept.map((one) => automaton.add('test', one));
        for (const words of lines) {
          const found = automaton.find(tokenise(words.join(' ')));
          const spans = numbers.map((number) => found.get(number) ?? []);
          expect(spans).toEqual(kept.map((one) => expected(one, words)));
        }
      }),
    );
  });

  it('refuses a pattern that could stand for no word', () => {
    const of: Expression = { kind: 'word', word: 'red' };
    expect(() => new Automaton().add('test', { kind: 'optional', of })).toThrow(
      'at least one word',
    );
  });

  it('gives the same pattern one number', () => {
    const automaton = new Automaton();
    const red: Expression = { kind: 'word', word: 'red' };
    expect(automaton.add('a', red)).toBe(automaton.add('b', { ...red }));
    expect(automaton.patterns).toBe(1);
  });
});
