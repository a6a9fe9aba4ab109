import type { CodedTag, Coding } from '../core/report/coding.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { LibraryStore } from './ports.ts';

/**
 * What a coder said: the tags that they accepted or made, in the documents in which they decided anything, a rejection
 * too. What nobody decided counts for nothing.
 */
export function codingOf(
  store: LibraryStore,
  coder: string,
  codebook: Pick<Codebook, 'version'>,
): Coding {
  const coded = new Map<number, CodedTag[]>();
  for (const tag of store.quotedTags({ states: ['accepted', 'manual', 'rejected'] })) {
    if (tag.coder !== coder) continue;
    let own = coded.get(tag.documentId);
    if (own === undefined) {
      own = [];
      coded.set(tag.documentId, own);
    }
    if (tag.state === 'rejected') continue;
    own.push({ passage: tag.position, theme: tag.theme, stance: tag.stance });
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
