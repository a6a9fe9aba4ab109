/** A bar in the margin: the height its words take, in CSS pixels. */
export interface Bar {
  readonly id: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The lane of each bar, 0 being nearest to the text. Longer bars take the nearer lanes; no two
 * that overlap share one. Bars that find none of the `most` lanes free have no entry: they are told
 * as "and 2 more".
 *
 * @param cap Height of the two letters on each bar: a bar is never shorter than that.
 */
export function assignLanes(
  bars: readonly Bar[],
  { most, cap }: { readonly most: number; readonly cap: number },
): ReadonlyMap<number, number> {
  const lanes: Bar[][] = Array.from({ length: most }, () => []);
  const placed = new Map<number, number>();
  const height = (bar: Bar) => Math.max(bar.bottom - bar.top, cap);
  const longestFirst = bars.toSorted(
    (a, b) => height(b) - height(a) || a.top - b.top || a.id - b.id,
  );
  for (const bar of longestFirst) {
    const free = lanes.findIndex((taken) =>
      taken.every(
        (other) => bar.top >= other.top + height(other) || other.top >= bar.top + height(bar),
      ),
    );
    if (free < 0) continue;
    lanes[free]?.push(bar);
    placed.set(bar.id, free);
  }
  return placed;
}
