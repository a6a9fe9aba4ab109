/** A measured size is off by as much as this share of itself. */
const NEAR = 0.1;
/** Sizes are told apart no finer than this, in points. */
const FINEST = 0.1;

/**
 * Brings measured type sizes to the few that were meant: the size around which most letters lie takes all that
 * are near it, then the next among what is left. One near a size of `known` becomes that. All in points.
 */
export function snapSizes(
  measured: readonly { readonly size: number; readonly letters: number }[],
  known: readonly number[],
): number[] {
  const lettersOf = new Map<number, number>();
  for (const { size, letters } of measured) {
    const key = keyOf(size);
    lettersOf.set(key, (lettersOf.get(key) ?? 0) + letters);
  }
  const meant = new Map<number, number>();
  let left = [...lettersOf].toSorted((a, b) => a[0] - b[0]);
  while (left.length > 0) {
    const middle = heaviest(left);
    const size = nearest(known, middle) ?? Math.round(middle * 2) / 2;
    for (const [key] of left) if (isNear(key, middle)) meant.set(key, size);
    left = left.filter(([key]) => !isNear(key, middle));
  }
  return measured.map(({ size }) => meant.get(keyOf(size)) ?? size);
}

function keyOf(size: number): number {
  return Math.round(size / FINEST) * FINEST;
}

/** The weighted middle of the window that holds the most letters. */
function heaviest(sizes: readonly (readonly [size: number, letters: number])[]): number {
  let middle = 0;
  let most = -1;
  for (const [size] of sizes) {
    const within = sizes.filter(([other]) => isNear(other, size));
    const letters = within.reduce((sum, [, own]) => sum + own, 0);
    if (letters <= most) continue;
    most = letters;
    let passed = 0;
    middle = within.find(([, own]) => (passed += own) * 2 >= letters)?.[0] ?? size;
  }
  return middle;
}

function isNear(size: number, middle: number): boolean {
  return Math.abs(size - middle) <= middle * NEAR;
}

function nearest(known: readonly number[], size: number): number | undefined {
  return known
    .filter((one) => isNear(size, one))
    .toSorted((a, b) => Math.abs(a - size) - Math.abs(b - size))[0];
}
