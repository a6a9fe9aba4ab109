import { WITHHELD_MARK } from '../../../../../core/report/cell-words.ts';
import type { ReportRow, ReportTable } from '../../../../../core/report/report.ts';
import { percent } from '../../../../../core/report/theme-report-words.ts';
import { opensAt } from '../number-opens.ts';
import {
  disc,
  fitted,
  interval,
  line,
  TEXT_SIZE,
  type Chart,
  type Ink,
  type Mark,
  type Measure,
  type Spot,
} from './marks.ts';
import { numberAt, wordsAt } from '../words-at.ts';

const ROW = 36;
const TOP = 64;
const GAP = 28;
/** Room for "12 of 204". */
const COUNT = 76;

/** A comparison of two groups as it is drawn. */
export interface ComparisonPlot {
  readonly table: ReportTable;
  readonly rows: readonly ReportRow[];
  /** Of each group: what it is called and how many reviews it has, null where that is kept back. */
  readonly groups: readonly [ComparedName, ComparedName];
  readonly inkOf: (row: ReportRow) => Ink;
}

/** A group of a comparison, in words. */
export interface ComparedName {
  readonly name: string;
  readonly n: number | null;
}

/**
 * Shares of a theme in two groups one over the other, the first filled and the second hollow, each with its interval
 * and numbers; beside them the difference with its interval, about a line at none.
 */
export function comparisonPlot(
  { table, rows, groups, inkOf }: ComparisonPlot,
  width: number,
  measure: Measure,
): Chart {
  const labelOf = (row: ReportRow): string => wordsAt(table, row, 'label');
  const widest = Math.max(0, ...rows.map((row) => measure(labelOf(row), TEXT_SIZE)));
  const label = Math.min(widest, width * 0.26);
  const start = label + 16;
  const shares = (width - start - COUNT - GAP) * 0.55;
  const differences = width - start - COUNT - GAP - shares - 20;
  const height = TOP + rows.length * ROW + 6;
  const x = (part: number): number => start + part * shares;
  const from = start + shares + COUNT + GAP;
  const widestEnd = Math.max(
    0.25,
    ...rows.flatMap((row) =>
      ['difference_low', 'difference_high'].map((end) => Math.abs(numberAt(table, row, end) ?? 0)),
    ),
  );
  const most = Math.min(1, Math.ceil(widestEnd * 4) / 4);
  const d = (part: number): number => from + ((part + most) / (2 * most)) * differences;
  const marks: Mark[] = [];
  const spots: Spot[] = [];
  for (const [i, { name, n }] of groups.entries()) {
    const y = 12 + i * 18;
    marks.push(dot(x(0) + 4, y - 4, 'ink', i > 0), {
      kind: 'text',
      x: x(0) + 14,
      y,
      text: fitted(`${name}${n === null ? '' : `, ${n} reviews`}`, from - x(0) - 24, measure),
      fill: 'ink',
      isStrong: true,
    });
  }
  marks.push({
    kind: 'text',
    x: d(-most),
    y: 12,
    text: 'Difference in points',
    fill: 'ink',
    isStrong: true,
  });
  for (const tick of [0, 0.5, 1]) {
    marks.push(...gridline(x(tick), `${tick * 100}%`, tick === 0, height));
  }
  for (const tick of [-most, 0, most]) {
    const words = `${tick > 0 ? '+' : tick < 0 ? '−' : ''}${Math.abs(tick) * 100}`;
    marks.push(...gridline(d(tick), words, tick === 0, height));
  }
  for (const [at, row] of rows.entries()) {
    const y = TOP + at * ROW;
    const ink = inkOf(row);
    marks.push({
      kind: 'text',
      x: label,
      y: y + ROW / 2 + 4,
      text: fitted(labelOf(row), label, measure),
      fill: 'ink',
      anchor: 'end',
    });
    if (at > 0) marks.push({ kind: 'shape', d: line(0, y, width, y), stroke: 'line' });
    for (const [i, group] of (['first', 'second'] as const).entries()) {
      const middle = y + 10 + i * 16;
      const [share, low, high] = ['share', 'low', 'high'].map((part) =>
        numberAt(table, row, `${group}.${part}`),
      );
      const of = groups[i]?.n ?? null;
      const n = wordsAt(table, row, `${group}.n`, '–');
      const words = of === null || n === WITHHELD_MARK ? n : `${n} of ${of}`;
      if (typeof low === 'number' && typeof high === 'number')
        marks.push({
          kind: 'shape',
          d: line(x(low), middle, x(high), middle),
          stroke: 'edge',
          width: 2,
        });
      if (typeof share === 'number') marks.push(dot(x(share), middle, ink, i > 0));
      marks.push({ kind: 'text', x: x(1) + 10, y: middle + 4, text: words, fill: 'ink', size: 12 });
      spots.push({
        x: x(0) - 6,
        y: y + i * (ROW / 2),
        width: shares + COUNT,
        height: ROW / 2,
        words: `${labelOf(row)}, ${groups[i]?.name ?? group}: ${words} reviews${typeof share === 'number' ? `, ${percent(share)}` : ''}`,
        opens: opensAt(table, row, `${group}.n`),
      });
    }
    const [low, value, high] = ['difference_low', 'difference', 'difference_high'].map((part) =>
      numberAt(table, row, part),
    );
    const middle = y + ROW / 2;
    if (typeof low === 'number' && typeof high === 'number')
      marks.push({
        kind: 'shape',
        d: interval(d(low), d(high), middle),
        stroke: 'ink',
        width: 1.5,
      });
    if (typeof value === 'number')
      marks.push({ kind: 'shape', d: disc(d(value), middle, 4), fill: 'ink' });
  }
  return { width, height, marks, spots };
}

function gridline(x: number, words: string, isStrong: boolean, height: number): readonly Mark[] {
  return [
    { kind: 'shape', d: line(x, TOP - 6, x, height - 6), stroke: isStrong ? 'edge' : 'line' },
    { kind: 'text', x, y: TOP - 12, text: words, fill: 'quiet', anchor: 'middle', size: 12 },
  ];
}

function dot(x: number, y: number, ink: Ink, isHollow: boolean): Mark {
  return isHollow
    ? { kind: 'shape', d: disc(x, y, 4), fill: 'paper', stroke: ink, width: 2 }
    : { kind: 'shape', d: disc(x, y, 5), fill: ink };
}
