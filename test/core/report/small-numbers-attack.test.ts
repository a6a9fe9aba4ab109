import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellOf,
  isWithheld,
  type CellAt,
  type Report,
  type ReportCell,
} from '../../../src/core/report/report.ts';
import { isOfTooFew, withSmallNumbers } from '../../../src/core/report/small-numbers.ts';
import type { Sum } from '../../../src/core/stats/suppress.ts';
import { attacked } from '../stats/attacked.ts';
import { anyLibrary, EVERY_REPORT } from './any-library.ts';

const LIMIT = 5;
const CHOICE = { how: 'withheld', under: LIMIT } as const;

/** Every count of cases of a report, by its place, as it is and whether it is withheld. Rows keep their places only where they do not change order. */
function countsOf(report: Report) {
  const hidden = withSmallNumbers(
    { ...report, tables: report.tables.map((table) => ({ ...table, isRanked: false })) },
    CHOICE,
  );
  return report.tables.flatMap((table) => {
    const shown = hidden.tables.find(({ name }) => name === table.name);
    if (shown === undefined) return [];
    return table.rows.map((row, i) => {
      const hiddenRow = shown.rows[i];
      return table.columns
        .filter(({ kind }) => kind === 'cases')
        .map(({ name: column }) => ({
          at: { table: table.name, row: i, column },
          value: cellOf(table, row, column),
          isHidden: hiddenRow !== undefined && isWithheld(cellOf(shown, hiddenRow, column)),
        }));
    });
  });
}

/** The cells that hang together with one through sums. */
function together(sums: readonly Sum[], from: number): readonly number[] {
  const found = new Set([from]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { parts, total } of sums) {
      const members = 'cell' in total ? [...parts, total.cell] : parts;
      if (members.some((one) => found.has(one))) for (const one of members) found.add(one);
    }
  }
  return [...found];
}

const keyOf = ({ table, row, column }: CellAt): string => `${table} ${row} ${column}`;
const numberIn = (cell: ReportCell): number => (typeof cell === 'number' ? cell : NaN);

describe('counts withheld in a report', () => {
  it('cannot be worked out by linear programming from all that the report says adds up', () => {
    fc.assert(
      fc.property(anyLibrary(40), (source) => {
        for (const make of EVERY_REPORT) {
          const report = make(source);
          if (report === null || isOfTooFew(report, CHOICE)) continue;
          const cells = countsOf(report)
            .flat()
            .filter(({ value }) => typeof value === 'number');
          const index = new Map(cells.map(({ at }, i) => [keyOf(at), i]));
          const place = (at: CellAt): number => index.get(keyOf(at)) ?? NaN;
          const counts = {
            cells: cells.map(({ value }) => numberIn(value)),
            sums: report.sums.map(({ parts, total }) => ({
              parts: parts.map(place),
              total: typeof total === 'number' ? { known: total } : { cell: place(total) },
            })),
          };
          const withheld = new Set(cells.flatMap(({ isHidden }, i) => (isHidden ? i : [])));
          for (const [i, { value }] of cells.entries()) {
            const count = numberIn(value);
            if (count === 0 || count >= LIMIT) continue;
            expect(withheld.has(i), `${report.kind} ${i}`).toBe(true);
          }
          for (const i of [...withheld].slice(0, 6)) {
            // Where nothing less would do, all that hangs together is withheld, zeros too: nothing is known of it.
            const near = together(counts.sums, i);
            if (near.every((one) => withheld.has(one))) continue;
            const sums = counts.sums.filter(({ parts }) => parts.some((one) => near.includes(one)));
            const own = new Set(near.filter((one) => withheld.has(one)));
            const low = attacked({ ...counts, sums }, own, i, 'minimize');
            const high = attacked({ ...counts, sums }, own, i, 'maximize');
            expect(high - low, report.kind).toBeGreaterThanOrEqual(1 - 1e-6);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are not given away by sums that a report does not say but that always hold in its rows', () => {
    const libraries = fc.sample(anyLibrary(40), { numRuns: 60, seed: 7 });
    for (const make of EVERY_REPORT) {
      const reports = libraries.flatMap((source) => {
        const report = make(source);
        return report === null || isOfTooFew(report, CHOICE) ? [] : [report];
      });
      const rows = reports.flatMap(countsOf);
      const byTable = Map.groupBy(rows, ([first]) => first?.at.table);
      for (const [table, own] of byTable) {
        const width = own[0]?.length ?? 0;
        const value = (row: (typeof own)[number], i: number): number =>
          numberIn(row[i]?.value ?? null);
        for (let whole = 0; whole < width; whole += 1) {
          for (let a = 0; a < width; a += 1) {
            for (let b = a; b < width; b += 1) {
              if (a === whole || b === whole) continue;
              const isEqual = a === b;
              const holds = own.every(
                (row) => value(row, whole) === value(row, a) + (isEqual ? 0 : value(row, b)),
              );
              if (!holds) continue;
              for (const row of own) {
                const members = [...new Set([whole, a, b])].map((i) => row[i]?.isHidden === true);
                expect(
                  members.filter((one) => one),
                  `${table}: ${whole} = ${a} + ${b}`,
                ).not.toHaveLength(1);
              }
            }
          }
        }
      }
    }
  });
});
