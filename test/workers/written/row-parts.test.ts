import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowParts } from '../../../src/workers/written/row-parts.ts';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((one) => one !== '');

describe('parts of a row', () => {
  it('are the row itself where it fits', () => {
    const cells = ['a  b ', '', 'c'];
    expect([...rowParts(cells, () => true)]).toEqual([cells]);
  });

  it('fit each, and hold every word of each cell in order', () => {
    const cell = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 6, max: 20 }),
        (columns, most) => {
          const cells = columns.map((own) => own.join(' '));
          const parts = [...rowParts(cells, (text) => text.length <= most)];
          for (const part of parts)
            for (const text of part) expect(text.length).toBeLessThanOrEqual(most);
          expect(cells.map((_, at) => parts.flatMap((part) => words(part[at] ?? '')))).toEqual(
            columns,
          );
        },
      ),
    );
  });

  it('come to an end where a word does not fit', () => {
    expect([...rowParts(['short immeasurable end'], (text) => text.length <= 5)]).toEqual([
      ['short'],
      ['immeasurable end'],
    ]);
  });
});
