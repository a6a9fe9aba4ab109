import type { SearchFilters } from './facets.ts';
import type { SearchSort } from './order-hits.ts';

/** What is searched for: the words, the field's words beside them, and what was chosen to narrow it. */
export interface Search {
  /** As typed. */
  readonly query: string;
  /** Whether the field's other ways of saying the same are searched for too. */
  readonly fieldWords: boolean;
  /** Ways that are switched off, by their words with spaces between: "maternal grandmother". */
  readonly off: readonly string[];
  readonly filters: SearchFilters;
}

/** How results are laid out. */
export interface Layout {
  readonly sort: SearchSort;
  /** By case, or passages in one row, the best first whatever the case (and the sort counts for nothing). */
  readonly grouped: boolean;
  /** Where grouped: passages shown of a case; null for all. */
  readonly perCase: number | null;
  /** Where grouped: cases of which all passages are shown. */
  readonly open: readonly number[];
  readonly limit: number;
  readonly offset: number;
  /** Passages that only come near are shown up to so many. */
  readonly near: number;
}

/** A search for just these words, with the field's words, not narrowed. */
export function searchFor(query: string): Search {
  return { query, fieldWords: true, off: [], filters: {} };
}

/** Groups of results as they are shown first. */
export const USUAL_LAYOUT: Layout = {
  sort: 'relevance',
  grouped: true,
  perCase: 3,
  open: [],
  limit: 50,
  offset: 0,
  near: 10,
};
