import { byValue, type Characteristic } from './case-characteristics.ts';
import type { CountedCharacteristics } from './counted-characteristics.ts';
import type { CellAt, CellSum, ReportTable } from './report.ts';
import type { ReportedCase } from './report-source.ts';

/** A table of two characteristics, and what of it adds up. */
export interface CrossedCharacteristics {
  readonly table: ReportTable;
  readonly sums: readonly CellSum[];
}

/**
 * One characteristic down, another across, with a margin. Rows and columns add up to the counts of the table in which each
 * of the two is counted alone; `counted` tells where those stand.
 */
export function crossedCharacteristics(
  cases: readonly ReportedCase[],
  down: Characteristic,
  across: Characteristic,
  counted: CountedCharacteristics['countOf'],
): CrossedCharacteristics {
  const columns = byValue(across, cases).map((value) => ({
    ...value,
    name: value.id.replaceAll(' ', '_'),
    has: new Set(value.cases),
  }));
  const values = byValue(down, cases);
  const name = `${down.name}_by_${across.name}`;
  const at = (row: number, column: string): CellAt => ({ table: name, row, column });
  const sumsTo = (one: Characteristic, id: string, parts: readonly CellAt[]): CellSum[] => {
    const total = counted.get(one)?.get(id);
    return total === undefined ? [] : [{ parts, total }];
  };
  return {
    table: {
      name,
      title: `${down.label} by ${across.label.toLowerCase()}`,
      columns: [
        { name: 'value', head: down.label, kind: 'text', meaning: down.label },
        ...columns.map((column) => ({
          name: column.name,
          head: column.words,
          over: across.label,
          kind: 'cases' as const,
          meaning: `Reviews with this value and ${across.label.toLowerCase()} ${column.words}`,
        })),
        {
          name: 'all',
          head: 'All',
          kind: 'cases',
          meaning: 'All reviews with this value',
          opens: {},
        },
      ],
      rows: values.map(({ words, cases: own }) => ({
        opens: { cases: own.map(({ id }) => id) },
        cells: [
          words,
          ...columns.map(({ has }) => own.filter((one) => has.has(one)).length),
          own.length,
        ],
      })),
    },
    sums: [
      ...values.flatMap(({ id }, row) => [
        { parts: columns.map((column) => at(row, column.name)), total: at(row, 'all') },
        ...sumsTo(down, id, [at(row, 'all')]),
      ]),
      ...columns.flatMap((column) =>
        sumsTo(
          across,
          column.id,
          values.map((_, row) => at(row, column.name)),
        ),
      ),
    ],
  };
}
