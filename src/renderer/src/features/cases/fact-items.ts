import type { ListedCaseFact, ListedFact } from '../../../../shared/contract/cases.ts';
import { factPlace } from './fact-words.ts';

/** One line of the facts: a value that counts, or a fact of which none does. */
export interface FactItem {
  /** Stays the same while values are decided. */
  readonly key: string;
  readonly fact: ListedCaseFact;
  /** Null where every candidate was rejected. */
  readonly value: ListedFact | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The facts line by line, in the order in which they are checked. */
export function factItems(facts: readonly ListedCaseFact[]): readonly FactItem[] {
  return facts
    .toSorted((a, b) => factPlace(a.name) - factPlace(b.name))
    .flatMap((fact) => {
      const values = fact.values.length === 0 ? [null] : fact.values;
      return values.map((value, index) => ({
        key: `${fact.name} ${index}`,
        fact,
        value,
        isFirst: index === 0,
        isLast: index === values.length - 1,
      }));
    });
}

/** The nearest line with something to check, from the one with this key on; null where none is left that way. */
export function nextToCheck(
  items: readonly FactItem[],
  from: string | null,
  direction: 1 | -1,
): FactItem | null {
  const at = items.findIndex(({ key }) => key === from);
  const isOpen = ({ value }: FactItem): boolean => value?.state === 'proposed';
  const others =
    direction === 1 ? items.slice(at + 1) : items.slice(0, at < 0 ? undefined : at).toReversed();
  return others.find(isOpen) ?? null;
}

/**
 * The line to stand on once the value of this one is decided, or opened again. One that was accepted leads to the next
 * fact to check: the other proposed values of its own no longer count then, and their lines go. Else it is this line, or
 * where that goes one of its fact that stays.
 */
export function lineAfter(
  items: readonly FactItem[],
  from: FactItem,
  decision: 'accepted' | 'rejected' | 'proposed',
): FactItem {
  const own = items.filter(({ fact }) => fact.name === from.fact.name);
  if (decision === 'accepted') {
    const last = own.at(-1) ?? from;
    return nextToCheck(items, last.key, 1) ?? own[0] ?? from;
  }
  return from.isLast ? (own.at(-2) ?? from) : from;
}
