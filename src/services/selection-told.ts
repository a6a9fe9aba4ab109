import { listCases, type CaseFilter } from './case-list.ts';
import { FACTS_IN_WORDS } from './facts-in-words.ts';
import type { ReportMaker } from './report-source.ts';
import { selectionWords } from './selection-words.ts';

/**
 * By what cases were chosen, as `selectionWords` has it, with what was typed as the guard lets it leave: the words sought, and
 * values of facts that are words of reviews. They are looked at as words of each case that the filter chooses, or of every
 * case where it chooses none.
 */
export function selectionTold(
  { store, codebook, guard }: Pick<ReportMaker, 'store' | 'codebook' | 'guard'>,
  filter: CaseFilter,
): string {
  if (guard === undefined) return selectionWords(filter, codebook);
  let cases: readonly number[] | undefined;
  return selectionWords(
    asTold(filter, (typed) => {
      cases ??= casesMeant(store, filter);
      return guard.wordsOfCases(cases, typed);
    }),
    codebook,
  );
}

function asTold(filter: CaseFilter, told: (typed: string) => string): CaseFilter {
  const { words, facts } = filter;
  return {
    ...filter,
    ...(words !== undefined && { words: told(words) }),
    ...(facts !== undefined && {
      facts: facts.map((fact) =>
        FACTS_IN_WORDS.has(fact.name)
          ? { ...fact, values: fact.values.map((value) => value && told(value)) }
          : fact,
      ),
    }),
  };
}

function casesMeant(store: ReportMaker['store'], filter: CaseFilter): readonly number[] {
  const { rows } = listCases(store, filter, { by: 'addedAt', descending: false });
  return (rows.length > 0 ? rows : store.listCases()).map(({ id }) => id);
}
