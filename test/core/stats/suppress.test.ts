import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress, type Counts, type Sum } from '../../../src/core/stats/suppress.ts';
import { attacked } from './attacked.ts';

/** Cells of a table of rows by columns, with or without its margins as cells. */
function table(rows: readonly (readonly number[])[], areTotalsShown: boolean): Counts {
  const width = rows[0]?.length ?? 0;
  const cells = rows.flat();
  const sums: Sum[] = [];
  const add = (parts: number[]): void => {
    const value = parts.reduce((sum, part) => sum + (cells[part] ?? 0), 0);
    if (areTotalsShown) {
      cells.push(value);
      sums.push({ parts, total: { cell: cells.length - 1 } });
    } else sums.push({ parts, total: { known: value } });
  };
  for (const [i] of rows.entries()) add(Array.from({ length: width }, (_, j) => i * width + j));
  for (let j = 0; j < width; j += 1) add(rows.map((_, i) => i * width + j));
  const all = rows.flat().reduce((sum, value) => sum + value, 0);
  if (areTotalsShown) {
    const first = rows.length * width;
    sums.push({ parts: rows.map((_, i) => first + i), total: { known: all } });
    sums.push({
      parts: Array.from({ length: width }, (_, j) => first + rows.length + j),
      total: { known: all },
    });
  }
  return { cells, sums };
}

function line(cells: readonly number[]): Counts {
  const total = cells.reduce((sum, value) => sum + value, 0);
  return { cells, sums: [{ parts: cells.map((_, i) => i), total: { known: total } }] };
}

describe('small numbers', () => {
  it('takes one more where one alone could be had from the total', () => {
    expect(suppress(line([30, 3, 12, 0]), 5)).toEqual(new Set([1, 2]));
  });

  it('takes one more where the withheld ones together are too few to hide in', () => {
    // 1 and 1 add up to 2, so that each could only be 1.
    expect(suppress(line([30, 1, 1, 9]), 5)).toEqual(new Set([1, 2, 3]));
  });

  it('leaves everything where nothing is small, and zeros always', () => {
    expect(suppress(line([5, 0, 20]), 5).size).toBe(0);
    expect(suppress({ cells: [3, 12], sums: [] }, 5)).toEqual(new Set([0]));
  });

  it('closes a rectangle in a table with totals', () => {
    const withheld = suppress(
      table(
        [
          [20, 3, 17],
          [11, 12, 13],
          [9, 18, 20],
        ],
        false,
      ),
      5,
    );
    expect(withheld.has(1)).toBe(true);
    expect(withheld.size).toBe(4);
  });

  it('withholds the whole where that is the only way', () => {
    expect(suppress(line([1, 1, 1, 2, 0]), 5).size).toBe(5);
  });

  it('cannot be worked out by linear programming', () => {
    const cell = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 }));
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(
        tables,
        fc.boolean(),
        fc.integer({ min: 3, max: 10 }),
        (rows, areTotals, limit) => {
          const counts = table(rows, areTotals);
          const withheld = suppress(counts, limit);
          for (const [i, value] of counts.cells.entries()) {
            if (value > 0 && value < limit) expect(withheld.has(i)).toBe(true);
          }
          // Where even that is not enough everything is withheld, and a reader knows no count at all.
          if (withheld.size === counts.cells.length) return;
          for (const i of withheld) {
            const low = attacked(counts, withheld, i, 'minimize');
            const high = attacked(counts, withheld, i, 'maximize');
            expect(high - low).toBeGreaterThanOrEqual(1 - 1e-6);
            const value = counts.cells[i] ?? 0;
            if (value < limit) {
              expect(low).toBeLessThanOrEqual(1 + 1e-6);
              expect(high).toBeGreaterThanOrEqual(limit - 1 - 1e-6);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
