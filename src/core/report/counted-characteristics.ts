import { byValue, NOT_KNOWN, type Characteristic } from './case-characteristics.ts';
import type { CellAt, CellSum, ReportRow, ReportTable } from './report.ts';
import type { ReportedCase } from './report-source.ts';
import { shareCells, shareColumns } from './share-columns.ts';

const TABLE = 'numbers';

/** The table that counts cases by each characteristic, and what of it adds up. */
export interface CountedCharacteristics {
  readonly table: ReportTable;
  readonly sums: readonly CellSum[];
  /** Where the number of cases with a value stands in it, by characteristic and the value's id. */
  readonly countOf: ReadonlyMap<Characteristic, ReadonlyMap<string, CellAt>>;
}

/** Counts cases by each of the characteristics. */
export function countedCharacteristics(
  all: readonly Characteristic[],
  cases: readonly ReportedCase[],
): CountedCharacteristics {
  const rows: ReportRow[] = [];
  const sums: CellSum[] = [];
  const countOf = new Map<Characteristic, ReadonlyMap<string, CellAt>>();
  for (const one of all) {
    const values = byValue(one, cases);
    const known = values
      .filter(({ id }) => id !== NOT_KNOWN)
      .reduce((sum, { cases: own }) => sum + own.length, 0);
    const counts = new Map<string, CellAt>();
    for (const { id, words, cases: own } of values) {
      counts.set(id, nextCount(rows));
      rows.push(rowOf(one, words, own, cases.length, id === NOT_KNOWN ? null : known));
    }
    countOf.set(one, counts);
    sums.push({ parts: [...counts.values()], total: cases.length });
    const { ever } = one;
    if (ever === undefined) continue;
    const together = values.filter(({ id }) => ever.values.includes(id));
    sums.push({
      parts: together.flatMap(({ id }) => counts.get(id) ?? []),
      total: nextCount(rows),
    });
    const own = together.flatMap((value) => value.cases);
    rows.push(rowOf(one, ever.words, own, cases.length, known));
  }
  return { table: tableOf(rows), sums, countOf };
}

/** Where the number of cases of the row that comes next will stand. */
function nextCount(rows: readonly ReportRow[]): CellAt {
  return { table: TABLE, row: rows.length, column: 'all.n' };
}

function rowOf(
  { label }: Characteristic,
  words: string,
  own: readonly ReportedCase[],
  N: number,
  known: number | null,
): ReportRow {
  return {
    opens: { cases: own.map(({ id }) => id) },
    cells: [
      label,
      words,
      ...shareCells(own.length, N),
      known === null || known === 0 ? null : own.length / known,
    ],
  };
}

function tableOf(rows: readonly ReportRow[]): ReportTable {
  return {
    name: TABLE,
    title: 'The children and what happened',
    note:
      'From the facts of each case: confirmed ones where there are any, else the best proposed one. A review of several ' +
      'children is counted once, as "several" where they differ. "Of known" leaves out reviews where it is not known. ' +
      'Ethnicity is told in the words of the review and put into the broad groups of the 2021 census.',
    columns: [
      {
        name: 'characteristic',
        head: 'Characteristic',
        kind: 'text',
        meaning: 'What is counted',
      },
      {
        name: 'value',
        head: 'Value',
        kind: 'text',
        meaning: 'Its value; rows "or" and "at the time or before" are the sum of two others',
      },
      ...shareColumns('all', 'All reviews', 'with this value', {}),
      {
        name: 'of_known',
        head: 'Of known',
        kind: 'share',
        meaning: 'all.n of the reviews in which the characteristic is known',
        from: ['all.n'],
        tellsOthers: true,
      },
    ],
    rows,
  };
}
