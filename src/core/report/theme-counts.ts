/** Which tags count: those a person confirmed, those that are only proposed, or both. */
export type Scope = 'confirmed' | 'proposed' | 'all';

/** How many tags are still proposed, and how many a person accepted or made. Rejected ones are in neither. */
export interface TagCount {
  readonly proposed: number;
  readonly confirmed: number;
}

/** The tags of one theme in one case, over all its documents: what reports are counted from. */
export interface CaseThemeCount {
  readonly caseId: number;
  readonly theme: string;
  readonly concern: TagCount;
  readonly good: TagCount;
  readonly mention: TagCount;
  /** Distinct passages that hold a concern or good practice tag: proposed, confirmed, and either. */
  readonly passages: TagCount & { readonly either: number };
}

/** How many tags are in scope. */
export function tagsInScope(count: TagCount, scope: Scope): number {
  switch (scope) {
    case 'confirmed':
      return count.confirmed;
    case 'proposed':
      return count.proposed;
    case 'all':
      return count.confirmed + count.proposed;
  }
}

/** How many distinct passages hold tags in scope. */
export function passagesInScope(count: CaseThemeCount, scope: Scope): number {
  return scope === 'all' ? count.passages.either : tagsInScope(count.passages, scope);
}
