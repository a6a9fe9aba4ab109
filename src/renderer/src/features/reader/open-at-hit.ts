import { keepSought, type FoundPlace, type HitWalk } from '../../app/sought.ts';
import type { Place } from '../../app/router.ts';
import { foldText } from './folded-text.ts';

/**
 * The reader at a passage that a search found, with every word that answered in that document to
 * step through.
 *
 * @param hits What the search found, of whatever document.
 * @param walk All that it found, to be gone through from the reader.
 */
export function placeOfHit(
  hit: FoundPlace,
  query: string,
  hits: readonly FoundPlace[],
  walk?: HitWalk,
): Place {
  const words = wordsOfHits(hits.filter(({ documentId }) => documentId === hit.documentId));
  return placeOfPassage(hit, keepSought({ query, words, ...(walk && { walk }) }));
}

/** The reader at a passage, with what a number of `keepSought` stands for. */
export function placeOfPassage(
  { caseId, documentId, passageId }: Omit<FoundPlace, 'snippet' | 'highlights'>,
  sought: string,
): Place {
  const path = [caseId, 'document', documentId, 'passage', passageId, 'find', sought];
  return { room: 'cases', path: path.map(String) };
}

/** The words that answered in these passages, each way of writing one once. */
export function wordsOfHits(
  hits: readonly Pick<FoundPlace, 'snippet' | 'highlights'>[],
): readonly string[] {
  const words = new Map<string, string>();
  for (const { snippet, highlights } of hits) {
    const characters = Array.from(snippet);
    for (const { start, end } of highlights) {
      const word = characters.slice(start, end).join('');
      words.set(foldText(word).text, word);
    }
  }
  return [...words.values()];
}
