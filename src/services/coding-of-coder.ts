import type { CodedTag, Coding } from '../core/report/coding.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import { AppError } from '../shared/app-error.ts';
import type { LibraryStore } from './ports.ts';

/**
 * What a coder said: the tags that they accepted or made, in the documents in which they decided anything, a rejection
 * too. What nobody decided counts for nothing. Throws AppError 'not-possible' where the library has no coder of that name: a
 * coding of nobody would be compared as one that found nothing.
 */
export function codingOf(
  store: LibraryStore,
  coder: string,
  codebook: Pick<Codebook, 'version'>,
): Coding {
  if (store.whoCodes().every(({ name }) => name !== coder)) {
    throw new AppError('not-possible', {
      problem: 'This library has no coder of that name; "coder list" tells who there is.',
    });
  }
  const coded = new Map<number, CodedTag[]>();
  for (const { documentId, position, theme, stance, state } of store.tagsOfCoder(coder)) {
    let own = coded.get(documentId);
    if (own === undefined) {
      own = [];
      coded.set(documentId, own);
    }
    if (state !== 'rejected') own.push({ passage: position, theme, stance });
  }
  return {
    coder,
    codebookVersion: codebook.version,
    documents: store.sourceDocuments().flatMap(({ id, sha256, passages }) => {
      const tags = coded.get(id);
      return tags === undefined ? [] : { sha256, passages, tags };
    }),
  };
}
