/** Equations over unknowns that are not negative: each row of coefficients times the unknowns is its total. */
export interface Equations {
  readonly rows: readonly (readonly number[])[];
  readonly totals: readonly number[];
  readonly unknowns: number;
}

/** Smaller than this is rounding: the coefficients here are -1, 0 and 1, the totals are whole. */
const NOTHING = 1e-7;

/** Rows of the tableau, each ending in its total; `basis` says which unknown each row stands for. */
interface Tableau {
  readonly rows: number[][];
  readonly basis: number[];
}

/**
 * The greatest value that one unknown can have while all equations hold; Infinity where nothing bounds it, null where the equations
 * contradict one another. The simplex method in two phases with Bland's rule (Bland 1977), which never cycles.
 */
export function greatest(equations: Equations, unknown: number): number | null {
  const tableau = feasible(equations);
  if (tableau === null) return null;
  const objective = Array.from({ length: equations.unknowns }, (_, i) => (i === unknown ? 1 : 0));
  if (!climb(tableau, objective, equations.unknowns)) return Infinity;
  return valueOf(tableau, unknown);
}

/** The least value of an unknown; as `greatest`. */
export function least(equations: Equations, unknown: number): number | null {
  const tableau = feasible(equations);
  if (tableau === null) return null;
  const objective = Array.from({ length: equations.unknowns }, (_, i) => (i === unknown ? -1 : 0));
  climb(tableau, objective, equations.unknowns);
  return valueOf(tableau, unknown);
}

function valueOf({ rows, basis }: Tableau, unknown: number): number {
  const row = rows[basis.indexOf(unknown)];
  return row?.at(-1) ?? 0;
}

/** A first corner: one helper unknown a row is driven to nothing. */
function feasible({ rows: given, totals, unknowns }: Equations): Tableau | null {
  const width = unknowns + given.length;
  const rows = given.map((coefficients, i) => {
    const total = totals[i] ?? 0;
    const sign = total < 0 ? -1 : 1;
    const row = Array.from({ length: width + 1 }, () => 0);
    for (const [j, coefficient] of coefficients.entries()) row[j] = sign * coefficient;
    row[unknowns + i] = 1;
    row[width] = sign * total;
    return row;
  });
  const tableau: Tableau = { rows, basis: given.map((_, i) => unknowns + i) };
  const objective = Array.from({ length: width }, (_, i) => (i < unknowns ? 0 : -1));
  climb(tableau, objective, width);
  const left = tableau.basis.reduce(
    (sum, at, i) => sum + (at >= unknowns ? (tableau.rows[i]?.at(-1) ?? 0) : 0),
    0,
  );
  if (left > NOTHING) return null;
  dropHelpers(tableau, unknowns);
  return tableau;
}

/** Helpers that are still in the basis stand at nothing: they give way, or their row says nothing new. */
function dropHelpers(tableau: Tableau, unknowns: number): void {
  for (let i = tableau.rows.length - 1; i >= 0; i -= 1) {
    if ((tableau.basis[i] ?? 0) < unknowns) continue;
    const row = tableau.rows[i] ?? [];
    const enter = row.findIndex((value, j) => j < unknowns && Math.abs(value) > NOTHING);
    if (enter >= 0) pivot(tableau, i, enter);
    else {
      tableau.rows.splice(i, 1);
      tableau.basis.splice(i, 1);
    }
  }
  for (const row of tableau.rows) row.splice(unknowns, row.length - 1 - unknowns);
}

/** Raises the objective as far as it goes, over the first `width` unknowns; false where it goes on for ever. */
function climb(tableau: Tableau, objective: readonly number[], width: number): boolean {
  for (;;) {
    const { rows, basis } = tableau;
    let enter = -1;
    for (let j = 0; j < width && enter < 0; j += 1) {
      let gain = objective[j] ?? 0;
      for (const [i, row] of rows.entries()) {
        gain -= (objective[basis[i] ?? 0] ?? 0) * (row[j] ?? 0);
      }
      if (gain > NOTHING) enter = j;
    }
    if (enter < 0) return true;
    let leave = -1;
    let best = Infinity;
    for (const [i, row] of rows.entries()) {
      const step = row[enter] ?? 0;
      if (step <= NOTHING) continue;
      const ratio = (row.at(-1) ?? 0) / step;
      const isEarlier = (basis[i] ?? 0) < (basis[leave] ?? Infinity);
      if (ratio < best - NOTHING || (ratio < best + NOTHING && isEarlier)) {
        best = Math.min(best, ratio);
        leave = i;
      }
    }
    if (leave < 0) return false;
    pivot(tableau, leave, enter);
  }
}

function pivot({ rows, basis }: Tableau, leave: number, enter: number): void {
  const pivotRow = rows[leave] ?? [];
  const by = pivotRow[enter] ?? 1;
  for (const [j, value] of pivotRow.entries()) pivotRow[j] = value / by;
  for (const [i, row] of rows.entries()) {
    const factor = row[enter] ?? 0;
    if (i === leave || factor === 0) continue;
    for (const [j, value] of pivotRow.entries()) row[j] = (row[j] ?? 0) - factor * value;
  }
  basis[leave] = enter;
}
