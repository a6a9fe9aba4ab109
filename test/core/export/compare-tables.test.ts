import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTables, readCsv } from '../../../src/core/export/compare-tables.ts';
import { toCsv } from '../../../src/core/export/csv.ts';

describe('tables in CSV', () => {
  it('are read as they were written', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => `a${text.replaceAll(/[\0\r]/g, '')}`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('are compared cell by cell', () => {
    const first = toCsv([
      ['theme', 'n'],
      ['recording', 3],
      ['neglect', 4],
    ]);
    expect(compareTables(first, first)).toEqual({ cells: 6, differences: [] });
    const second = toCsv([
      ['theme', 'n'],
      ['recording', 5],
    ]);
    expect(compareTables(first, second).differences).toEqual([
      { where: 'row 1 (recording), column n', first: '3', second: '5' },
      { where: 'row 2 (neglect), column theme', first: 'neglect', second: null },
      { where: 'row 2 (neglect), column n', first: '4', second: null },
    ]);
  });
});
