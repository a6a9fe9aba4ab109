import type { CaseFact } from '../review.ts';
import { cellsOf } from '../tables.ts';
import type { WholeText } from '../whole-text.ts';
import { fact } from './fact.ts';

const NOW =
  /^(?:at (?:the|that) time(?: of (?:the )?(?:incident|harm|death|event))?|at the incident)$/i;
const EVER = /^(?:ever|previously|in the past|before|previous|at any time)$/i;
const TICKED = /^(?:[☒☑✓✔■]|yes|x)$/iu;
const EMPTY = /^(?:[☐□]|no)$/iu;
const ROWS = {
  need: /^(?:child in need|cin)(?: plan)?$/i,
  plan: /^(?:child protection|cp)(?: plan)?$/i,
  care: /^(?:looked[- ]after(?: child)?|in care|child in care)$/i,
} as const;
const CONFIDENCE = 0.93;

interface Ticks {
  readonly now: boolean;
  readonly ever: boolean;
  readonly from: { readonly page: number; readonly quote: string };
}

/**
 * What a form's grid of ticks says: one row each for the plan, care and need, one column for the time of
 * the incident and one for earlier. A row that is not plainly ticked or empty in both says nothing.
 */
export function statusGrid(whole: WholeText): CaseFact[] {
  const ticks = new Map<keyof typeof ROWS, Ticks>();
  let columns: readonly [now: number, ever: number] | null = null;
  let table: number | null | undefined;
  for (const placed of whole.blocks) {
    const { block } = placed;
    if (block.kind !== 'table-row') continue;
    const cells = cellsOf(placed).map((cell) => cell.trim());
    if (block.table !== table) columns = null;
    table = block.table;
    const now = cells.findIndex((cell) => NOW.test(cell));
    const ever = cells.findIndex((cell) => EVER.test(cell));
    if (now > 0 && ever > 0 && cells.length === 3) columns = [now, ever];
    if (columns === null || cells.length !== 3) continue;
    const [atTime = '', earlier = ''] = [cells[columns[0]], cells[columns[1]]];
    const plain = [atTime, earlier].every((cell) => TICKED.test(cell) || EMPTY.test(cell));
    const label = cells[0] ?? '';
    for (const row of ['need', 'plan', 'care'] as const) {
      if (!plain || !ROWS[row].test(label) || ticks.has(row)) continue;
      const from = { page: block.page, quote: block.text };
      ticks.set(row, { now: TICKED.test(atTime), ever: TICKED.test(earlier), from });
    }
  }
  const found: CaseFact[] = [];
  for (const [row, name] of [
    ['plan', 'childProtectionPlan'],
    ['care', 'lookedAfter'],
  ] as const) {
    const one = ticks.get(row);
    if (one === undefined) continue;
    const value = one.now ? 'current' : one.ever ? 'previous' : 'never';
    found.push(fact(name, value, CONFIDENCE, one.from));
  }
  const all = [...ticks.values()];
  const known = all.find(({ now }) => now) ?? all.find(({ ever }) => ever);
  if (known !== undefined) {
    const value = known.now ? 'open' : 'previously';
    found.push(fact('knownToSocialCare', value, CONFIDENCE, known.from));
  }
  return found;
}
