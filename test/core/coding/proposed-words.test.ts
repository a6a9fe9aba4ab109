import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointOffsets, codePointLength } from '../../../src/core/text/offsets.ts';
import { proposedWords } from '../../../src/core/coding/proposed-words.ts';

/** The words of a stretch that is given in code points. */
function words(text: string, { start, end }: { start: number; end: number }): string {
  const offsets = new CodePointOffsets(text);
  return text.slice(offsets.toUnits(start), offsets.toUnits(end));
}

/** Where a piece stands, in code points. */
function stretchOf(text: string, piece: string) {
  const start = codePointLength(text.slice(0, text.indexOf(piece)));
  return { start, end: start + codePointLength(piece) };
}

describe('proposedWords', () => {
  const text = 'Dr. Shah 😟 saw the baby. She did not ask again. The visit ended. He slept.';

  it('covers the sentence that holds the evidence', () => {
    expect(words(text, proposedWords(text, [stretchOf(text, 'did not ask')]))).toBe(
      'She did not ask again.',
    );
    expect(words(text, proposedWords(text, [stretchOf(text, 'saw')]))).toBe(
      'Dr. Shah 😟 saw the baby.',
    );
  });

  it('goes from the first to the last where evidence stands in several sentences', () => {
    const evidence = [stretchOf(text, 'ended'), stretchOf(text, 'did not ask')];
    expect(words(text, proposedWords(text, evidence))).toBe(
      'She did not ask again. The visit ended.',
    );
  });

  it('covers the whole passage where there is no evidence', () => {
    expect(words(text, proposedWords(text, []))).toBe(text);
  });

  it('always holds the evidence and stays within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (any, a, b) => {
          const length = codePointLength(any);
          const start = a % length;
          const evidence = { start, end: start + 1 + (b % (length - start)) };
          const covered = proposedWords(any, [evidence]);
          expect(covered.start).toBeLessThanOrEqual(evidence.start);
          expect(covered.end).toBeGreaterThanOrEqual(evidence.end);
          expect(covered.start).toBeGreaterThanOrEqual(0);
          expect(covered.end).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});
