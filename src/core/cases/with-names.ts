/** A case that is to be named. */
export interface NameableCase {
  readonly id: number;
  readonly subject: string | null;
}

/** A document of a case. */
export interface NamingDocument {
  readonly caseId: number;
  readonly title: string | null;
  readonly fileName: string;
}

/**
 * Cases with the name that each goes by: the child as the review calls it; else the title of its first document where no other
 * bears it, else that file's name. `documents` are all of the library, those of a case in their order.
 */
export function withNames<Case extends NameableCase>(
  cases: readonly Case[],
  documents: readonly NamingDocument[],
): readonly (Case & { readonly name: string })[] {
  const byCase = Map.groupBy(documents, ({ caseId }) => caseId);
  const titles = Map.groupBy(documents, ({ title }) => title);
  return cases.map((one) => {
    const [first] = byCase.get(one.id) ?? [];
    const ownTitle = first && titles.get(first.title)?.length === 1 ? first.title : null;
    return { ...one, name: one.subject ?? ownTitle ?? first?.fileName ?? `Case ${one.id}` };
  });
}
