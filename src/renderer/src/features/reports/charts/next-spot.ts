import type { Spot } from './marks.ts';

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Something aside counts as so many times as far. */
const ASIDE = 4;

/** The spot a key goes to from another, by where they stand on the chart; null where it is no key that moves, or none is there. */
export function nextSpot(spots: readonly Spot[], from: number, key: string): number | null {
  if (key === 'Home') return spots.length === 0 ? null : 0;
  if (key === 'End') return spots.length === 0 ? null : spots.length - 1;
  const way = WAYS[key];
  const start = spots[from];
  if (way === undefined || start === undefined) return null;
  const [dx, dy] = way;
  const [x, y] = middle(start);
  let best: number | null = null;
  let least = Infinity;
  for (const [i, spot] of spots.entries()) {
    const [toX, toY] = middle(spot);
    const ahead = (toX - x) * dx + (toY - y) * dy;
    if (i === from || ahead <= 0.5) continue;
    const aside = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    const far = ahead + ASIDE * aside;
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

function middle({ x, y, width, height }: Spot): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}
