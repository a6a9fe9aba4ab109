import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDGE_MOVES, movedEdge } from '../../../src/core/brief/quote-edges.ts';

const PASSAGE = 'A 😀 father asked twice.';
const FATHER = { start: 4, end: 10 };

describe('the edges of a quote', () => {
  it.each([
    ['begin-earlier', { start: 2, end: 10 }],
    ['begin-later', null],
    ['end-earlier', null],
    ['end-later', { start: 4, end: 16 }],
    ['whole-passage', { start: 0, end: 23 }],
  ] as const)('%s goes by a word', (move, to) => {
    expect(movedEdge(PASSAGE, FATHER, move)).toEqual(to);
  });

  it('takes no more than there is', () => {
    const all = { start: 0, end: 23 };
    for (const move of ['begin-earlier', 'end-later', 'whole-passage'] as const) {
      expect(movedEdge(PASSAGE, all, move)).toBeNull();
    }
  });

  it('always leaves whole words of the passage', () => {
    const passages = fc
      .array(fc.stringMatching(/^[a-z😀é.,]{1,6}$/u), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        passages,
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom(...EDGE_MOVES),
        (passage, a, b, move) => {
          const points = Array.from(passage);
          const start = Math.min(a, b, points.length - 1);
          const end = Math.min(Math.max(a, b) + 1, points.length);
          if (start >= end) return;
          const moved = movedEdge(passage, { start, end }, move);
          if (moved === null) return;
          expect(moved.start).toBeLessThan(moved.end);
          if (move !== 'end-earlier' && move !== 'end-later')
            expect(moved.start === 0 || points[moved.start - 1] === ' ').toBe(true);
          if (move !== 'begin-earlier' && move !== 'begin-later')
            expect(moved.end === points.length || points[moved.end] === ' ').toBe(true);
        },
      ),
    );
  });
});
