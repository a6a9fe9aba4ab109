import { wilsonInterval } from '../stats/wilson.ts';
import type { ReportCell, ReportColumn } from './report.ts';

/**
 * The columns of n of N: count, share, interval. `name` goes before a dot: "concern" gives "concern.n". `denominator`
 * is the column that holds N where it is not that of the report.
 */
export function shareColumns(
  name: string,
  over: string,
  what: string,
  opens?: ReportColumn['opens'],
  denominator?: string,
): readonly ReportColumn[] {
  const from = [`${name}.n`, ...(denominator === undefined ? [] : [denominator])];
  return [
    {
      name: `${name}.n`,
      head: 'Reviews',
      over,
      kind: 'cases',
      meaning: `Reviews ${what}; a review counts once, however many documents and passages it has`,
      ...(opens !== undefined && { opens }),
    },
    {
      name: `${name}.share`,
      head: '%',
      over,
      kind: 'share',
      meaning: `${name}.n of the reviews counted, as a proportion`,
      from,
    },
    {
      name: `${name}.low`,
      head: '95% interval',
      over,
      kind: 'low',
      of: 'share',
      meaning: `Lower end of the 95% Wilson interval of ${name}.share`,
      from,
    },
    {
      name: `${name}.high`,
      head: '95% interval',
      over,
      kind: 'high',
      of: 'share',
      meaning: `Upper end of the 95% Wilson interval of ${name}.share`,
      from,
    },
  ];
}

/** Their cells, for n of N. A share of no reviews is not known: it is anything from 0 to 1. */
export function shareCells(n: number, N: number): readonly ReportCell[] {
  const { low, high } = wilsonInterval(n, N);
  return [n, N === 0 ? null : n / N, low, high];
}
