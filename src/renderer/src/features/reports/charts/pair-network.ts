import { ratioWords } from '../../../../../core/report/cell-words.ts';
import type { Report } from '../../../../../core/report/report.ts';
import { counted } from '../../../ui/words.ts';
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
import { pairsOf, type PairedTheme } from './theme-pairs.ts';

const LABEL = 300;
/** Pixels between two names one below the other. */
const ROW = 24;
const GROUPS = ['practice', 'family', 'child', 'system'] as const;

/** Lines of a network; more tell nothing. */
const MOST_LINES = 40;

/**
 * Themes on a circle, group by group, and lines between those that stand together more than by chance (the lift's
 * interval lies over 1), the wider the more reviews have both. Where none does, the most frequent pairs are drawn.
 */
export function pairNetwork(
  report: Report,
  most: number,
  inkOf: (theme: PairedTheme) => Ink,
  measure: Measure,
): Chart {
  const { themes: ranked, pairs } = pairsOf(report, most);
  const nodes = report.tables.find(({ name }) => name === 'nodes');
  const themes = ranked.toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
  const onRight = Math.ceil(themes.length / 2);
  const radius = Math.max(120, (onRight * ROW) / 2);
  const [cx, cy] = [LABEL + radius + 24, radius + 16];
  const isLeft = (i: number): boolean => i >= onRight;
  // Down the right half and up the left one in even steps, so that no name stands over another.
  const placeOf = (i: number): readonly [number, number] => {
    const [step, steps] = isLeft(i)
      ? [themes.length - 1 - i, themes.length - onRight]
      : [i, onRight];
    const down = ((2 * step + 1) / steps - 1) * radius;
    const out = Math.sqrt(radius ** 2 - down ** 2);
    return [cx + (isLeft(i) ? -out : out), cy + down];
  };
  const at = new Map(themes.map(({ id }, i) => [id, i]));
  const highest = Math.max(1, ...themes.map(({ n }) => n ?? 0));
  const marks: Mark[] = [];
  for (const { source, target, both } of linesOf(pairs)) {
    const [from, to] = [at.get(source) ?? 0, at.get(target) ?? 0];
    marks.push({
      kind: 'shape',
      d: line(...placeOf(from), ...placeOf(to)),
      stroke: 'edge',
      width: 1 + 5 * ((both ?? 0) / highest),
    });
  }
  const spots = themes.map((theme, i): Spot => {
    const [x, y] = placeOf(i);
    const tx = isLeft(i) ? x - 18 : x + 18;
    const r = 5 + 7 * Math.sqrt((theme.n ?? 0) / highest);
    const text = fitted(theme.label, LABEL - 24, measure);
    marks.push(
      { kind: 'shape', d: disc(x, y, r), fill: inkOf(theme), stroke: 'paper', width: 2 },
      { kind: 'text', x: tx, y: y + 4, text, fill: 'ink', anchor: isLeft(i) ? 'end' : 'start' },
    );
    const row = nodes?.rows.find((one) => one.theme === theme.id);
    return {
      x: isLeft(i) ? tx - measure(text, 13) : x - 12,
      y: y - 12,
      width: measure(text, 13) + 30,
      height: 24,
      words: `${theme.label}: ${theme.n === null ? 'withheld' : counted(theme.n, 'review')}${partners(theme.id, pairs, themes)}`,
      opens: nodes === undefined || row === undefined ? null : opensAt(nodes, row, 'n'),
    };
  });
  return { width: 2 * cx, height: 2 * cy, marks, spots };
}

type Pairs = ReturnType<typeof pairsOf>['pairs'];

function linesOf(pairs: Pairs): Pairs {
  const told = pairs.filter(({ liftLow }) => liftLow !== null && liftLow > 1);
  return (told.length > 0 ? told : pairs).slice(0, MOST_LINES);
}

/** "; most often with Drift and delay (5, lift 1.8)". */
function partners(id: string, pairs: Pairs, themes: readonly PairedTheme[]): string {
  const [top] = linesOf(pairs).filter(({ source, target }) => source === id || target === id);
  if (top === undefined) return '';
  const other = themes.find((one) => one.id === (top.source === id ? top.target : top.source));
  const lift = top.lift === null ? '' : `, lift ${ratioWords(top.lift)}`;
  return `; most often with ${other?.label ?? ''} (${top.both ?? 'withheld'}${lift})`;
}
