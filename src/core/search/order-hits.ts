import type { Narrowed } from './facets.ts';
import type { PassageTable } from './passage-table.ts';
import type { Scores } from './rank.ts';

/** How found passages are ordered: cases by their best passage, their date or their name. */
export type SearchSort = 'relevance' | 'newest' | 'oldest' | 'case';

/** How much of each case is shown. */
export interface Grouping {
  /** Passages shown of a case; null for all. */
  readonly perCase: number | null;
  /** Cases of which all passages are shown. */
  readonly open: ReadonlySet<number>;
}

/** A case among what was found. */
export interface CaseHits {
  readonly caseId: number;
  /** Passages found in it. */
  readonly passages: number;
  /** Passages of it that are shown, in order. */
  readonly shown: readonly number[];
}

const names = new Intl.Collator('en-GB', { numeric: true });

/**
 * Cases with their passages as they are shown. Passages of a case come the best first, and in the order of reading where
 * cases are sorted by name. Of equals the earlier comes first, so that paging shows nothing twice.
 */
export function orderHits(
  { set, byCase }: Narrowed,
  scores: Scores,
  table: PassageTable,
  sort: SearchSort,
  { perCase, open }: Grouping,
): readonly CaseHits[] {
  const isReading = sort === 'case';
  const isBetter = (a: number, b: number): boolean =>
    !isReading && (scores[a] ?? 0) > (scores[b] ?? 0);
  const mostOf = table.cases.map(({ id }) =>
    perCase === null || open.has(id) ? Number.POSITIVE_INFINITY : perCase,
  );
  const ofCase = table.cases.map((): number[] => []);
  const bestOf = new Float32Array(table.cases.length);
  for (let id = 0; id < table.size; id += 1) {
    if (!set[id]) continue;
    const at = table.caseAt[id] ?? 0;
    bestOf[at] = Math.max(bestOf[at] ?? 0, scores[id] ?? 0);
    const shown = ofCase[at] ?? [];
    const most = mostOf[at] ?? 0;
    if (most === Number.POSITIVE_INFINITY) shown.push(id);
    else insert(shown, id, most, isBetter);
  }
  const order = [...table.cases.keys()].filter((at) => (byCase[at] ?? 0) > 0);
  const relevance = (a: number, b: number): number => (bestOf[b] ?? 0) - (bestOf[a] ?? 0) || a - b;
  const date = (at: number): string => table.cases[at]?.published ?? '';
  const compare: Readonly<Record<SearchSort, (a: number, b: number) => number>> = {
    relevance,
    newest: (a, b) => date(b).localeCompare(date(a)) || relevance(a, b),
    oldest: (a, b) =>
      Number(date(a) === '') - Number(date(b) === '') ||
      date(a).localeCompare(date(b)) ||
      relevance(a, b),
    case: (a, b) => {
      const [x, y] = [table.cases[a]?.subject ?? null, table.cases[b]?.subject ?? null];
      if (x === null || y === null) return Number(x === null) - Number(y === null) || a - b;
      return names.compare(x, y) || a - b;
    },
  };
  return order.toSorted(compare[sort]).map((at) => {
    const shown = ofCase[at] ?? [];
    if (mostOf[at] === Number.POSITIVE_INFINITY && !isReading) {
      shown.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    }
    return { caseId: table.cases[at]?.id ?? 0, passages: byCase[at] ?? 0, shown };
  });
}

/** Puts an id, higher than all before, where it belongs among the best. */
function insert(
  ids: number[],
  id: number,
  most: number,
  isBetter: (a: number, b: number) => boolean,
): void {
  let at = ids.length;
  while (at > 0 && isBetter(id, ids[at - 1] ?? 0)) at -= 1;
  if (at >= most) return;
  ids.splice(at, 0, id);
  if (ids.length > most) ids.pop();
}
