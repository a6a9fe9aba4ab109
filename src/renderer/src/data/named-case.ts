import { withNames } from '../../../core/cases/with-names.ts';
import type { ListedCase, ListedDocument } from '../../../shared/contract/cases.ts';

/** A case as the list shows it: with the name it goes by and the documents it holds. */
export interface NamedCase extends ListedCase {
  /** As `withNames` has it. */
  readonly name: string;
  /** The first first. */
  readonly files: readonly ListedDocument[];
}

/** Gives cases their names and documents. */
export function nameCases(
  cases: readonly ListedCase[],
  documents: readonly ListedDocument[],
): readonly NamedCase[] {
  const byCase = Map.groupBy(documents, ({ caseId }) => caseId);
  return withNames(cases, documents).map((one) => ({ ...one, files: byCase.get(one.id) ?? [] }));
}

/** "Baby T, Northvale Safeguarding Children Partnership 2023", as much of it as is known. */
export function fullName({
  name,
  partnership,
  year,
}: Pick<NamedCase, 'name' | 'partnership' | 'year'>): string {
  const place = [partnership, year].filter((part) => part !== null).join(' ');
  return place === '' ? name : `${name}, ${place}`;
}
