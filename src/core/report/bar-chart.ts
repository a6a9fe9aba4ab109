import { html, type Markup } from '../export/html.ts';
import type { ThemeGroup } from '../themes/codebook.ts';
import { shownColumns, cellWords } from './cell-words.ts';
import { cellOf, type ReportRow, type ReportTable } from './report.ts';
import { percent } from './theme-report-words.ts';

const SIZE = { label: 350, count: 70, width: 912, bar: 10, gap: 8, top: 28 } as const;

/** More rows than this are not drawn: the table has them. */
const MOST_ROWS = 60;

const GROUPS: Readonly<Record<ThemeGroup, string>> = {
  practice: 'Practice',
  family: 'Family and parents',
  child: 'Child',
  system: 'System',
};

/** The shares of a table as bars with their intervals; empty where the table is not drawn. Withheld ones have no bar. */
export function barChart(table: ReportTable): Markup {
  const { drawn } = table;
  if (drawn === undefined) return html``;
  const rows = table.rows
    .filter((row) => drawn.some((name) => isMoreThanNone(cellOf(table, row, `${name}.n`))))
    .slice(0, MOST_ROWS);
  if (rows.length === 0) return html``;
  const heights = drawn.length * SIZE.bar + SIZE.gap;
  const height = SIZE.top + rows.length * heights + 8;
  const label = shownColumns(table.columns)[0];
  const x = (part: number): number => SIZE.label + part * (SIZE.width - SIZE.label - SIZE.count);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (part) =>
      html`<line
          class="grid"
          x1="${x(part)}"
          x2="${x(part)}"
          y1="${SIZE.top - 6}"
          y2="${height - 8}"
        /><text class="tick" x="${x(part)}" y="${SIZE.top - 12}" text-anchor="middle"
          >${percent(part)}</text
        >`,
  );
  const bars = rows.map((row, index) => {
    const y = SIZE.top + index * heights;
    return html`<g class="g-${row.group ?? 'practice'}"
      ><text class="name" x="${SIZE.label - 10}" y="${y + heights / 2 + 2}" text-anchor="end"
        >${label === undefined ? '' : cellWords(label, row.cells)}</text
      >${drawn.map((name, i) => bar(table, row, name, x, y + 1 + i * (SIZE.bar + 1), i > 0))}</g
    >`;
  });
  return html`<figure>
    <figcaption>
      <p class="quiet">
        ${drawn.length > 1 ? 'Concern filled, good practice hollow. ' : ''}Lines show 95% intervals.
        The same figures are in the table.
        ${groupsOf(rows).map((group) => html`<span class="key g-${group}">${GROUPS[group]}</span>`)}
      </p>
    </figcaption>
    <svg
      viewBox="0 0 ${SIZE.width} ${height}"
      role="img"
      aria-label="${table.title}. Bar chart; the table below has the same figures."
    >
      ${ticks} ${bars}
    </svg>
  </figure>`;
}

function groupsOf(rows: readonly ReportRow[]): readonly ThemeGroup[] {
  const present = new Set(rows.map(({ group }) => group));
  return (['practice', 'family', 'child', 'system'] as const).filter((group) => present.has(group));
}

function isMoreThanNone(cell: unknown): boolean {
  return typeof cell === 'number' && cell > 0;
}

function bar(
  table: ReportTable,
  row: ReportRow,
  name: string,
  x: (part: number) => number,
  y: number,
  isHollow: boolean,
): Markup {
  const [n, share, low, high] = (['n', 'share', 'low', 'high'] as const).map((part) =>
    cellOf(table, row, `${name}.${part}`),
  );
  if (typeof n !== 'number' || typeof share !== 'number' || n === 0) return html``;
  const end = x(share);
  const middle = y + SIZE.bar / 2;
  const drawnBar = html`<rect
    class="${isHollow ? 'good' : 'concern'}"
    x="${x(0)}"
    y="${y}"
    width="${end - x(0)}"
    height="${SIZE.bar}"
  />`;
  if (typeof low !== 'number' || typeof high !== 'number') return drawnBar;
  // Ink on a filled bar would not be seen, so inside it the interval is drawn pale.
  const inside = isHollow ? x(low) : end;
  return html`${drawnBar}<line
      class="interval pale"
      x1="${x(low)}"
      x2="${inside}"
      y1="${middle}"
      y2="${middle}"
    /><line class="interval" x1="${inside}" x2="${x(high)}" y1="${middle}" y2="${middle}" /><text
      class="count"
      x="${x(high) + 6}"
      y="${middle + 4}"
      >${n}</text
    >`;
}
