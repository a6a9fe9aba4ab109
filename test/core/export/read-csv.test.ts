import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../../src/core/export/csv.ts';
import { csvRows } from '../../../src/core/export/read-csv.ts';

it('reads rows and cells as they were written', () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => `a${text.replaceAll(/[\0\r]/g, '')}`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect([...csvRows([toCsv(rows)])]).toEqual(rows);
    }),
  );
});
