import { line, type Mark } from './marks.ts';

/** An axis of shares over bars: a line and its percentage at every quarter; `x` gives the place of a share. */
export function percentAxis(
  x: (share: number) => number,
  top: number,
  bottom: number,
): readonly Mark[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((tick): readonly Mark[] => [
    {
      kind: 'shape',
      d: line(x(tick), top - 6, x(tick), bottom),
      stroke: tick === 0 ? 'edge' : 'line',
    },
    {
      kind: 'text',
      x: x(tick),
      y: top - 12,
      text: `${tick * 100}%`,
      fill: 'quiet',
      anchor: 'middle',
      size: 12,
    },
  ]);
}
