/** A bar in the margin: the height its words take, in CSS pixels. */
export interface Bar {
  readonly id: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a bar stands in the margin, in CSS pixels. */
export interface PlacedBar {
  readonly left: number;
  /** How far its two letters stand below its top. */
  readonly cap: number;
}

/** The measures of a margin, in CSS pixels. */
export interface Margin {
  readonly width: number;
  /** From one lane to the next where there is room. */
  readonly lane: number;
  /** The box of the two letters on each bar: a bar is never shorter than that. */
  readonly cap: { readonly width: number; readonly height: number };
}

interface Cluster {
  readonly bars: readonly Bar[];
  readonly bottom: number;
}

/**
 * Places every bar, however many stand on one line. Longer bars take lanes nearer to the text; no
 * two that overlap share one. Where bars need more lanes than there is room for, their lanes move
 * together and their letters step down, so that all can be read; elsewhere nothing changes.
 */
export function placeBars(bars: readonly Bar[], margin: Margin): ReadonlyMap<number, PlacedBar> {
  const height = (bar: Bar) => Math.max(bar.bottom - bar.top, margin.cap.height);
  const placed = new Map<number, PlacedBar>();
  const caps: Corner[] = [];
  for (const { bars: together } of clusters(bars, height)) {
    const lanes = assignLanes(together, height);
    const step = stepOf(1 + Math.max(...lanes.values()), margin);
    const leftOf = (bar: Bar) => (lanes.get(bar.id) ?? 0) * step;
    for (const bar of together.toSorted((a, b) => a.top - b.top || leftOf(a) - leftOf(b))) {
      const left = leftOf(bar);
      const top = freeTop({ left, top: bar.top }, caps, margin);
      caps.push({ left, top });
      placed.set(bar.id, { left, cap: top - bar.top });
    }
  }
  return placed;
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** From one lane to the next, so that all of them have room. */
function stepOf(lanes: number, { width, lane, cap }: Margin): number {
  const isRoom = (lanes - 1) * lane + cap.width <= width;
  return isRoom || lanes === 1 ? lane : Math.max(width - cap.width, 0) / (lanes - 1);
}

/** The first place at or below the wanted one where letters cover none that stand already. */
function freeTop({ left, top }: Corner, taken: readonly Corner[], { cap }: Margin): number {
  let free = top;
  for (const one of taken.toSorted((a, b) => a.top - b.top)) {
    const covers = Math.abs(one.left - left) < cap.width && Math.abs(one.top - free) < cap.height;
    if (covers) free = one.top + cap.height;
  }
  return free;
}

/** Bars that overlap, with those that overlap them, from above. */
function clusters(bars: readonly Bar[], height: (bar: Bar) => number): readonly Cluster[] {
  const found: Cluster[] = [];
  for (const bar of bars.toSorted((a, b) => a.top - b.top || a.id - b.id)) {
    const last = found.at(-1);
    const bottom = bar.top + height(bar);
    if (last !== undefined && bar.top < last.bottom)
      found[found.length - 1] = {
        bars: [...last.bars, bar],
        bottom: Math.max(last.bottom, bottom),
      };
    else found.push({ bars: [bar], bottom });
  }
  return found;
}

/** The lane of each bar, 0 being nearest to the text. */
function assignLanes(
  bars: readonly Bar[],
  height: (bar: Bar) => number,
): ReadonlyMap<number, number> {
  const lanes: Bar[][] = [];
  const placed = new Map<number, number>();
  const longestFirst = bars.toSorted(
    (a, b) => height(b) - height(a) || a.top - b.top || a.id - b.id,
  );
  for (const bar of longestFirst) {
    const free = lanes.findIndex((taken) =>
      taken.every(
        (other) => bar.top >= other.top + height(other) || other.top >= bar.top + height(bar),
      ),
    );
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push(bar);
    placed.set(bar.id, lane);
  }
  return placed;
}
