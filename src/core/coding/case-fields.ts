import { ageBand } from '../review/facts/age.ts';
import type { AgeBand } from '../review/facts/age.ts';
import type { FactName } from '../review/review.ts';

/** A candidate for a fact, as far as it decides what a case is listed by. */
export interface Candidate {
  readonly documentId: number;
  /** How late its document came to the case by merging: 0 for those that the case began with. */
  readonly joined: number;
  readonly name: FactName;
  readonly value: string;
  readonly iso: string | null;
  readonly state: 'proposed' | 'accepted' | 'rejected' | 'manual';
}

/** The facts by which a case is listed. */
export type ListedFact =
  'subject' | 'partnership' | 'publishedDate' | 'reviewType' | 'incidentType' | 'ageAtIncident';

/** What a case is listed by; null where nothing is known. */
export interface CaseFields {
  readonly subject: string | null;
  readonly partnership: string | null;
  readonly year: number | null;
  readonly reviewType: string | null;
  /** Id of the kind of incident; 'several' where more than one was confirmed. */
  readonly harm: string | null;
  readonly ageBand: AgeBand | 'several' | null;
  /** ISO 8601 as far as known: of publication, else of completion, else of the incident. */
  readonly published: string | null;
  /** Which of these rest on a proposal that nobody confirmed. */
  readonly toCheck: readonly ListedFact[];
}

/** Facts of which several values can be true at once. */
const MANY: ReadonlySet<FactName> = new Set([
  'agency',
  'ageAtIncident',
  'sex',
  'ethnicity',
  'disability',
  'incidentType',
]);

/** Facts of which every proposed value is taken to be true, not only the best. */
const LISTS: ReadonlySet<FactName> = new Set(['agency']);

/** Documents beside a review: what they say of themselves comes after what the review says. */
const COMPANIONS: ReadonlySet<string> = new Set([
  'executive_summary',
  'briefing',
  'action_plan',
  'response',
]);

/** The dates a case is filed under, the better first. */
const DATES: readonly FactName[] = ['publishedDate', 'completedDate', 'incidentDate'];

/** Whether a fact can have several values at once, as the ages of siblings. */
export function canBeSeveral(name: FactName): boolean {
  return MANY.has(name);
}

/**
 * The candidates of a case in the order in which they are believed: those a person confirmed, then those of
 * the review itself, then those of its summaries, plans and responses. What came to the case by merging comes after what
 * was there, so that the case that others are merged into stays what it was. Within a document candidates come as they were
 * read, the best first; rejected ones come last.
 */
export function inOrderOfBelief<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const types = new Map<number, string>();
  for (const { documentId, name, value, state } of candidates) {
    if (name === 'reviewType' && state !== 'rejected' && !types.has(documentId)) {
      types.set(documentId, value);
    }
  }
  const rank = ({ state }: T): number => {
    if (state === 'accepted' || state === 'manual') return 0;
    return state === 'rejected' ? 2 : 1;
  };
  const isCompanion = ({ documentId }: T): boolean => COMPANIONS.has(types.get(documentId) ?? '');
  return candidates.toSorted(
    (a, b) =>
      rank(a) - rank(b) || a.joined - b.joined || Number(isCompanion(a)) - Number(isCompanion(b)),
  );
}

/**
 * What counts for a fact, of its candidates in the order of belief: those confirmed; else, of what was not rejected,
 * the first (all for agencies). Of a fact that can have one value only, one.
 */
export function countingValues<T extends Candidate>(
  name: FactName,
  ordered: readonly T[],
): readonly T[] {
  const confirmed = ordered.filter(({ state }) => state === 'accepted' || state === 'manual');
  if (confirmed.length > 0) return canBeSeveral(name) ? confirmed : confirmed.slice(0, 1);
  const proposed = ordered.filter(({ state }) => state === 'proposed');
  return LISTS.has(name) ? proposed : proposed.slice(0, 1);
}

/** The fields of a case from all candidates of its documents, by document and place in it. */
export function caseFields(candidates: readonly Candidate[]): CaseFields {
  const byName = Map.groupBy(inOrderOfBelief(candidates), ({ name }) => name);
  const toCheck: ListedFact[] = [];
  const counting = (name: FactName, dated = false): readonly Candidate[] =>
    countingValues(
      name,
      (byName.get(name) ?? []).filter(({ iso }) => !dated || iso !== null),
    );
  const of = (name: ListedFact): readonly Candidate[] => {
    const found = counting(name);
    if (found[0]?.state === 'proposed') toCheck.push(name);
    return found;
  };
  const date = DATES.map((name) => counting(name, true)[0]).find((found) => found !== undefined);
  if (date?.state === 'proposed') toCheck.push('publishedDate');
  return {
    subject: of('subject')[0]?.value ?? null,
    partnership: of('partnership')[0]?.value ?? null,
    year: yearOf(date?.iso ?? ''),
    reviewType: of('reviewType')[0]?.value ?? null,
    harm: oneOrSeveral(of('incidentType').map(({ value }) => value)),
    ageBand: oneOrSeveral(of('ageAtIncident').flatMap(({ value }) => ageBand(value) ?? [])),
    published: date?.iso ?? null,
    toCheck,
  };
}

function oneOrSeveral<T extends string>(values: readonly T[]): T | 'several' | null {
  const [first = null, ...others] = new Set(values);
  return others.length > 0 ? 'several' : first;
}

function yearOf(iso: string): number | null {
  const year = /^(?:19|2\d)\d\d(?!\d)/.exec(iso)?.[0];
  return year === undefined ? null : Number(year);
}
