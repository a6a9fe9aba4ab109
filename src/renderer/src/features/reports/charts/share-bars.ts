import { WITHHELD_MARK } from '../../../../../core/report/cell-words.ts';
import type { ReportRow, ReportTable } from '../../../../../core/report/report.ts';
import { percent } from '../../../../../core/report/theme-report-words.ts';
import { opensAt } from '../number-opens.ts';
import { numberAt, wordsAt } from '../words-at.ts';
import {
  box,
  fitted,
  interval,
  TEXT_SIZE,
  type Chart,
  type Ink,
  type Mark,
  type Measure,
  type Spot,
} from './marks.ts';
import { percentAxis } from './percent-axis.ts';

const ROW = 26;
const TOP = 48;
const BAR = 12;
/** Room for "120 of 1,204" after the longest interval. */
const COUNT = 84;
const GAP = 28;

/** What is drawn of a table with shares. */
export interface ShareBars {
  readonly table: ReportTable;
  readonly rows: readonly ReportRow[];
  /** Shares by the names of their columns before the dot; all but the first are drawn hollow. */
  readonly shares: readonly { readonly name: string; readonly head: string }[];
  readonly labelOf: (row: ReportRow) => string;
  /** Of how many; null where it is kept back. */
  readonly ofHowMany: (row: ReportRow) => number | null;
  readonly inkOf: (row: ReportRow) => Ink;
}

/** Shares as bars with their intervals, each labelled with its own numbers; a panel for each kind of share. */
export function shareBars(
  { table, rows, shares, labelOf, ofHowMany, inkOf }: ShareBars,
  width: number,
  measure: Measure,
): Chart {
  const widest = Math.max(0, ...rows.map((row) => measure(labelOf(row), TEXT_SIZE)));
  const label = Math.min(widest, width * (shares.length > 1 ? 0.28 : 0.42));
  const panel = (width - label - 12 - (shares.length - 1) * GAP) / shares.length;
  const height = TOP + rows.length * ROW + 6;
  const marks: Mark[] = [];
  const spots: Spot[] = [];
  const scaleOf = (i: number): ((part: number) => number) => {
    const start = label + 12 + i * (panel + GAP);
    return (part) => start + part * (panel - COUNT);
  };
  for (const [i, { head }] of shares.entries()) {
    const x = scaleOf(i);
    marks.push({ kind: 'text', x: x(0), y: 14, text: head, fill: 'ink', isStrong: true });
    marks.push(...percentAxis(x, TOP, height - 6));
  }
  for (const [at, row] of rows.entries()) {
    const y = TOP + at * ROW;
    const name = labelOf(row);
    marks.push({
      kind: 'text',
      x: label,
      y: y + ROW / 2 + 4,
      text: fitted(name, label, measure),
      fill: 'ink',
      anchor: 'end',
    });
    for (const [i, { name: share, head }] of shares.entries()) {
      const x = scaleOf(i);
      const numbers = numbersOf(table, row, share, ofHowMany(row));
      marks.push(...bar(numbers, x, y, inkOf(row), i > 0));
      spots.push({
        x: x(0) - 2,
        y,
        width: panel,
        height: ROW,
        words: `${name}${shares.length > 1 ? `, ${head.toLowerCase()}` : ''}: ${numbers.words}`,
        opens: opensAt(table, row, `${share}.n`),
      });
    }
  }
  return { width, height, marks, spots };
}

interface Numbers {
  readonly label: string;
  readonly words: string;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

function numbersOf(table: ReportTable, row: ReportRow, name: string, N: number | null): Numbers {
  const n = wordsAt(table, row, `${name}.n`, '–');
  const number = (part: string): number | null => numberAt(table, row, `${name}.${part}`);
  const [share, low, high] = [number('share'), number('low'), number('high')];
  if (n === WITHHELD_MARK) {
    return { label: WITHHELD_MARK, words: 'withheld, since it is small', share: null, low, high };
  }
  const label = N === null ? n : `${n} of ${N}`;
  const ends =
    low === null || high === null
      ? ''
      : `, 95% interval ${Math.round(low * 100)} to ${Math.round(high * 100)}%`;
  return {
    label,
    words: `${label} reviews${share === null ? '' : `, ${percent(share)}${ends}`}`,
    share,
    low,
    high,
  };
}

function bar(
  { label, share, low, high }: Numbers,
  x: (part: number) => number,
  y: number,
  ink: Ink,
  isHollow: boolean,
): readonly Mark[] {
  const middle = y + ROW / 2;
  const marks: Mark[] = [];
  if (share !== null && share > 0) {
    const d = box(x(0), middle - BAR / 2, x(share) - x(0), BAR);
    marks.push(
      isHollow
        ? { kind: 'shape', d, fill: 'paper', stroke: ink, width: 2 }
        : { kind: 'shape', d, fill: ink },
    );
  }
  if (low !== null && high !== null) {
    // Pale beneath, so that the line is seen on a filled bar as beside it.
    marks.push(
      { kind: 'shape', d: interval(x(low), x(high), middle), stroke: 'paper', width: 4 },
      { kind: 'shape', d: interval(x(low), x(high), middle), stroke: 'ink', width: 1.5 },
    );
  }
  marks.push({
    kind: 'text',
    x: x(Math.max(share ?? 0, high ?? 0)) + 8,
    y: middle + 4,
    text: label,
    fill: 'ink',
  });
  return marks;
}
