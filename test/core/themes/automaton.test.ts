import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../../../src/core/themes/automaton.ts';
import { WordClasses } from '../../../src/core/themes/classes.ts';
import type { Expression } from '../../../src/core/themes/expression.ts';
import { PatternParts } from '../../../src/core/themes/pattern-parts.ts';
import type { Span } from '../../../src/core/themes/places.ts';
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

function mayBeEmpty(of: Expression): boolean {
  if (of.kind === 'choice') return of.options.some(mayBeEmpty);
  if (of.kind === 'sequence') return of.steps.every(({ item }) => mayBeEmpty(item));
  return of.kind === 'optional';
}

/** Where a match of the expression that begins at `from` may end, found by trying everything. */
function endsOf(of: Expression, words: readonly string[], from: number): readonly number[] {
  const word = words[from] ?? '';
  if (of.kind === 'choice') return of.options.flatMap((option) => endsOf(option, words, from));
  if (of.kind === 'optional') return endsOf(of.of, words, from);
  if (of.kind === 'sequence') return endsOfSequence(of, words, from);
  if (of.kind === 'prefix') return word.startsWith(of.word) ? [from + 1] : [];
  return of.kind !== 'class' && word === of.word ? [from + 1] : [];
}

/** The same; the gap before a step that is not there counts only where it stands between others. */
function endsOfSequence(
  { steps }: Expression & { kind: 'sequence' },
  words: readonly string[],
  from: number,
): readonly number[] {
  let heads = [{ end: from, gap: 0, begun: false }];
  for (const { gap, item } of steps) {
    heads = heads.flatMap((head) => {
      const free = head.begun ? head.gap + gap : 0;
      const starts = Array.from({ length: free + 1 }, (_, i) => head.end + i);
      const withIt = starts
        .flatMap((start) => endsOf(item, words, start))
        .map((end) => ({ end, gap: 0, begun: true }));
      return mayBeEmpty(item) ? [...withIt, { ...head, gap: free }] : withIt;
    });
  }
  return heads.filter(({ begun }) => begun).map(({ end }) => end);
}

function expected(of: Expression, words: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const end = Math.max(0, ...endsOf(of, words, start));
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
        const parts = new PatternParts(new WordClasses({}));
        const kept = all.filter((one) => !mayBeEmpty(one));
        const numbers = kept.map((one) => parts.add('test', one));
        const automaton = new Automaton(parts);
        for (const words of lines) {
          const found = automaton.find(tokenise(words.join(' ')));
          const spans = numbers.map((number) => found.spans(number));
          expect(spans).toEqual(kept.map((one) => expected(one, words)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing over the end of a sentence, and little in a sentence without end', () => {
    const parts = new PatternParts(new WordClasses({}));
    const red: Expression = { kind: 'word', word: 'red' };
    const pair = parts.add('test', {
      kind: 'sequence',
      steps: [
        { gap: 0, item: red },
        { gap: 2, item: red },
      ],
    });
    const automaton = new Automaton(parts);
    expect(automaton.find(tokenise('It was red. Red it was.')).spans(pair)).toEqual([]);
    expect(automaton.find(tokenise('red '.repeat(20_000))).spans(pair)).toHaveLength(19_997);
  });
});

describe('PatternParts', () => {
  it('refuses a pattern that could stand for no word', () => {
    const of: Expression = { kind: 'word', word: 'red' };
    expect(() =>
      new PatternParts(new WordClasses({})).add('test', { kind: 'optional', of }),
    ).toThrow('at least one word');
  });

  it('gives the same pattern one number', () => {
    const parts = new PatternParts(new WordClasses({}));
    const red: Expression = { kind: 'word', word: 'red' };
    expect(parts.add('a', red)).toBe(parts.add('b', { ...red }));
    expect(parts.patterns).toBe(1);
  });
});
