import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendNumbers } from '../../../../src/core/extract/ocr/mend-numbers.ts';
import { line, page } from './recognised.ts';

/** What a column of numbers, each apart from its text, becomes. */
function mended(numbers: readonly string[], x = 60): string[] {
  const lines = numbers.map((number, i) => line(number, { x, y: 100 + i * 40 }));
  return mendNumbers([page(1, lines)]).flatMap((one) =>
    one.lines.flatMap(({ words }) => words.map((word) => word.text)),
  );
}

describe('mendNumbers', () => {
  it.each([
    [
      ['1.2', '1.3', '14', '1.5'],
      ['1.2', '1.3', '1.4', '1.5'],
    ],
    [
      ['2', '2.1', '211', '2.1.2', '22', '221', '23'],
      ['2', '2.1', '2.1.1', '2.1.2', '2.2', '2.2.1', '2.3'],
    ],
    [
      ['2.4', '24.1', '3'],
      ['2.4', '2.4.1', '3'],
    ],
    [
      ['1.9', '110', '111'],
      ['1.9', '1.10', '1.11'],
    ],
    // One was not found at all.
    [
      ['4.3', '45'],
      ['4.3', '4.5'],
    ],
  ])('%j is %j', (read, meant) => expect(mended(read)).toEqual(meant));

  it('leaves numbers alone that nothing before speaks against or for', () => {
    for (const numbers of [
      ['9', '10', '11', '12'],
      ['1', '2', '3', '21'],
      ['2.1', '57', '2.2'],
    ]) {
      expect(mended(numbers)).toEqual(numbers);
    }
  });

  it('leaves numbers alone that stand elsewhere, or in the text', () => {
    const elsewhere = [line('1.3', { y: 100 }), line('14', { x: 300, y: 140 })];
    const within = [line('1.3', { y: 100 }), line('14 weeks later he was seen', { y: 140 })];
    for (const lines of [elsewhere, within]) {
      expect(mendNumbers([page(1, lines)])).toEqual([page(1, lines)]);
    }
  });

  it('never touches numbers that were read as they stand', () => {
    const chapters = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(chapters, (counts) => {
        const numbers = counts.flatMap((count, chapter) =>
          Array.from({ length: count }, (_, i) => `${chapter + 1}.${i + 1}`),
        );
        expect(mended(numbers)).toEqual(numbers);
      }),
    );
  });
});
