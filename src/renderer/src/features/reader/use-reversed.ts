import { useEvent } from '../../data/use-event.ts';
import type { ReadTag } from './reading.ts';

/**
 * Goes to the tag on which one decision was taken back or done again: it is what a person looks at, and decides anew,
 * next. It is sought among all `tags` of the document: as it still stands, the filters may hide it.
 */
export function useReversed(
  documentId: number,
  tags: readonly ReadTag[],
  go: (tag: ReadTag) => void,
): void {
  useEvent('actReversed', ({ documents, tags: on }) => {
    const [only] = on.length === 1 && documents.includes(documentId) ? on : [];
    const reversed = tags.find(({ id }) => id === only);
    if (reversed !== undefined) go(reversed);
  });
}
