import { WITHHELD_MARK } from '../../../../../core/report/cell-words.ts';
import { cellOf, type ReportRow, type ReportTable } from '../../../../../core/report/report.ts';
import { opensAt } from '../number-opens.ts';
import {
  disc,
  fitted,
  line,
  type Chart,
  type Ink,
  type Mark,
  type Measure,
  type Spot,
} from './marks.ts';
import { numberAt, wordsAt } from '../words-at.ts';

const PANEL = { least: 400, height: 178, top: 34, plot: 84, left: 40, gap: 28 } as const;

/**
 * Themes by year, a small chart for each: a dot is the year's own share, the line the share of three years together
 * with its interval shaded, and under each year stand its numbers. Reviews without a known year are in the table only.
 */
export function trendPanels(
  table: ReportTable,
  inkOf: (row: ReportRow) => Ink,
  width: number,
  measure: Measure,
): Chart {
  const themes = [...Map.groupBy(table.rows, ({ theme }) => theme ?? '').values()].map((own) =>
    own.filter((row) => cellOf(table, row, 'year') !== null),
  );
  const across = Math.max(1, Math.floor((width + PANEL.gap) / (PANEL.least + PANEL.gap)));
  const each = (width - (across - 1) * PANEL.gap) / across;
  const drawn = themes.map((rows, i) =>
    panel(table, rows, inkOf, {
      x: (i % across) * (each + PANEL.gap),
      y: Math.floor(i / across) * PANEL.height,
      width: each,
      measure,
    }),
  );
  return {
    width,
    height: Math.ceil(themes.length / across) * PANEL.height,
    marks: drawn.flatMap(({ marks }) => marks),
    spots: drawn.flatMap(({ spots }) => spots),
  };
}

function panel(
  table: ReportTable,
  rows: readonly ReportRow[],
  inkOf: (row: ReportRow) => Ink,
  place: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly measure: Measure;
  },
): { readonly marks: readonly Mark[]; readonly spots: readonly Spot[] } {
  const [first] = rows;
  if (first === undefined) return { marks: [], spots: [] };
  const name = wordsAt(table, first, 'label');
  const ink = inkOf(first);
  const step = (place.width - PANEL.left - 8) / rows.length;
  const x = (i: number): number => place.x + PANEL.left + step * (i + 0.5);
  const bottom = place.y + PANEL.top + PANEL.plot;
  const y = (share: number): number => bottom - share * PANEL.plot;
  const number = (row: ReportRow, column: string): number | null => numberAt(table, row, column);
  const marks: Mark[] = [
    {
      kind: 'text',
      x: place.x,
      y: place.y + 16,
      text: fitted(name, place.width, place.measure),
      fill: 'ink',
      isStrong: true,
    },
  ];
  for (const tick of [0, 0.5, 1]) {
    marks.push(
      {
        kind: 'shape',
        d: line(place.x + PANEL.left, y(tick), place.x + place.width, y(tick)),
        stroke: tick === 0 ? 'edge' : 'line',
      },
      {
        kind: 'text',
        x: place.x + PANEL.left - 6,
        y: y(tick) + 4,
        text: `${tick * 100}%`,
        fill: 'quiet',
        anchor: 'end',
        size: 12,
      },
    );
  }
  const rolling = rows.flatMap((row, i) => {
    const [share, low, high] = ['share', 'low', 'high'].map((part) =>
      number(row, `rolling.${part}`),
    );
    const of = number(row, 'rolling_reviews');
    return typeof share === 'number' &&
      typeof low === 'number' &&
      typeof high === 'number' &&
      of !== 0
      ? [{ i, share, low, high }]
      : [];
  });
  for (const run of runsOf(rolling)) {
    const there = run.map(({ i, high }) => `${x(i)} ${y(high)}`);
    const back = run.toReversed().map(({ i, low }) => `${x(i)} ${y(low)}`);
    marks.push(
      { kind: 'shape', d: `M${[...there, ...back].join('L')}z`, fill: ink, opacity: 0.14 },
      {
        kind: 'shape',
        d: `M${run.map(({ i, share }) => `${x(i)} ${y(share)}`).join('L')}`,
        stroke: ink,
        width: 2,
      },
    );
  }
  // Words of neighbouring years must not touch: then only every second or third year is named.
  const every = Math.max(1, Math.ceil(place.measure('2000', 12) / (step - 6)));
  const spots: Spot[] = [];
  for (const [i, row] of rows.entries()) {
    const year = wordsAt(table, row, 'year');
    const n = wordsAt(table, row, 'concern.n', '–');
    const of = number(row, 'year_reviews');
    const share = number(row, 'concern.share');
    if (share !== null && of !== null && of > 0)
      marks.push({
        kind: 'shape',
        d: disc(x(i), y(share), 4),
        fill: 'paper',
        stroke: ink,
        width: 2,
      });
    if (i % every === 0)
      marks.push({
        kind: 'text',
        x: x(i),
        y: bottom + 18,
        text: year,
        fill: 'quiet',
        anchor: 'middle',
        size: 12,
      });
    const words = of === null || n === WITHHELD_MARK ? n : `${n}/${of}`;
    marks.push({
      kind: 'text',
      x: x(i),
      y: bottom + 34,
      text: of === 0 ? '–' : words,
      fill: 'ink',
      anchor: 'middle',
      size: step < 34 ? 10 : 12,
    });
    spots.push({
      x: x(i) - step / 2,
      y: place.y + PANEL.top - 6,
      width: step,
      height: PANEL.plot + 46,
      words: `${name}, ${year}: ${of === 0 ? 'no reviews' : `${n} of ${of ?? WITHHELD_MARK} reviews`}`,
      opens: opensAt(table, row, 'concern.n'),
    });
  }
  return { marks, spots };
}

/** Stretches without a gap: a line says nothing of years that it has no figures for. */
function runsOf<One extends { readonly i: number }>(
  points: readonly One[],
): readonly (readonly One[])[] {
  const runs: One[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.i === point.i - 1) last.push(point);
    else runs.push([point]);
  }
  return runs;
}
