import { WITHHELD_MARK } from '../../../../../core/report/cell-words.ts';
import type { Report, ReportTable } from '../../../../../core/report/report.ts';
import { opensAt } from '../number-opens.ts';
import { box, fitted, TEXT_SIZE, type Chart, type Mark, type Measure, type Spot } from './marks.ts';
import { pairsOf, type ThemePair } from './theme-pairs.ts';

const CELL = 30;

/** How many reviews have both of two themes as a concern: the lower half of a square, the darker the more, with its numbers. */
export function pairMatrix(report: Report, most: number, measure: Measure): Chart {
  const { themes, pairs } = pairsOf(report, most);
  const nodes = report.tables.find(({ name }) => name === 'nodes');
  const label = Math.min(240, Math.max(0, ...themes.map((one) => measure(one.label, TEXT_SIZE))));
  const marks: Mark[] = [];
  const spots: Spot[] = [];
  const highest = Math.max(1, ...themes.map(({ n }) => n ?? 0));
  const byThemes = new Map(
    pairs.flatMap((pair) => [
      [`${pair.source} ${pair.target}`, pair] as const,
      [`${pair.target} ${pair.source}`, pair] as const,
    ]),
  );
  for (const [down, row] of themes.entries()) {
    const y = down * CELL;
    marks.push({
      kind: 'text',
      x: label,
      y: y + CELL / 2 + 4,
      text: fitted(row.label, label, measure),
      fill: 'ink',
      anchor: 'end',
    });
    for (const [across, column] of themes.slice(0, down + 1).entries()) {
      const x = label + 10 + across * CELL;
      const isOwn = row.id === column.id;
      const pair = byThemes.get(`${row.id} ${column.id}`);
      const n = isOwn ? row.n : pairNumber(pair);
      marks.push({
        kind: 'shape',
        d: box(x + 0.5, y + 0.5, CELL - 1, CELL - 1),
        stroke: 'line',
        fill: 'paper',
      });
      if (n !== null && n > 0 && !isOwn)
        marks.push({
          kind: 'shape',
          d: box(x + 1, y + 1, CELL - 2, CELL - 2),
          fill: 'accent',
          opacity: 0.08 + 0.34 * (n / highest),
        });
      marks.push({
        kind: 'text',
        x: x + CELL / 2,
        y: y + CELL / 2 + 4,
        text: n === null ? WITHHELD_MARK : String(n),
        fill: n === 0 ? 'quiet' : 'ink',
        anchor: 'middle',
        size: 12,
        isStrong: isOwn,
      });
      spots.push({
        x,
        y,
        width: CELL,
        height: CELL,
        words: isOwn
          ? `${row.label}: ${n ?? 'withheld'} reviews`
          : `${row.label} and ${column.label}: ${n ?? 'withheld'} reviews with both`,
        opens: isOwn ? ownOpens(nodes, row.id) : (pair?.opens ?? null),
      });
    }
  }
  // Each column ends at its own theme, so that its name can stand at the diagonal's foot.
  const side = themes.length * CELL;
  const tallest = Math.min(170, Math.max(0, ...themes.map((one) => measure(one.label, 12))));
  for (const [across, column] of themes.entries()) {
    marks.push({
      kind: 'text',
      x: label + 10 + across * CELL + CELL / 2 + 4,
      y: side + 8,
      text: fitted(column.label, tallest, measure, 12),
      fill: 'ink',
      anchor: 'end',
      size: 12,
      isTurned: true,
    });
  }
  return { width: label + 10 + side + 8, height: side + tallest + 16, marks, spots };
}

function pairNumber(pair: ThemePair | undefined): number | null {
  if (pair === undefined) return 0;
  return pair.both;
}

function ownOpens(nodes: ReportTable | undefined, id: string) {
  const row = nodes?.rows.find(({ theme }) => theme === id);
  return nodes === undefined || row === undefined ? null : opensAt(nodes, row, 'n');
}
