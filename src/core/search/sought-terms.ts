import type { NearNode, TermNode } from './query-tree.ts';
import { wayTerm, type TermGroup } from './search-plan.ts';
import type { SoughtTerm } from './text-matcher.ts';

/** How many terms were typed for the groups. */
export function typedCount(groups: readonly TermGroup[]): number {
  return groups.reduce((sum, group) => sum + typedTerms(group).length, 0);
}

/** The terms of the groups, typed ones numbered in the order of the search. */
export function soughtTerms(groups: readonly TermGroup[]): readonly SoughtTerm[] {
  let count = 0;
  return groups.flatMap((group): readonly SoughtTerm[] => {
    const terms = typedTerms(group);
    const numbered = terms.map((term) => ({ term, typed: [count++], why: null }));
    const typed = numbered.flatMap((one) => one.typed);
    return [
      ...numbered,
      ...group.ways
        .filter(({ isOn }) => isOn)
        .flatMap(({ expansion }) =>
          termsOf(wayTerm(expansion)).map((term) => ({ term, typed, why: expansion.why })),
        ),
    ];
  });
}

function typedTerms({ typed }: TermGroup): readonly TermNode[] {
  return typed.flatMap(termsOf);
}

function termsOf(term: TermNode | NearNode): readonly TermNode[] {
  return term.kind === 'near' ? term.terms : [term];
}
