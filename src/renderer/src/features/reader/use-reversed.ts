import { useEvent } from '../../data/use-event.ts';
import type { ReadTag } from './reading.ts';

/** Goes to the tag on which one decision was taken back or done again: it is what a person looks at, and decides anew, next. */
export function useReversed(
  documentId: number,
  shown: readonly ReadTag[],
  go: (tag: ReadTag) => void,
): void {
  useEvent('actReversed', ({ documents, tags }) => {
    const [only] = tags.length === 1 && documents.includes(documentId) ? tags : [];
    const reversed = shown.find(({ id }) => id === only);
    if (reversed !== undefined) go(reversed);
  });
}
