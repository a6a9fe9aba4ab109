import type { CaseFact, FactName } from '../core/review/review.ts';

/** What a case is listed by. */
export interface CaseFields {
  readonly subject: string | null;
  readonly partnership: string | null;
  readonly year: number | null;
  readonly reviewType: string | null;
}

/** The dates a case is filed under, the better first. */
const YEAR_FACTS: readonly FactName[] = ['publishedDate', 'completedDate', 'incidentDate'];

/** The fields of a case from the facts of its first document; of several of one name the first, which is the best. */
export function caseFields(facts: readonly CaseFact[]): CaseFields {
  const value = (name: FactName) => facts.find((fact) => fact.name === name)?.value ?? null;
  const iso = YEAR_FACTS.map(
    (name) => facts.find((fact) => fact.name === name && fact.iso !== undefined)?.iso,
  ).find((date) => date !== undefined);
  return {
    subject: value('subject'),
    partnership: value('partnership'),
    year: iso === undefined ? null : yearOf(iso),
    reviewType: value('reviewType'),
  };
}

function yearOf(iso: string): number | null {
  const year = /^(?:19|2\d)\d\d(?!\d)/.exec(iso)?.[0];
  return year === undefined ? null : Number(year);
}
