import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, type Report } from '../../../src/core/report/report.ts';
import { anyLibrary, EVERY_REPORT } from './any-library.ts';

describe('every report', () => {
  it('adds up as it says it does', () => {
    fc.assert(
      fc.property(anyLibrary(), (source) => {
        for (const make of EVERY_REPORT) {
          const report = make(source);
          for (const { parts, total } of report?.sums ?? []) {
            const value = ({ table, row, column }: (typeof parts)[number]): number => {
              const found = report?.tables.find(({ name }) => name === table);
              const at = found?.rows[row];
              return found === undefined || at === undefined
                ? NaN
                : Number(cellOf(found, at, column));
            };
            const sum = parts.reduce((all, part) => all + value(part), 0);
            expect(sum).toBe(typeof total === 'number' ? total : value(total));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order its cases and tags come', () => {
    fc.assert(
      fc.property(anyLibrary(), fc.infiniteStream(fc.nat()), (source, order) => {
        const shuffled = source.counts
          .map((count) => ({ count, at: order.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ count }) => count);
        for (const make of EVERY_REPORT) {
          expect(make({ ...source, counts: shuffled })?.tables).toEqual(make(source)?.tables);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts the same in whatever order its cases come', () => {
    const counted = (report: Report | null) =>
      report?.tables
        .filter(({ isByCase }) => isByCase !== true)
        .map(({ rows }) => rows.map(({ cells }) => cells));
    fc.assert(
      fc.property(anyLibrary(), (source) => {
        const cases = source.cases.toReversed();
        for (const make of EVERY_REPORT) {
          expect(counted(make({ ...source, cases }))).toEqual(counted(make(source)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every cell a column', () => {
    fc.assert(
      fc.property(anyLibrary(), (source) => {
        for (const make of EVERY_REPORT) {
          for (const { columns, rows } of make(source)?.tables ?? []) {
            for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
            expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
