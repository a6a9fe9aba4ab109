import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparingTables, type TablesCompared } from '../../../src/core/export/compare-tables.ts';
import { toCsv } from '../../../src/core/export/csv.ts';

/** What comes of comparing two tables to the end. */
function compared(first: Iterable<string>, second: Iterable<string>): TablesCompared {
  const comparing = comparingTables(first, second);
  let step = comparing.next();
  while (step.done !== true) step = comparing.next();
  return step.value;
}

/** A text in pieces of so many letters. */
function inPieces(text: string, letters: number): readonly string[] {
  return text.match(new RegExp(`[^]{1,${letters}}`, 'g')) ?? [];
}

describe('tables in CSV', () => {
  it('are the same in whatever pieces they come', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, one, other) => {
          const text = toCsv(rows);
          const same = compared(inPieces(text, one), inPieces(text, other));
          expect(same).toEqual({ cells: rows.length * 3, differences: [] });
          const more = compared(inPieces(text, one), inPieces(`${text}b,b,b\r\n`, other));
          expect(more.differences).toHaveLength(3);
        },
      ),
    );
  });

  it('are compared cell by cell', () => {
    const first = toCsv([
      ['theme', 'n'],
      ['recording', 3],
      ['neglect', 4],
    ]);
    expect(compared([first], [first])).toEqual({ cells: 6, differences: [] });
    const second = toCsv([
      ['theme', 'n'],
      ['recording', 5],
    ]);
    expect(compared([first], [second]).differences).toEqual([
      { where: 'row 1 (recording), column n', first: '3', second: '5' },
      { where: 'row 2 (neglect), column theme', first: 'neglect', second: null },
      { where: 'row 2 (neglect), column n', first: '4', second: null },
    ]);
  });
});
