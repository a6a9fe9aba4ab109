import { equalTo, greaterEq, solve, type Constraint } from 'yalps';
import type { Counts } from '../../../src/core/stats/suppress.ts';

/** A reader who knows what is shown, how it adds up, and that what is withheld is not zero: by another's linear programming. */
export function attacked(
  counts: Counts,
  withheld: ReadonlySet<number>,
  cell: number,
  direction: 'maximize' | 'minimize',
): number {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (const one of withheld) {
    constraints.set(`least ${one}`, greaterEq(1));
    variables.set(
      `${one}`,
      new Map([[`least ${one}`, 1], ...(one === cell ? [['aim', 1] as const] : [])]),
    );
  }
  for (const [i, { parts, total }] of counts.sums.entries()) {
    const members: [number, number][] = parts.map((part) => [part, 1]);
    if ('cell' in total) members.push([total.cell, -1]);
    let known = 'known' in total ? total.known : 0;
    for (const [member, sign] of members) {
      const variable = variables.get(`${member}`);
      if (variable === undefined) known -= sign * (counts.cells[member] ?? 0);
      else variable.set(`sum ${i}`, (variable.get(`sum ${i}`) ?? 0) + sign);
    }
    constraints.set(`sum ${i}`, equalTo(known));
  }
  const { status, result } = solve({ direction, objective: 'aim', constraints, variables });
  return status === 'unbounded' ? Infinity : status === 'optimal' ? result : NaN;
}
