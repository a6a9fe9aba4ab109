import { greatest, least, type Equations } from './linear-program.ts';

/** What adds up: these cells together are the total, which is a cell too or a number that is known anyway. */
export interface Sum {
  readonly parts: readonly number[];
  readonly total: { readonly cell: number } | { readonly known: number };
}

/** Counts of cases, and how they add up. Cells are named by their place. */
export interface Counts {
  readonly cells: readonly number[];
  readonly sums: readonly Sum[];
}

/**
 * Which cells to withhold so that no count from 1 to `limit` - 1 is shown or can be worked out. Withheld first are
 * these counts themselves; then, smallest first, as many others as it takes until each of the first could still be any
 * number from 1 to `limit` - 1 and no cell at all is fixed, for a reader who knows all totals shown and that what is
 * withheld is not zero (after Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001, ch. 6). Where that
 * cannot be had, every cell that hangs together with it is withheld, zeros too.
 */
export function suppress(counts: Counts, limit: number): ReadonlySet<number> {
  const small = counts.cells.flatMap((value, cell) => (value > 0 && value < limit ? cell : []));
  const withheld = new Set(small);
  const seen = new Set<number>();
  for (const cell of small) {
    if (seen.has(cell)) continue;
    const together = connected(counts.sums, cell);
    for (const one of together) seen.add(one);
    const sums = counts.sums.filter((sum) => membersOf(sum).some((one) => together.has(one)));
    for (const one of suppressTogether({ cells: counts.cells, sums }, together, limit)) {
      withheld.add(one);
    }
  }
  return withheld;
}

/** The same for cells that hang together. */
function suppressTogether(
  counts: Counts,
  together: ReadonlySet<number>,
  limit: number,
): ReadonlySet<number> {
  const isSmall = (cell: number): boolean => {
    const value = counts.cells[cell] ?? 0;
    return value > 0 && value < limit;
  };
  const small = [...together].filter(isSmall);
  const withheld = new Set(small);
  for (;;) {
    const exposed =
      small.find((cell) => !isOpen(counts, withheld, cell, limit)) ??
      [...withheld].find((cell) => isFixed(counts, withheld, cell));
    if (exposed === undefined) return withheld;
    const next = nextToWithhold(counts, withheld, exposed);
    if (next === undefined) return together;
    withheld.add(next);
  }
}

/** Whether a reader must still reckon with every number from 1 to `limit` - 1. */
function isOpen(
  counts: Counts,
  withheld: ReadonlySet<number>,
  cell: number,
  limit: number,
): boolean {
  const { low, high } = rangeOf(counts, withheld, cell);
  return low <= 1 && high >= limit - 1;
}

function isFixed(counts: Counts, withheld: ReadonlySet<number>, cell: number): boolean {
  const { low, high } = rangeOf(counts, withheld, cell);
  return high - low < 1;
}

/** What a withheld cell can be, as a reader can work it out. */
export function rangeOf(
  { cells, sums }: Counts,
  withheld: ReadonlySet<number>,
  cell: number,
): { readonly low: number; readonly high: number } {
  const places = new Map([...withheld].map((one, place) => [one, place]));
  const rows: number[][] = [];
  const totals: number[] = [];
  for (const { parts, total } of sums) {
    const row = Array.from({ length: places.size }, () => 0);
    let known = 0;
    // A withheld cell is 1 and something that is not negative.
    for (const [part, sign] of signed(parts, total)) {
      const place = places.get(part);
      if (place === undefined) known += sign * (cells[part] ?? 0);
      else {
        row[place] = (row[place] ?? 0) + sign;
        known += sign;
      }
    }
    if (row.every((one) => one === 0)) continue;
    rows.push(row);
    totals.push(('known' in total ? total.known : 0) - known);
  }
  const equations: Equations = { rows, totals, unknowns: places.size };
  const place = places.get(cell) ?? 0;
  return { low: 1 + (least(equations, place) ?? 0), high: 1 + (greatest(equations, place) ?? 0) };
}

function signed(
  parts: readonly number[],
  total: Sum['total'],
): readonly (readonly [number, 1 | -1])[] {
  const added = parts.map((part) => [part, 1] as const);
  return 'cell' in total ? [...added, [total.cell, -1] as const] : added;
}

/**
 * The next cell to withhold: of the sums that still give one away, the smallest cell that is not zero, and rather one that stands in two
 * such sums; totals last.
 */
function nextToWithhold(
  { cells, sums }: Counts,
  withheld: ReadonlySet<number>,
  exposed: number,
): number | undefined {
  const near = sums.filter((sum) => membersOf(sum).some((cell) => withheld.has(cell)));
  const giving = near.filter(
    (sum) => membersOf(sum).filter((cell) => withheld.has(cell)).length === 1,
  );
  const own = near.filter((sum) => membersOf(sum).includes(exposed));
  const totals = new Set(sums.flatMap(({ total }) => ('cell' in total ? [total.cell] : [])));
  for (const among of [giving, own, near]) {
    const choices = [...new Set(among.flatMap(membersOf))].filter(
      (cell) => !withheld.has(cell) && (cells[cell] ?? 0) > 0,
    );
    const closing = (cell: number): number =>
      giving.filter((sum) => membersOf(sum).includes(cell)).length;
    const [best] = choices.toSorted(
      (a, b) =>
        Number(totals.has(a)) - Number(totals.has(b)) ||
        closing(b) - closing(a) ||
        (cells[a] ?? 0) - (cells[b] ?? 0) ||
        a - b,
    );
    if (best !== undefined) return best;
  }
  return undefined;
}

function membersOf({ parts, total }: Sum): readonly number[] {
  return 'cell' in total ? [...parts, total.cell] : parts;
}

/** The cells that hang together with one through sums. */
function connected(sums: readonly Sum[], from: number): ReadonlySet<number> {
  const found = new Set([from]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const sum of sums) {
      const members = membersOf(sum);
      if (members.some((cell) => found.has(cell))) for (const cell of members) found.add(cell);
    }
  }
  return found;
}
