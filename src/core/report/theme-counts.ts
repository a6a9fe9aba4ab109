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

/** The count of tags in scope: 0 of those that are not. */
export function countInScope({ confirmed, proposed }: TagCount, scope: Scope): TagCount {
  return {
    confirmed: scope === 'proposed' ? 0 : confirmed,
    proposed: scope === 'confirmed' ? 0 : proposed,
  };
}

/** How many tags are in scope. */
export function tagsInScope(count: TagCount, scope: Scope): number {
  const { confirmed, proposed } = countInScope(count, scope);
  return confirmed + proposed;
}

/** How many distinct passages hold tags in scope. */
export function passagesInScope(count: CaseThemeCount, scope: Scope): number {
  return scope === 'all' ? count.passages.either : tagsInScope(count.passages, scope);
}
