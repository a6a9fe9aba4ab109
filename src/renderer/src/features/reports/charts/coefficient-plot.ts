import { ratioWords } from '../../../../../core/report/cell-words.ts';
import type { ReportRow, ReportTable } from '../../../../../core/report/report.ts';
import {
  diamond,
  fitted,
  interval,
  line,
  TEXT_SIZE,
  type Chart,
  type Mark,
  type Measure,
  type Spot,
} from './marks.ts';
import { numberAt, wordsAt } from '../words-at.ts';

const ROW = 26;
const TOP = 32;

/** Cohen's kappa by theme with its interval, on a scale from none (0) to full agreement (1), or lower where it is. */
export function coefficientPlot(table: ReportTable, width: number, measure: Measure): Chart {
  const number = (row: ReportRow, column: string): number | null => numberAt(table, row, column);
  const rows = table.rows.filter((row) => number(row, 'kappa') !== null);
  const labelOf = (row: ReportRow): string => wordsAt(table, row, 'label');
  const label = Math.min(
    width * 0.4,
    Math.max(0, ...rows.map((row) => measure(labelOf(row), TEXT_SIZE))),
  );
  const least = Math.min(
    0,
    ...rows.map(
      (row) => Math.floor((number(row, 'kappa_low') ?? number(row, 'kappa') ?? 0) * 2) / 2,
    ),
  );
  const x = (value: number): number =>
    label + 16 + ((value - least) / (1 - least)) * (width - label - 90);
  const height = TOP + rows.length * ROW + 6;
  const marks: Mark[] = [];
  for (const tick of [-1, -0.5, 0, 0.5, 1].filter((one) => one >= least)) {
    marks.push(
      {
        kind: 'shape',
        d: line(x(tick), TOP - 6, x(tick), height - 6),
        stroke: tick === 0 ? 'edge' : 'line',
      },
      {
        kind: 'text',
        x: x(tick),
        y: TOP - 12,
        text: `${tick < 0 ? '−' : ''}${Math.abs(tick)}`,
        fill: 'quiet',
        anchor: 'middle',
        size: 12,
      },
    );
  }
  const spots = rows.map((row, i): Spot => {
    const y = TOP + i * ROW;
    const [kappa, low, high] = ['kappa', 'kappa_low', 'kappa_high'].map((one) => number(row, one));
    const name = labelOf(row);
    const value = ratioWords(kappa ?? 0);
    marks.push({
      kind: 'text',
      x: label,
      y: y + 17,
      text: fitted(name, label, measure),
      fill: 'ink',
      anchor: 'end',
    });
    if (typeof low === 'number' && typeof high === 'number')
      marks.push({ kind: 'shape', d: interval(x(low), x(high), y + 13), stroke: 'edge', width: 2 });
    marks.push(
      { kind: 'shape', d: diamond(x(kappa ?? 0), y + 13, 6), fill: 'ink' },
      {
        kind: 'text',
        x: x(Math.max(high ?? 0, kappa ?? 0)) + 12,
        y: y + 17,
        text: value,
        fill: 'ink',
      },
    );
    return { x: 0, y, width, height: ROW, words: `${name}: kappa ${value}`, opens: null };
  });
  return { width, height, marks, spots };
}
