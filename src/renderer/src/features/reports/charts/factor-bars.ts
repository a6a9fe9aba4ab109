import { WITHHELD_MARK } from '../../../../../core/report/cell-words.ts';
import type { ReportTable } from '../../../../../core/report/report.ts';
import { percent } from '../../../../../core/report/theme-report-words.ts';
import { opensAt } from '../number-opens.ts';
import { box, disc, interval, line, type Chart, type Mark, type Spot } from './marks.ts';
import { percentAxis } from './percent-axis.ts';
import { numberAt, wordsAt } from '../words-at.ts';

const ROW = 30;
const COLUMN = 30;
const STAIR = 20;
const COUNT = 80;

/**
 * Every combination of factors: a dot under each factor that is a concern, a ring under each that is not, and a bar for
 * the reviews with exactly these (after UpSet plots, Lex et al. 2014).
 */
export function factorBars(table: ReportTable, N: number, width: number): Chart {
  const rows = table.rows.map((row) => ({
    row,
    label: wordsAt(table, row, 'factors'),
  }));
  const factors = [
    ...new Set(
      rows.flatMap(({ row, label }) => (numberAt(table, row, 'number') === 1 ? [label] : [])),
    ),
  ];
  const top = factors.length * STAIR + 40;
  const start = factors.length * COLUMN + 24;
  const x = (share: number): number => start + share * (width - start - COUNT);
  const height = top + rows.length * ROW + 6;
  // The names go down like stairs, each over its own column.
  const marks: Mark[] = factors.flatMap((text, i): readonly Mark[] => {
    const [middle, y] = [i * COLUMN + COLUMN / 2, i * STAIR + 14];
    return [
      { kind: 'shape', d: line(middle, y - 6, middle, top), stroke: 'line' },
      { kind: 'text', x: middle + 8, y, text, fill: 'ink' },
    ];
  });
  marks.push(...percentAxis(x, top, height - 6));
  const spots = rows.map(({ row, label }, at): Spot => {
    const middle = top + at * ROW + ROW / 2;
    const themes = label.split(' + ');
    const present = factors.flatMap((one, i) =>
      themes.includes(one) ? [i * COLUMN + COLUMN / 2] : [],
    );
    const [first, last] = [present[0], present.at(-1)];
    if (first !== undefined && last !== undefined && first !== last)
      marks.push({
        kind: 'shape',
        d: line(first, middle, last, middle),
        stroke: 'family',
        width: 3,
      });
    for (const [i, one] of factors.entries()) {
      const d = disc(i * COLUMN + COLUMN / 2, middle, 7);
      marks.push(
        themes.includes(one)
          ? { kind: 'shape', d, fill: 'family' }
          : { kind: 'shape', d, fill: 'paper', stroke: 'line', width: 1.5 },
      );
    }
    const n = wordsAt(table, row, 'all.n', '–');
    const [share, low, high] = ['share', 'low', 'high'].map((part) =>
      numberAt(table, row, `all.${part}`),
    );
    if (typeof share === 'number' && share > 0)
      marks.push({ kind: 'shape', d: box(x(0), middle - 7, x(share) - x(0), 14), fill: 'family' });
    if (typeof low === 'number' && typeof high === 'number')
      marks.push(
        { kind: 'shape', d: interval(x(low), x(high), middle), stroke: 'paper', width: 4 },
        { kind: 'shape', d: interval(x(low), x(high), middle), stroke: 'ink', width: 1.5 },
      );
    const words = n === WITHHELD_MARK ? n : `${n} of ${N}`;
    marks.push({
      kind: 'text',
      x: x(Math.max(share ?? 0, high ?? 0)) + 8,
      y: middle + 4,
      text: words,
      fill: 'ink',
    });
    return {
      x: 0,
      y: middle - ROW / 2,
      width,
      height: ROW,
      words: `${label}: ${words} reviews${typeof share === 'number' ? `, ${percent(share)}` : ''}`,
      opens: opensAt(table, row, 'all.n'),
    };
  });
  return { width, height, marks, spots };
}
