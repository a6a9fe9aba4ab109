import type { ListedCase, ListedDocument } from '../../../shared/contract/cases.ts';

/** A case as the list shows it: with the name it goes by and the documents it holds. */
export interface NamedCase extends ListedCase {
  /** The child as the review calls it; else the title of its first document where no other bears it, else that file's name. */
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
  const titles = Map.groupBy(documents, ({ title }) => title);
  return cases.map((one) => {
    const files = byCase.get(one.id) ?? [];
    const [first] = files;
    const ownTitle = first && titles.get(first.title)?.length === 1 ? first.title : null;
    return { ...one, files, name: one.subject ?? ownTitle ?? first?.fileName ?? `Case ${one.id}` };
  });
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
